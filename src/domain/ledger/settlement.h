// SPDX-License-Identifier: GPL-3.0-or-later
// When an item is settled: what its allocations cover on a day, and the day from which they cover it for good.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "domain/basics/date.h"
#include "domain/ledger/item.h"

namespace relance {

/// Part of an item covered from a day on, until the day it is taken back.
struct SettlementShare {
  std::int64_t amountMinor{0};  // > 0
  Date from;
  std::optional<Date> until;

  bool operator==(const SettlementShare&) const = default;
};

/// An allocation takes effect once it is dated and both its items are issued; a reversal before that leaves nothing
/// (until ≤ from).
SettlementShare shareOf(const Allocation& allocation, Date debitIssued, Date creditIssued);

/// Σ of the shares in effect on that day, in minor units.
std::int64_t coveredOn(std::span<const SettlementShare> shares, Date day);

/// The first day from which the shares cover the amount on every later day; nothing: it is open, or opens again.
/// amountMinor > 0. The shares may come in any order.
std::optional<Date> settledOn(std::int64_t amountMinor, std::span<const SettlementShare> shares);

}  // namespace relance
