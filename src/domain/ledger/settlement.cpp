// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/settlement.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "domain/basics/money.h"

namespace relance {

SettlementShare shareOf(const Allocation& allocation, Date debitIssued, Date creditIssued) {
  return {allocation.amountMinor, std::max({allocation.dated, debitIssued, creditIssued}), allocation.reversed};
}

std::int64_t coveredOn(std::span<const SettlementShare> shares, Date day) {
  std::int64_t covered = 0;
  for (const auto& share : shares) {
    if (share.from <= day && (!share.until || *share.until > day)) covered = addMinor(covered, share.amountMinor);
  }
  return covered;
}

std::optional<Date> settledOn(std::int64_t amountMinor, std::span<const SettlementShare> shares) {
  std::vector<std::pair<Date, std::int64_t>> steps;
  steps.reserve(2 * shares.size());
  for (const auto& share : shares) {
    if (share.until && *share.until <= share.from) continue;
    steps.emplace_back(share.from, share.amountMinor);
    if (share.until) steps.emplace_back(*share.until, -share.amountMinor);
  }
  std::ranges::sort(steps);
  std::optional<Date> settled;
  std::int64_t covered = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    covered = addMinor(covered, steps[i].second);
    const bool isLastOfDay = i + 1 == steps.size() || steps[i + 1].first != steps[i].first;
    if (!isLastOfDay) continue;
    if (covered < amountMinor) {
      settled.reset();
    } else if (!settled) {
      settled = steps[i].first;
    }
  }
  return settled;
}

}  // namespace relance
