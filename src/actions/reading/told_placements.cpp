// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_placements.h"

#include <algorithm>

#include "actions/payments/account_items.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/placement_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {

std::vector<ToldPlacement> placementsOf(Database& database, CustomerId payer) {
  std::vector<ToldPlacement> told;
  ItemStore items(database);
  for (const CustomerId customer : CustomerStore(database).paidBy(payer)) {
    for (const Placement& placement : PlacementStore(database).ofCustomer(customer)) {
      ToldPlacement& one = told.emplace_back();
      one.placement = placement;
      for (const ItemId item : placement.items) one.items.push_back(shownNumber(*items.find(item)));
      if (placement.reason) one.reason = PrivateTextStore(database).text(placement.reason);
      const auto partner = placement.partner ? PartnerStore(database).find(placement.partner) : std::nullopt;
      if (!partner) continue;
      one.partner = partner->name;
      one.partnerKind = partner->kind;
      one.expectedMinor = expectedValue(*partner, placement.claimedMinor, placement.costMinor);
    }
  }
  std::ranges::stable_sort(told, {}, [](const ToldPlacement& one) { return one.placement.mandate; });
  return told;
}

}  // namespace relance
