// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/cleaning/doubtful_lines.h"

#include <algorithm>

#include "domain/chasing/cleaning/line_doubts.h"
#include "domain/chasing/cleaning/verdict_proposal.h"
#include "domain/chasing/verdict/customer_day.h"

namespace relance {
namespace {

NotedItems noted(const std::vector<ItemNote>& notes, const PartPayments& payments, int daysApart) {
  NotedItems known{.twins = {}, .proven = {}, .partPayments = payments};
  known.twins = twinsAmong(notes, daysApart);
  for (const ItemNote& note : notes) {
    if (note.hasProof) known.proven.push_back(note.item);
  }
  std::ranges::sort(known.proven);
  known.areProofsKept = !known.proven.empty();
  return known;
}

class Desk {
 public:
  Desk(const Portfolio& portfolio, const ChasingSettings& chasing, const CleaningSettings& settings,
       const CleaningKnowledge& known)
      : m_portfolio(portfolio),
        m_chasing(chasing),
        m_settings(settings),
        m_partners(known.partners),
        m_noted(noted(known.notes, known.partPayments, settings.duplicateDays)) {}

  void look(std::size_t account, const AccountState& state) {
    const AccountView& view = state.view;
    for (ItemIndex i = view.begin(); i < view.end(); ++i) {
      if (!isForTheDesk(view, state.claim, i)) continue;
      auto doubts = doubtsOf(view, state.claim, m_settings, m_noted, i);
      if (doubts.empty()) continue;
      DoubtfulLine& line = m_lines.emplace_back();
      line.account = account;
      line.item = i;
      line.openMinor = view.items().open[i];
      line.daysLate = daysLateOf(view, i);
      if (view.items().isDebit(i)) line.routes = routeValues(debtOf(view, line, doubts), m_settings, m_chasing, m_partners);
      line.proposed = proposedVerdict(view, i, doubts, line.routes);
      line.doubts = std::move(doubts);
    }
  }

  std::vector<DoubtfulLine> sorted() {
    std::ranges::stable_sort(m_lines, [this](const DoubtfulLine& a, const DoubtfulLine& b) { return comesBefore(a, b); });
    return std::move(m_lines);
  }

 private:
  DebtAtStake debtOf(const AccountView& view, const DoubtfulLine& line, const std::vector<DoubtFact>& doubts) const {
    const PortfolioCustomer& debtor = m_portfolio.customers[view.items().customer[line.item]];
    const DoubtFact& first = doubts.front();
    const bool isExpired = first.doubt == Doubt::nearPrescription && *first.day < view.today;
    return {debtor.country, debtorKindOf(debtor.kind), line.openMinor, view.account.currency, line.daysLate, !isExpired};
  }

  const std::string& codeOf(const DoubtfulLine& line) const {
    return m_portfolio.customers[m_portfolio.accounts[line.account].customer].code;
  }

  /// An amount without a rate stands as it is.
  std::int64_t inBase(const DoubtfulLine& line) const {
    const auto amount = m_chasing.inBase(line.openMinor, m_portfolio.accounts[line.account].currency);
    return amount ? divideHalfUp(amount->numerator, amount->denominator) : line.openMinor;
  }

  bool comesBefore(const DoubtfulLine& a, const DoubtfulLine& b) const {
    const auto lastDay = [](const DoubtfulLine& line) {
      return line.doubts.front().doubt == Doubt::nearPrescription ? line.doubts.front().day : std::nullopt;
    };
    const auto dayA = lastDay(a);
    const auto dayB = lastDay(b);
    if (dayA.has_value() != dayB.has_value()) return dayA.has_value();
    if (dayA && *dayA != *dayB) return *dayA < *dayB;
    const std::int64_t amountA = inBase(a);
    const std::int64_t amountB = inBase(b);
    if (amountA != amountB) return amountA > amountB;
    if (codeOf(a) != codeOf(b)) return codeOf(a) < codeOf(b);
    return m_portfolio.items.number(a.item) < m_portfolio.items.number(b.item);
  }

  const Portfolio& m_portfolio;
  const ChasingSettings& m_chasing;
  const CleaningSettings& m_settings;
  std::span<const Partner> m_partners;
  NotedItems m_noted;
  std::vector<DoubtfulLine> m_lines;
};

}  // namespace

std::vector<DoubtfulLine> doubtfulLines(const Portfolio& portfolio, const ChasingSettings& chasing,
                                        const CleaningSettings& settings, const CalendarBook& calendars,
                                        const CleaningKnowledge& known, Date today) {
  Desk desk(portfolio, chasing, settings, known);
  for (std::size_t first = 0; first < portfolio.accounts.size();) {
    const AccountRange range = accountsFrom(portfolio, first);
    const auto states = statesOf(portfolio, chasing, calendars, today, range);
    for (std::size_t i = range.first; i < range.last; ++i) desk.look(i, states[i - range.first]);
    first = range.last;
  }
  return desk.sorted();
}

}  // namespace relance
