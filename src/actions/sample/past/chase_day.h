// SPDX-License-Identifier: GPL-3.0-or-later
// One day of an account's past: its Portfolio, its states, the ladder in force.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/chasing/policy/ladder.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/engine.h"

namespace relance::sample {

/// The rules by which the past was lived; read once for all accounts.
struct Rules {
  Policy policy;
  CalendarBook calendars;
};

/// Holds together what its states refer to: not copied, not moved. All accounts of the Portfolio are one customer's.
struct ChaseDay {
  ChaseDay(const Rules& rules, Portfolio photograph, Date day)
      : date(day), portfolio(std::move(photograph)), result(propose(portfolio, rules.policy, rules.calendars, day)) {
    if (portfolio.accounts.empty()) return;
    states = statesOf(portfolio, rules.policy.settings, rules.calendars, day, accountsFrom(portfolio, 0));
    const Scenario* scenario = rules.policy.scenario(chooseScenario(rules.policy, states).scenario);
    if (scenario != nullptr && !scenario->steps.empty()) ladder = makeLadder(*scenario);
  }
  ChaseDay(const ChaseDay&) = delete;
  ChaseDay& operator=(const ChaseDay&) = delete;

  const Ladder* usedLadder() const { return ladder ? &*ladder : nullptr; }
  Currency currencyOf(const Proposal& proposal) const { return portfolio.accounts[proposal.account].currency; }
  ItemId idOf(ItemIndex item) const { return portfolio.items.itemId(item); }

  Date date;
  Portfolio portfolio;
  RunResult result;
  std::vector<AccountState> states;  // by place in Portfolio::accounts
  std::optional<Ladder> ladder;
};

}  // namespace relance::sample
