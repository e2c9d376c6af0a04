// SPDX-License-Identifier: GPL-3.0-or-later
// Every item beside all its allocations, in one pass over the ledger: for checks, and for settling by the hundred thousand.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>

#include "domain/ledger/item.h"
#include "domain/ledger/settlement.h"
#include "storage/database.h"

namespace relance {

struct SweptItem {
  ItemId id;
  std::int64_t amountMinor{0};
  std::optional<Date> settledOn;  // as stored
  std::span<const SettlementShare> shares;
};

/// Calls `visit` for each item, by id. Allocations of items that are not there are left out. Holds 24 bytes an item and 64 an
/// allocation while it works; takes about a second for a million of each.
void sweepSettlements(Database& database, const std::function<void(const SweptItem&)>& visit);

}  // namespace relance
