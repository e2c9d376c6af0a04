// SPDX-License-Identifier: GPL-3.0-or-later
// What customers say in a story, and how it ends: promises, plans, announced payments, disputes.
#include <algorithm>

#include "domain/chasing/verdict/customer_day.h"
#include "scenarios/story.h"

namespace relance::stories {

Agreement& Story::agree(std::string_view code, AgreementKind kind, const std::vector<std::string>& items,
                        std::vector<Instalment> dues, MeansOfPayment means) {
  Agreement agreement;
  agreement.id = {static_cast<std::int64_t>(facts.agreements.size() + 1)};
  agreement.customer = idOf(code);
  agreement.currency = *parseCurrency("EUR");
  agreement.kind = kind;
  agreement.means = means;
  agreement.made = m_today;
  agreement.dues = std::move(dues);
  for (const RawItem& item : facts.items) {
    const bool isNamed = std::ranges::find(items, item.row.number) != items.end();
    const bool isOverdue = item.customer == code && item.row.side == Side::debit && item.row.due < m_today &&
                           item.row.amount.currency == agreement.currency;
    const std::int64_t open = openOn(facts, item, m_today);
    if (isNamed || (items.empty() && isOverdue && open > 0)) agreement.items.push_back({item.row.id, open, 0});
  }
  endOpenOnes(agreement);
  changed();
  return facts.agreements.emplace_back(std::move(agreement));
}

void Story::endOpenOnes(const Agreement& agreement) {
  const Portfolio now = portfolioOn(facts, m_today);
  std::vector<ItemId> items;
  for (const AgreedItem& agreed : agreement.items) items.push_back(agreed.item);
  for (std::size_t first = 0; first < now.accounts.size();) {
    const AccountRange range = accountsFrom(now, first);
    for (const AccountState& state : statesOf(now, policy.settings, calendars(), m_today, range)) {
      for (const AgreementId id : openAgreementsOn(state.claim.agreements, items)) {
        ends(facts.agreements.at(static_cast<std::size_t>(id.value - 1)), AgreementEnd::replaced);
      }
    }
    first = range.last;
  }
}

Agreement& Story::promises(std::string_view code, std::string_view day, std::int64_t minor, const std::vector<std::string>& items,
                           MeansOfPayment means) {
  return agree(code, AgreementKind::promise, items, {{dayOf(day), minor}}, means);
}

Agreement& Story::plans(std::string_view code, const std::vector<std::pair<std::string, std::int64_t>>& dues,
                        const std::vector<std::string>& items) {
  std::vector<Instalment> instalments;
  for (const auto& [day, minor] : dues) instalments.push_back({dayOf(day), minor});
  return agree(code, AgreementKind::plan, items, std::move(instalments), MeansOfPayment::transfer);
}

Agreement& Story::announces(std::string_view code, std::int64_t minor, const std::vector<std::string>& items) {
  return agree(code, AgreementKind::announced, items, {{m_today, minor}}, MeansOfPayment::transfer);
}

void Story::ends(Agreement& agreement, AgreementEnd as) {
  agreement.ended = m_today;
  agreement.endedAs = as;
  changed();
}

Dispute& Story::disputes(std::string_view item, std::int64_t minor, DisputeFault fault) {
  Dispute& dispute = facts.disputes.emplace_back();
  dispute.id = {static_cast<std::int64_t>(facts.disputes.size())};
  dispute.item = facts.item(item).row.id;
  if (minor > 0) dispute.amountMinor = minor;
  dispute.cause = "quantity";
  dispute.fault = fault;
  dispute.opened = m_today;
  dispute.deadline = plusDays(m_today, 7);
  changed();
  return dispute;
}

void Story::closes(Dispute& dispute, DisputeEnd as, std::string_view due) {
  dispute.closed = m_today;
  dispute.closedAs = as;
  if (!due.empty()) dispute.newDue = dayOf(due);
  auto& item = facts.items.at(static_cast<std::size_t>(dispute.item.value - 1)).row;
  const Date later = plusDays(m_today, 5);
  if (due.empty() && as == DisputeEnd::partly && later > item.due) dispute.newDue = later;
  if (dispute.newDue) item.due = *dispute.newDue;
  changed();
}

}  // namespace relance::stories
