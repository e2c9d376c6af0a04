// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/days_covered.h"

#include <algorithm>
#include <set>

#include "domain/chasing/account/agreement_state.h"
#include "domain/chasing/account/item_parts.h"
#include "domain/chasing/account/received.h"

namespace relance {
namespace {

bool names(const Agreement& agreement, ItemId item) {
  return std::ranges::find(agreement.items, item, &AgreedItem::item) != agreement.items.end();
}

/// Days on which what is covered may change: between two of them it stays as it is.
class TurningDays {
 public:
  TurningDays(const AccountView& view, ItemId item) : m_view(view) {
    const CustomerIndex customer = view.account.customer;
    for (const Dispute& dispute : view.portfolio.disputes.of(customer)) {
      m_isCovered = m_isCovered || dispute.item == item;
      add(dispute.opened);
      add(dispute.closed);
    }
    for (const Agreement& agreement : view.portfolio.agreements.of(customer)) {
      m_isCovered = m_isCovered || names(agreement, item);
      add(agreement);
    }
    if (!m_isCovered) return;
    for (const ItemShare& row : view.portfolio.shares.of(customer)) {
      add(row.share.from);
      add(row.share.until);
    }
    for (const Hold& hold : view.portfolio.holds.of(customer)) {
      add(hold.made);
      add(hold.until);
      add(hold.ended);
    }
    for (const Placement& placement : view.portfolio.placements.of(customer)) {
      add(placement.mandate);
      add(placement.returned);
    }
    // An agreement that the cleaning desk kept off an older item moves to it.
    for (const Decision& decision : view.portfolio.decisions.of(customer)) {
      if (decision.choice == DecisionChoice::chase) add(decision.day);
    }
  }

  bool isCovered() const { return m_isCovered; }
  const std::set<Date>& days() const { return m_days; }

 private:
  void add(std::optional<Date> day) {
    if (day && *day <= m_view.today) m_days.insert(*day);
  }

  void add(const Agreement& agreement) {
    add(agreement.made);
    add(agreement.ended);
    for (const Instalment& due : agreement.dues) {
      add(due.excused);
      add(judgedOn(m_view, lastDayOf(m_view, agreement, due), m_view.today));
    }
  }

  const AccountView& m_view;
  bool m_isCovered{false};
  std::set<Date> m_days;
};

}  // namespace

std::vector<DaySpan> daysCovered(const AccountView& view, ItemId item) {
  const CustomerIndex customer = view.account.customer;
  if (view.portfolio.agreements.of(customer).empty() && view.portfolio.disputes.of(customer).empty()) return {};
  const TurningDays turning(view, item);
  if (!turning.isCovered()) return {};
  std::vector<DaySpan> spans;
  std::optional<DayNumber> since;
  for (const Date day : turning.days()) {
    const ItemParts parts = partsOf(itemPartsForClockOn(view, day), item);
    const std::int64_t open = openOnDay(view, item, amountOf(view, item), day);
    const bool isCovered = parts.sum() > 0 && open - parts.sum() < view.tolerance();
    if (isCovered && !since) since = dayNumber(day);
    if (!isCovered && since) spans.emplace_back(*std::exchange(since, std::nullopt), dayNumber(day));
  }
  if (since) spans.emplace_back(*since, noEnd);
  return spans;
}

}  // namespace relance
