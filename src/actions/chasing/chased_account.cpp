// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/chased_account.h"

#include <algorithm>

#include "actions/chasing/ledger_policy.h"
#include "domain/chasing/verdict/customer_day.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/customer_store.h"

namespace relance {
ChasedAccount::ChasedAccount(Database& database, const ChasingRules& rules, CustomerId customer, Date today)
    : m_rules(rules),
      m_payer(payerOf(database, customer)),
      m_portfolio(loadAccount(database, today, m_payer, rules.policy.settings)),
      m_result(propose(m_portfolio, rules.policy, rules.calendars, today)),
      m_states(statesOf(m_portfolio, rules.policy.settings, rules.calendars, today, {0, m_portfolio.accounts.size()})) {
  if (m_states.empty()) return;
  const auto choices = segmentsOf(m_portfolio, rules.policy, rules.calendars, today);
  const Scenario* scenario = rules.policy.scenario(choices[m_states.front().view.account.customer].scenario);
  if (scenario != nullptr && !scenario->steps.empty()) m_ladder = makeLadder(*scenario);
}

const AccountState* ChasedAccount::state(Currency currency) const {
  const auto found = std::ranges::find_if(m_states, [&](const AccountState& s) { return s.view.account.currency == currency; });
  return found == m_states.end() ? nullptr : &*found;
}

Currency ChasedAccount::usualCurrency() const {
  for (const Task& task : m_portfolio.waitingTasks.all()) {
    if (isContact(task.kind)) return task.currency;
  }
  const AccountState* base = state(m_rules.policy.settings.base);
  if (base != nullptr && base->claim.overdue > 0) return m_rules.policy.settings.base;
  const auto late = std::ranges::find_if(m_states, [](const AccountState& s) { return s.claim.overdue > 0; });
  if (late != m_states.end()) return late->view.account.currency;
  return base != nullptr || m_states.empty() ? m_rules.policy.settings.base : m_states.front().view.account.currency;
}

std::optional<Ladder> ChasedAccount::ladderOf(const Task& task) const {
  if (task.kind != TaskKind::step) return m_ladder;
  const auto known = m_rules.policy.scenarios.find(task.scenarioKey);
  if (known == m_rules.policy.scenarios.end() || known->second.steps.empty()) return m_ladder;
  return makeLadder(known->second);
}

CustomerId payerOf(Database& database, CustomerId customer) { return CustomerStore(database).payerOf(customer); }

Outcome<CustomerId> payerOfCode(Database& database, std::string_view customerCode) {
  const auto customer = CustomerStore(database).idOfCode(customerCode);
  if (!customer) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
  return payerOf(database, *customer);
}

}  // namespace relance
