// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/policy/next_step_changes.h"

#include <cassert>

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

}  // namespace

NextStepChanges nextStepChanges(Database& database, const ChasingRules& rules, const Policy& after, Date today) {
  const Portfolio portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, rules.policy.settings);
  const RunResult old = propose(portfolio, rules.policy, rules.calendars, today, onAllCores);
  const RunResult fresh = propose(portfolio, after, rules.calendars, today, onAllCores);
  NextStepChanges result;
  const auto tell = [&](std::uint32_t account, const NextStep& was, const NextStep& is) {
    ++result.judged;
    if (was.isSameAs(is)) return;
    const Account& row = portfolio.accounts[account];
    const PortfolioCustomer& customer = portfolio.customers[row.customer];
    result.changes.push_back({customer.code, customer.name, row.currency, was, is});
  };
  auto a = old.verdicts.begin();
  auto b = fresh.verdicts.begin();
  while (a != old.verdicts.end() || b != fresh.verdicts.end()) {
    const bool isOnlyOld = b == fresh.verdicts.end() || (a != old.verdicts.end() && a->account < b->account);
    const bool isOnlyNew = a == old.verdicts.end() || (b != fresh.verdicts.end() && b->account < a->account);
    assert(!(isOnlyOld && isOnlyNew));
    if (isOnlyOld) {
      tell(a->account, nextStepOf(*a), nothing());
      ++a;
    } else if (isOnlyNew) {
      tell(b->account, nothing(), nextStepOf(*b));
      ++b;
    } else {
      tell(a->account, nextStepOf(*a), nextStepOf(*b));
      ++a;
      ++b;
    }
  }
  return result;
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
