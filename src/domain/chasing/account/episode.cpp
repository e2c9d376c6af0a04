// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/episode.h"

#include <algorithm>
#include <span>

namespace relance {
namespace {

/// Spans stand by their last day, latest first: one pass finds how far back the run that holds `first` reaches.
DayNumber reachBack(std::span<const OverdueSpan> spans, DayNumber first) {
  for (const OverdueSpan& span : spans) {
    if (span.until < first) break;
    first = std::min(first, span.from);
  }
  return first;
}

std::span<const OverdueSpan> spansOf(const AccountView& view) {
  return std::span{view.portfolio.spans}.subspan(view.account.firstSpan, view.account.spanCount);
}

/// First day of the run of days on which this invoice is overdue today.
DayNumber overdueSince(const AccountView& view, ItemIndex item) {
  DayNumber since = view.items().due[item] + 1;
  for (const Reopening& reopening : view.portfolio.reopenings.of(view.account.customer)) {
    if (reopening.item == view.items().itemId(item)) since = std::max(since, dayNumber(reopening.day));
  }
  return since;
}

}  // namespace

std::optional<Date> episodeStart(const AccountView& view) {
  const ItemColumns& items = view.items();
  const std::int64_t tolerance = view.tolerance();
  const bool hasReopenings = !view.portfolio.reopenings.of(view.account.customer).empty();
  std::optional<DayNumber> first;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (daysLate(items, i, view.day()) <= 0) break;  // items stand by due date
    if (!items.isDebit(i) || !isChasedKind(items.kind(i)) || items.open[i] < tolerance) continue;
    const DayNumber since = overdueSince(view, i);
    first = first ? std::min(*first, since) : since;
    if (!hasReopenings) break;  // the oldest is overdue for longest
  }
  if (!first) return std::nullopt;
  return dateOf(reachBack(spansOf(view), *first));
}

std::optional<ClosedEpisode> lastClosedEpisode(const AccountView& view) {
  const auto spans = spansOf(view);
  if (spans.empty() || spans.front().until > view.day() || episodeStart(view)) return std::nullopt;
  const DayNumber closed = spans.front().until;
  bool byPayment = false;
  for (const OverdueSpan& span : spans) {
    if (span.until < closed) break;
    byPayment = byPayment || span.endedByPayment;
  }
  return ClosedEpisode{dateOf(reachBack(spans, spans.front().from)), dateOf(closed), byPayment};
}

}  // namespace relance
