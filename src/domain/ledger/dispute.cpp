// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/dispute.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> faultNames{"ours", "theirs", "unknown"};
constexpr std::array<std::string_view, 3> endNames{"founded", "partly", "unfounded"};

}  // namespace

std::string_view disputeFaultName(DisputeFault fault) { return nameIn(faultNames, fault); }
std::optional<DisputeFault> parseDisputeFault(std::string_view name) { return valueIn<DisputeFault>(faultNames, name); }

std::string_view disputeEndName(DisputeEnd end) { return nameIn(endNames, end); }
std::optional<DisputeEnd> parseDisputeEnd(std::string_view name) { return valueIn<DisputeEnd>(endNames, name); }

int daysOfOurMaking(std::span<const Dispute> disputes, ItemId item, Date after, Date through) {
  std::vector<std::pair<Date, Date>> spans;  // both included
  for (const Dispute& dispute : disputes) {
    if (dispute.item != item || !dispute.isOurMaking()) continue;
    const Date last = dispute.closed ? std::min(through, plusDays(*dispute.closed, -1)) : through;
    const Date first = std::max(dispute.opened, plusDays(after, 1));
    if (first <= last) spans.emplace_back(first, last);
  }
  std::ranges::sort(spans);
  int days = 0;
  Date counted = after;
  for (const auto& [first, last] : spans) {
    const Date from = std::max(first, plusDays(counted, 1));
    if (from > last) continue;
    days += daysBetween(from, last) + 1;
    counted = last;
  }
  return days;
}

}  // namespace relance
