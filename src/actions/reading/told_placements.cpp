// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_placements.h"

#include <algorithm>

#include "actions/payments/account_items.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/placement_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

class Telling {
 public:
  explicit Telling(Database& database) : m_database(database) {}

  ToldPlacement told(const Placement& placement) {
    ToldPlacement one;
    one.placement = placement;
    if (const auto customer = CustomerStore(m_database).find(placement.customer)) {
      one.customerCode = customer->code;
      one.customerName = customer->name;
    }
    ItemStore items(m_database);
    for (const ItemId item : placement.items) one.items.push_back(shownNumber(*items.find(item)));
    if (placement.reason) one.reason = PrivateTextStore(m_database).text(placement.reason);
    const auto partner = placement.partner ? PartnerStore(m_database).find(placement.partner) : std::nullopt;
    if (!partner) return one;
    one.partner = partner->name;
    one.partnerKind = partner->kind;
    one.expectedMinor = expectedValue(*partner, placement.claimedMinor, placement.costMinor);
    return one;
  }

 private:
  Database& m_database;
};

/// Running before returned, a day before none, an early review before a late one, a late return before an early one.
bool comesBefore(const ToldPlacement& a, const ToldPlacement& b, Date today) {
  const bool isRunning = a.placement.isRunningOn(today);
  if (isRunning != b.placement.isRunningOn(today)) return isRunning;
  if (!isRunning) return a.placement.returned > b.placement.returned;
  if (a.placement.review.has_value() != b.placement.review.has_value()) return a.placement.review.has_value();
  return a.placement.review < b.placement.review;
}

}  // namespace

std::vector<ToldPlacement> placementsOf(Database& database, CustomerId payer) {
  std::vector<ToldPlacement> told;
  Telling telling(database);
  for (const CustomerId customer : CustomerStore(database).paidBy(payer)) {
    for (const Placement& placement : PlacementStore(database).ofCustomer(customer)) told.push_back(telling.told(placement));
  }
  std::ranges::stable_sort(told, {}, [](const ToldPlacement& one) { return one.placement.mandate; });
  return told;
}

std::vector<ToldPlacement> allPlacements(Database& database, Date today) {
  std::vector<ToldPlacement> told;
  Telling telling(database);
  for (const Placement& placement : PlacementStore(database).all()) told.push_back(telling.told(placement));
  std::ranges::stable_sort(told, [today](const ToldPlacement& a, const ToldPlacement& b) { return comesBefore(a, b, today); });
  return told;
}

}  // namespace relance
