// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/policy/next_step_changes.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <tuple>

#include "actions/on_all_cores.h"
#include "domain/chasing/policy/scenario_finding.h"
#include "domain/chasing/verdict/engine_in_parts.h"
#include "exchange/policy/broken_rule.h"
#include "storage/portfolio/portfolio_loader.h"

namespace relance {
namespace {

NextStep nextStepOf(const Verdict& verdict) {
  return {verdict.segment, verdict.scenario, verdict.step, verdict.reason, nextOn(verdict.reason)};
}

/// An account that has a verdict under one policy only: a thank-you that the other does not give.
const NextStep& nothing() {
  static const NextStep none{{}, {}, {}, reason::NothingOverdue{}, {}};
  return none;
}

/// Judges under both policies, account by account.
class Comparing {
 public:
  Comparing(Database& database, const ChasingRules& rules, const Policy& after)
      : m_database(database), m_rules(rules), m_after(after) {}

  NextStepChanges compare(Date today) {
    judge(today, [this](const Account& account, const PortfolioCustomer& customer, const NextStep& was, const NextStep& is) {
      ++m_result.judged;
      if (isDoneToday(was) || isDoneToday(is)) {
        m_doneToday.emplace(customer.id, account.currency);
      } else {
        tell(account, customer, was, is, std::nullopt);
      }
    });
    if (!m_doneToday.empty()) compareDoneToday(today);
    std::ranges::sort(m_result.changes, {}, [](const NextStepChange& c) { return std::tie(c.customer, c.currency); });
    return std::move(m_result);
  }

 private:
  /// What it says of today hides the step that comes next.
  static bool isDoneToday(const NextStep& step) {
    return isA<reason::ContactedToday>(step.reason) || isA<reason::NoAnswer>(step.reason);
  }

  void compareDoneToday(Date today) {
    const ChasingSettings& settings = m_rules.policy.settings;
    const Date next = m_rules.calendars.of(settings.country, settings.region).addWorkingDays(today, 1);
    judge(next, [this, next](const Account& account, const PortfolioCustomer& customer, const NextStep& was, const NextStep& is) {
      if (m_doneToday.contains({customer.id, account.currency})) tell(account, customer, was, is, next);
    });
  }

  void tell(const Account& account, const PortfolioCustomer& customer, const NextStep& was, const NextStep& is,
            std::optional<Date> asOf) {
    if (!was.isSameAs(is)) m_result.changes.push_back({customer.code, customer.name, account.currency, was, is, asOf});
  }

  template <class Tell>
  void judge(Date day, Tell tellBoth) const {
    const Portfolio portfolio = loadPortfolio(m_database, day, PortfolioDepth::chasing, m_rules.policy.settings);
    const RunResult old = propose(portfolio, m_rules.policy, m_rules.calendars, day, onAllCores);
    const RunResult fresh = propose(portfolio, m_after, m_rules.calendars, day, onAllCores);
    const auto told = [&](std::uint32_t place, const NextStep& was, const NextStep& is) {
      const Account& account = portfolio.accounts[place];
      tellBoth(account, portfolio.customers[account.customer], was, is);
    };
    auto a = old.verdicts.begin();
    auto b = fresh.verdicts.begin();
    while (a != old.verdicts.end() || b != fresh.verdicts.end()) {
      const bool isOnlyOld = b == fresh.verdicts.end() || (a != old.verdicts.end() && a->account < b->account);
      const bool isOnlyNew = a == old.verdicts.end() || (b != fresh.verdicts.end() && b->account < a->account);
      assert(!(isOnlyOld && isOnlyNew));
      if (isOnlyOld) {
        told(a->account, nextStepOf(*a), nothing());
        ++a;
      } else if (isOnlyNew) {
        told(b->account, nothing(), nextStepOf(*b));
        ++b;
      } else {
        told(a->account, nextStepOf(*a), nextStepOf(*b));
        ++a;
        ++b;
      }
    }
  }

  Database& m_database;
  const ChasingRules& m_rules;
  const Policy& m_after;
  std::set<std::pair<CustomerId, Currency>> m_doneToday;
  NextStepChanges m_result;
};

}  // namespace

NextStepChanges nextStepChanges(Database& database, const ChasingRules& rules, const Policy& after, Date today) {
  return Comparing(database, rules, after).compare(today);
}

Outcome<NextStepChanges> changesWith(Database& database, const Scenario& scenario, Date today) {
  const auto faults = faultsOf(scenario);
  if (!faults.empty()) {
    return badPolicyOf(faults.front());
  }
  const auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  Policy after = rules->policy;
  after.scenarios[scenario.key] = scenario;
  return nextStepChanges(database, *rules, after, today);
}

}  // namespace relance
