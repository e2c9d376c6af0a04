// SPDX-License-Identifier: GPL-3.0-or-later
// Before items are handed over: what each partner may bring of them, beside the other routes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/chasing/cleaning/route_value.h"
#include "domain/ledger/mandate_value.h"
#include "storage/database.h"

namespace relance {

struct PartnerOffer {
  Partner partner;
  bool worksThere{true};              // in the debtor's country, or his countries are not said
  std::optional<MandateValue> value;  // only from figures given
};

struct PlacementPreview {
  Currency currency;
  std::int64_t claimedMinor{0};  // what is open of the items
  int daysLate{0};               // of the item due first
  std::vector<RouteValue> routes;
  std::vector<PartnerOffer> partners;  // those who work there first, then the greatest expected value, none last, then by name
};

/// Of open debits of one customer in one currency, at least one; `costMinor` is that of the mandate. Routes are reckoned for the
/// claim as a whole, as late as the item due first, which also tells whether it can still be claimed in court. Archived partners
/// are left out, and items that are there no more; with none left nothing is offered.
PlacementPreview previewPlacement(Database& database, std::span<const ItemId> items, std::int64_t costMinor, Date today);

}  // namespace relance
