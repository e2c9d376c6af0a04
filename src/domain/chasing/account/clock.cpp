// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/clock.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "domain/chasing/account/days_covered.h"
#include "domain/chasing/account/item_identity.h"
#include "domain/chasing/account/suspension.h"
#include "domain/chasing/policy/ladder.h"

namespace relance {
namespace {

/// Of a re-issued invoice: that of the one it replaces.
DayNumber clockStart(const AccountView& view, ItemIndex item, const ItemIdentity& identity) {
  return std::max(view.items().anchorDue[item], identity.firstRecorded());
}

/// The first day from which another invoice than those of the mandate stands for the item; 0: none of them ever did.
DayNumber livedUnder(const AccountView& view, const Placement& placement, ItemIndex item, const ItemIdentity& identity) {
  if (placement.isWhole) return isPlacementOf(view, placement, item) ? noEnd : 0;
  DayNumber until = 0;
  for (const ItemId id : placement.items) until = std::max(until, identity.livedUntil(id).value_or(0));
  return until;
}

/// Days [first, second) on which the clock stands still, joined and in order: holds, mandates, the wait for the
/// cleaning desk, and what disputes and agreements covered; of a replaced invoice until the new one was recorded.
std::vector<DaySpan> silentDays(const AccountView& view, ItemIndex item, const ItemIdentity& identity) {
  std::vector<DaySpan> days;
  for (const Hold& hold : view.portfolio.holds.of(view.account.customer)) {
    const auto lived = hold.item ? identity.livedUntil(hold.item) : std::optional{noEnd};
    if (!lived || (!hold.item && !isHoldOf(view, hold, item))) continue;
    DayNumber until = std::min(*lived, hold.until ? dayNumber(*hold.until) : noEnd);
    if (hold.ended) until = std::min(until, dayNumber(*hold.ended));
    if (until > dayNumber(hold.made)) days.emplace_back(dayNumber(hold.made), until);
  }
  for (const Placement& placement : view.portfolio.placements.of(view.account.customer)) {
    const DayNumber until =
        std::min(livedUnder(view, placement, item, identity), placement.returned ? dayNumber(*placement.returned) : noEnd);
    if (until > dayNumber(placement.mandate)) days.emplace_back(dayNumber(placement.mandate), until);
  }
  if (identity.daysLateAtEntry() > oldDebtDays) {
    const auto cleaned = cleanedOn(view, identity);
    days.emplace_back(identity.firstRecorded(), cleaned ? dayNumber(*cleaned) : noEnd);
  }
  for (const auto& span : daysCovered(view, view.items().itemId(item))) days.push_back(span);
  for (const ReplacedInvoice& replaced : identity.replaced()) {
    for (const auto& [from, until] : daysCovered(view, replaced.id)) {
      if (from < replaced.until) days.emplace_back(from, std::min(until, replaced.until));
    }
  }
  std::ranges::sort(days);
  std::vector<DaySpan> joined;
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
  const ItemIdentity identity(view, item);
  const DayNumber start = clockStart(view, item, identity);
  int days = view.day() - start;
  // The days counted are those after the start, up to today.
  for (const auto& [from, until] : silentDays(view, item, identity)) {
    days -= std::max(0, std::min(until, view.day() + 1) - std::max(from, start + 1));
  }
  return days;
}

std::optional<Date> dayOfClock(const AccountView& view, ItemIndex item, int days) {
  const ItemIdentity identity(view, item);
  const DayNumber start = clockStart(view, item, identity);
  DayNumber day = start + days;
  for (const auto& [from, until] : silentDays(view, item, identity)) {
    const DayNumber first = std::max(from, start + 1);
    if (first > day || until <= first) continue;
    if (until == noEnd) return std::nullopt;
    day += until - first;
  }
  return dateOf(day);
}

}  // namespace relance
