// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/clock.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace relance {
namespace {

constexpr DayNumber never = std::numeric_limits<DayNumber>::max();

DayNumber clockStart(const AccountView& view, ItemIndex item) {
  return std::max(view.items().anchorDue[item], view.items().recorded[item]);
}

/// Days [first, second) on which the clock stands still, joined and in order.
std::vector<std::pair<DayNumber, DayNumber>> silentDays(const AccountView& view, ItemIndex item) {
  std::vector<std::pair<DayNumber, DayNumber>> days;
  for (const Hold& hold : view.portfolio.holds.of(view.account.customer)) {
    if (hold.item && hold.item != view.items().itemId(item)) continue;
    DayNumber until = hold.until ? dayNumber(*hold.until) : never;
    if (hold.ended) until = std::min(until, dayNumber(*hold.ended));
    if (until > dayNumber(hold.made)) days.emplace_back(dayNumber(hold.made), until);
  }
  std::ranges::sort(days);
  std::vector<std::pair<DayNumber, DayNumber>> joined;
  for (const auto& span : days) {
    if (!joined.empty() && span.first <= joined.back().second) {
      joined.back().second = std::max(joined.back().second, span.second);
    } else {
      joined.push_back(span);
    }
  }
  return joined;
}

}  // namespace

int clockOf(const AccountView& view, ItemIndex item) {
  const DayNumber start = clockStart(view, item);
  int days = view.day() - start;
  // The days counted are those after the start, up to today.
  for (const auto& [from, until] : silentDays(view, item)) {
    days -= std::max(0, std::min(until, view.day() + 1) - std::max(from, start + 1));
  }
  return days;
}

std::optional<Date> dayOfClock(const AccountView& view, ItemIndex item, int days) {
  DayNumber day = clockStart(view, item) + days;
  for (const auto& [from, until] : silentDays(view, item)) {
    const DayNumber first = std::max(from, clockStart(view, item) + 1);
    if (first > day || until <= first) continue;
    if (until == never) return std::nullopt;
    day += until - first;
  }
  return dateOf(day);
}

}  // namespace relance
