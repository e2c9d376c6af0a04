// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/engine.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "domain/basics/machine_error.h"
#include "domain/chasing/account/pacing.h"
#include "domain/chasing/verdict/account_verdict.h"
#include "domain/chasing/verdict/one_contact.h"
#include "domain/chasing/verdict/ranking.h"

namespace relance {
namespace {

bool hasAnythingOpen(const Account& account) { return account.itemCount > 0; }

/// The accounts of one customer, which stand together.
std::vector<AccountState> statesOf(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today,
                                   std::size_t first, std::size_t last) {
  std::vector<AccountState> states;
  states.reserve(last - first);
  for (std::size_t a = first; a < last; ++a) {
    const Account& account = portfolio.accounts[a];
    const PortfolioCustomer& customer = portfolio.customers[account.customer];
    AccountView view{portfolio, account, policy.settings, calendars.of(customer.country, customer.region), today};
    Claim claim = claimOf(view);
    states.push_back({view, std::move(claim)});
  }
  return states;
}

SegmentChoice choose(const Policy& policy, std::span<const AccountState> states) {
  const AccountView& view = states.front().view;
  SegmentChoice choice;
  const PredicateFacts facts(states);
  for (const Segment& segment : policy.segments) {
    if (!segment.isEnabled || !holds(segment.when, facts)) continue;
    choice = {segment.key, segment.scenario};
    break;
  }
  for (const Assignment& assignment : view.portfolio.assignments.of(view.account.customer)) {
    if (assignment.isRunningOn(view.today)) choice.scenario = assignment.scenarioKey;
  }
  return choice;
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
    for (std::size_t first = 0; first < accounts.size();) {
      std::size_t last = first;
      while (last < accounts.size() && accounts[last].customer == accounts[first].customer) ++last;
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
    const auto states = statesOf(m_portfolio, m_policy, m_calendars, m_result.today, first, last);
    const SegmentChoice choice = choose(m_policy, states);
    const auto ladder = m_ladders.find(choice.scenario);
    const Ladder* usable = ladder == m_ladders.end() || ladder->second.steps.empty() ? nullptr : &ladder->second;
    std::vector<AccountVerdict> verdicts;
    for (std::size_t a = first; a < last; ++a) {
      const AccountState& state = states[a - first];
      if (state.claim.overdue > 0 && !m_policy.settings.inBase(1, state.view.account.currency)) {
        m_result.problems.push_back({state.view.account.customer, "noRate", std::string(state.view.account.currency.code())});
      }
      verdicts.push_back(judge(state, usable, static_cast<std::uint32_t>(a), states));
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
      if (hasAnythingOpen(m_portfolio.accounts[verdict.account]) || isA<reason::ThankYou>(verdict.reason)) {
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
    std::set<CustomerIndex> judged;
    for (const Account& account : m_portfolio.accounts) judged.insert(account.customer);
    for (CustomerIndex c = 0; c < m_portfolio.customers.size(); ++c) {
      if (m_portfolio.waitingTasks.of(c).empty() || judged.contains(c)) continue;
      for (const Task& task : m_portfolio.waitingTasks.of(c)) {
        if (task.kind != TaskKind::manual) m_result.withdrawn.push_back({task.id, reason::NothingOverdue{}});
      }
    }
  }

  void rank() {
    const auto codeOf = [&](const Proposal& proposal) -> const std::string& {
      return m_portfolio.customers[m_portfolio.accounts[proposal.account].customer].code;
    };
    std::ranges::stable_sort(m_result.proposals, [&](const Proposal& a, const Proposal& b) {
      const int aTotal = a.points.total();
      const int bTotal = b.points.total();
      if (aTotal != bTotal) return aTotal > bTotal;
      if (a.amountMinor != b.amountMinor) return a.amountMinor > b.amountMinor;
      return codeOf(a) < codeOf(b);
    });
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
  const auto& accounts = portfolio.accounts;
  for (std::size_t first = 0; first < accounts.size();) {
    std::size_t last = first;
    while (last < accounts.size() && accounts[last].customer == accounts[first].customer) ++last;
    choices[accounts[first].customer] = choose(policy, statesOf(portfolio, policy, calendars, today, first, last));
    first = last;
  }
  return choices;
}

}  // namespace relance
