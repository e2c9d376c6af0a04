// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/placements/placing.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/item_store.h"
#include "storage/stores/placement_store.h"

namespace relance {

PlacementId writePlacement(Change& change, Placement placement, CustomerId payer) {
  ItemStore items(change.database());
  placement.mandate = change.today();
  placement.person = change.person();
  placement.claimedMinor = 0;
  std::ranges::sort(placement.items);
  for (const ItemId item : placement.items) {
    placement.claimedMinor = addMinor(placement.claimedMinor, items.unallocatedMinor(item));
  }
  const PlacementId id = PlacementStore(change.database()).insert(placement);
  change.touch(payer);
  change.facts().add(id).add(placement.claimedMinor);
  return id;
}

bool isUnderMandate(Database& database, const Item& item, Date today) {
  const auto has = [&](const Placement& placement) {
    const bool hasAll = placement.isWhole && placement.customer == item.customer;
    return placement.isRunningOn(today) && (hasAll || std::ranges::binary_search(placement.items, item.id));
  };
  PlacementStore store(database);
  const CustomerId payer = payerOf(database, item.customer);
  return std::ranges::any_of(store.ofCustomer(item.customer), has) ||
         (payer != item.customer && std::ranges::any_of(store.ofCustomer(payer), has));
}

std::string numberPlacedAlready(Database& database, const std::vector<ItemId>& items, Date today) {
  for (const ItemId id : items) {
    const Item item = *ItemStore(database).find(id);
    if (isUnderMandate(database, item, today)) return shownNumber(item);
  }
  return {};
}

Outcome<PartnerId> partnerNamed(Database& database, const std::string& name) {
  if (name.empty()) return PartnerId{};
  const auto partner = PartnerStore(database).named(name);
  if (!partner || partner->archived) return Refusal{RefusalReason::unknownPartner, {name}};
  return partner->id;
}

}  // namespace relance
