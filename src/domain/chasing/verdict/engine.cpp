// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/engine.h"

#include <algorithm>
#include <tuple>

#include "domain/basics/machine_error.h"
#include "domain/chasing/account/pacing.h"
#include "domain/chasing/verdict/account_verdict.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/one_contact.h"
#include "domain/chasing/verdict/ranking.h"

namespace relance {
namespace {

bool hasAnythingOpen(const Account& account) { return account.itemCount > 0; }

/// Of an account with nothing open: the thank-you is due, waits already or lets another contact go first.
bool isToBeThanked(const Verdict& verdict) {
  return isA<reason::ThankYou>(verdict.reason) || isA<reason::TaskWaiting>(verdict.reason) ||
         isA<reason::OtherContactFirst>(verdict.reason);
}

class DayRun {
 public:
  DayRun(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today)
      : m_portfolio(portfolio), m_policy(policy), m_calendars(calendars) {
    for (const auto& [key, scenario] : policy.scenarios) m_ladders.emplace(key, makeLadder(scenario));
    m_result.today = today;
    m_result.lastImport = portfolio.paymentsUpTo;
    const WorkingCalendar& house = calendars.of(policy.settings.country, policy.settings.region);
    m_result.isFresh = !portfolio.paymentsUpTo || *portfolio.paymentsUpTo >= house.addWorkingDays(today, -1);
  }

  RunResult run() && {
    const auto& accounts = m_portfolio.accounts;
    m_result.verdicts.reserve(accounts.size());
    for (std::size_t first = 0; first < accounts.size();) {
      const std::size_t last = accountsFrom(m_portfolio, first).last;
      try {
        judgeCustomer(first, last);
      } catch (const MachineError& error) {
        m_result.problems.push_back({accounts[first].customer, "amountOverflow", error.subject()});
      }
      first = last;
    }
    withdrawTasksOfCustomersWithoutAccount();
    rank();
    return std::move(m_result);
  }

 private:
  void judgeCustomer(std::size_t first, std::size_t last) {
    const auto states = statesOf(m_portfolio, m_policy.settings, m_calendars, m_result.today, {first, last});
    const SegmentChoice choice = chooseScenario(m_policy, states);
    const auto ladder = m_ladders.find(choice.scenario);
    const Ladder* usable = ladder == m_ladders.end() || ladder->second.scenario->steps.empty() ? nullptr : &ladder->second;
    if (ladder == m_ladders.end() && !choice.scenario.empty()) {
      m_result.problems.push_back({m_portfolio.accounts[first].customer, "badScenario", choice.scenario});
    }
    std::vector<AccountVerdict> verdicts;
    for (std::size_t a = first; a < last; ++a) {
      const AccountState& state = states[a - first];
      if (state.claim.overdue > 0 && !m_policy.settings.inBase(1, state.view.account.currency)) {
        m_result.problems.push_back({state.view.account.customer, "noRate", std::string(state.view.account.currency.code())});
      }
      verdicts.push_back(judge(state, usable, static_cast<std::uint32_t>(a)));
      verdicts.back().verdict.segment = choice.segment;
    }
    const auto waiting = m_portfolio.waitingTasks.of(m_portfolio.accounts[first].customer);
    OneContact settled = settleCustomer(std::move(verdicts), states, waiting);
    for (auto& kept : settled.kept) {
      finish(kept.proposal, states[kept.proposal.account - first]);
      m_result.kept.push_back(std::move(kept));
    }
    for (auto& proposal : settled.proposals) {
      finish(proposal, states[proposal.account - first]);
      m_result.proposals.push_back(std::move(proposal));
    }
    std::ranges::move(settled.withdrawn, std::back_inserter(m_result.withdrawn));
    for (auto& verdict : settled.verdicts) {
      if (hasAnythingOpen(m_portfolio.accounts[verdict.account]) || isToBeThanked(verdict)) {
        m_result.verdicts.push_back(std::move(verdict));
      }
    }
  }

  /// Automatic sends need fresh payments.
  void finish(Proposal& proposal, const AccountState& state) const {
    if (!m_result.isFresh && proposal.approval == Approval::automatic) proposal.approval = Approval::confirm;
    proposal.points = pointsOf(proposal, state);
  }

  void withdrawTasksOfCustomersWithoutAccount() {
    if (m_portfolio.waitingTasks.all().empty()) return;
    std::vector<bool> isJudged(m_portfolio.customers.size(), false);
    for (const Account& account : m_portfolio.accounts) isJudged[account.customer] = true;
    for (CustomerIndex c = 0; c < m_portfolio.customers.size(); ++c) {
      if (isJudged[c]) continue;
      for (const Task& task : m_portfolio.waitingTasks.of(c)) {
        if (task.kind != TaskKind::manual) m_result.withdrawn.push_back({task.id, reason::NothingOverdue{}});
      }
    }
  }

  void rank() {
    struct Rank {
      int points;
      bool isInBase;  // an amount without rate comes after those that have one
      Ratio amount;
      std::uint32_t account;
      std::uint32_t place;
    };
    std::vector<Rank> order;
    order.reserve(m_result.proposals.size());
    for (const Proposal& proposal : m_result.proposals) {
      const Currency currency = m_portfolio.accounts[proposal.account].currency;
      const auto inBase = m_policy.settings.inBase(proposal.amountMinor, currency);
      order.push_back({proposal.points.total(), inBase.has_value(), inBase.value_or(Ratio::whole(proposal.amountMinor)),
                       proposal.account, static_cast<std::uint32_t>(order.size())});
    }
    // Accounts stand by customer code; what one account proposes keeps its order.
    std::ranges::sort(order, [](const Rank& a, const Rank& b) {
      if (a.points != b.points) return a.points > b.points;
      if (a.isInBase != b.isInBase) return a.isInBase;
      const WideInt aAmount = a.amount.numerator * b.amount.denominator;
      const WideInt bAmount = b.amount.numerator * a.amount.denominator;
      if (aAmount != bAmount) return aAmount > bAmount;
      return std::tie(a.account, a.place) < std::tie(b.account, b.place);
    });
    std::vector<Proposal> ranked;
    ranked.reserve(order.size());
    for (const Rank& rank : order) ranked.push_back(std::move(m_result.proposals[rank.place]));
    m_result.proposals = std::move(ranked);
  }

  const Portfolio& m_portfolio;
  const Policy& m_policy;
  const CalendarBook& m_calendars;
  std::map<std::string, Ladder> m_ladders;
  RunResult m_result;
};

}  // namespace

RunResult propose(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today) {
  return DayRun(portfolio, policy, calendars, today).run();
}

std::vector<SegmentChoice> segmentsOf(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars,
                                      Date today) {
  std::vector<SegmentChoice> choices(portfolio.customers.size());
  for (std::size_t first = 0; first < portfolio.accounts.size();) {
    const AccountRange range = accountsFrom(portfolio, first);
    choices[portfolio.accounts[first].customer] =
        chooseScenario(policy, statesOf(portfolio, policy.settings, calendars, today, range));
    first = range.last;
  }
  return choices;
}

}  // namespace relance
