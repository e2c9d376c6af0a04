// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/recurrence.h"

#include <algorithm>

#include "domain/chasing/account/contact_rules.h"

namespace relance {
namespace {

/// The first of the days on which an invoice is overdue without a break up to today.
DayNumber overdueSince(const AccountView& view, ItemIndex item) {
  DayNumber since = view.items().due[item] + 1;
  for (const Reopening& reopening : view.portfolio.reopenings.of(view.account.customer)) {
    if (reopening.item == view.items().itemId(item)) since = std::max(since, dayNumber(reopening.day));
  }
  return since;
}

/// Days on which one invoice was overdue: those that are over, and those that go on, which end tomorrow at the earliest.
std::vector<OverdueSpan> overdueDays(const AccountView& view) {
  const ItemColumns& items = view.items();
  const auto first = view.portfolio.spans.begin() + view.account.firstSpan;
  std::vector<OverdueSpan> spans(first, first + view.account.spanCount);
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    const bool isClaim = items.isDebit(i) && isChasedKind(items.kind(i)) && items.open[i] >= view.tolerance();
    if (isClaim && daysLate(items, i, view.day()) > 0) spans.push_back({overdueSince(view, i), view.day() + 1, false});
  }
  std::ranges::sort(spans, {}, &OverdueSpan::from);
  return spans;
}

class Runs {
 public:
  explicit Runs(const AccountView& view) : m_view(view) {}

  std::vector<LateEpisode> all() {
    for (const OverdueSpan& span : overdueDays(m_view)) {
      if (m_isOpen && m_until < span.from) close();
      if (!m_isOpen) begin(span.from);
      m_until = std::max(m_until, span.until);
      m_longest = std::max(m_longest, span.until - span.from);
      const DayNumber sixteenth = span.from + recurrenceDays;
      if (span.until > sixteenth) m_beyond = m_beyond ? std::min(*m_beyond, sixteenth) : sixteenth;
    }
    if (m_isOpen) close();
    return std::move(m_found);
  }

 private:
  void begin(DayNumber first) {
    m_isOpen = true;
    m_first = m_until = first;
    m_longest = 0;
    m_beyond.reset();
  }

  void close() {
    m_isOpen = false;
    if (!m_beyond || dateOf(*m_beyond) <= addMonths(m_view.today, -recurrenceMonths) || !isContacted()) return;
    LateEpisode episode{dateOf(m_first), std::nullopt, m_longest, dateOf(*m_beyond)};
    if (m_until <= m_view.day()) episode.closed = dateOf(m_until);
    m_found.push_back(episode);
  }

  bool isContacted() const {
    return std::ranges::any_of(m_view.contacts(), [&](const ContactEvent& contact) {
      const DayNumber day = dayNumber(contact.day);
      return m_view.isOfAccount(contact) && isChasing(contact) && day >= m_first && day < m_until;
    });
  }

  const AccountView& m_view;
  std::vector<LateEpisode> m_found;
  bool m_isOpen{false};
  DayNumber m_first{0};
  DayNumber m_until{0};
  int m_longest{0};
  std::optional<DayNumber> m_beyond;
};

}  // namespace

std::vector<LateEpisode> lateEpisodes(const AccountView& view) { return Runs(view).all(); }

}  // namespace relance
