// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/agreements/known_waivers.h"

#include <algorithm>

#include "storage/stores/waiver_store.h"

namespace relance {

std::vector<KnownWaiver> knownWaivers(Database& database, CustomerId payer, Date today) {
  if (WaiverStore(database).ofCustomer(payer).empty()) return {};
  return knownWaivers(database, payer, today, agreementsOf(database, payer, today));
}

std::vector<KnownWaiver> knownWaivers(Database& database, CustomerId payer, Date today,
                                      std::span<const ToldAgreement> agreements) {
  std::vector<KnownWaiver> known;
  for (Waiver& waiver : WaiverStore(database).ofCustomer(payer)) {
    if (waiver.made > today) continue;
    const auto agreed =
        std::ranges::find(agreements, waiver.agreement, [](const ToldAgreement& told) { return told.agreement.id; });
    if (agreed == agreements.end()) continue;
    const WaiverState state = waiverStateOn(waiver, agreed->status, today);
    known.push_back({std::move(waiver), state, agreed->agreement.kind, agreed->agreement.made});
  }
  return known;
}

const KnownWaiver* waiverOn(std::span<const KnownWaiver> waivers, ItemId item) {
  const KnownWaiver* found = nullptr;
  for (const KnownWaiver& known : waivers) {
    if (!isWaived(known.state) || std::ranges::find(known.waiver.items, item) == known.waiver.items.end()) continue;
    if (found == nullptr || (known.waiver.costs && !found->waiver.costs)) found = &known;
  }
  return found;
}

}  // namespace relance
