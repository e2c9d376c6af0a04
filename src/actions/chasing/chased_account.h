// SPDX-License-Identifier: GPL-3.0-or-later
// One paying account as the engine sees it today: what calls, decisions and "why" start from.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "actions/chasing/ledger_policy.h"
#include "domain/basics/outcome.h"
#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"
#include "domain/chasing/verdict/engine.h"
#include "storage/database.h"

namespace relance {

/// Holds together what the views in it refer to: not copied, not moved.
class ChasedAccount {
 public:
  /// The account that pays for the customer, as of the day. The rules must outlive it.
  ChasedAccount(Database& database, const ChasingRules& rules, CustomerId customer, Date today);
  ChasedAccount(const ChasedAccount&) = delete;
  ChasedAccount& operator=(const ChasedAccount&) = delete;

  const Portfolio& portfolio() const { return m_portfolio; }
  CustomerId payer() const { return m_payer; }
  const ChasingRules& rules() const { return m_rules; }
  /// All proposals and verdicts of the account, one verdict a currency.
  const RunResult& result() const { return m_result; }
  /// One for each currency of the payer.
  const std::vector<AccountState>& states() const { return m_states; }
  const AccountState* state(Currency currency) const;
  /// The currency spoken of when none is named: that of the waiting contact, else the base currency, else the first with anything
  /// overdue; the base currency when there is no account at all.
  Currency usualCurrency() const;
  /// Of the scenario in force for the customer; null when none fits.
  const Ladder* ladder() const { return m_ladder ? &*m_ladder : nullptr; }
  /// Of a step: that of the scenario which proposed it, in its version in force, though the customer follows another by now.
  /// Of another task, and where that scenario is gone: the customer's.
  std::optional<Ladder> ladderOf(const Task& task) const;

 private:
  const ChasingRules& m_rules;
  CustomerId m_payer;
  Portfolio m_portfolio;
  RunResult m_result;
  std::vector<AccountState> m_states;
  std::optional<Ladder> m_ladder;
};

/// The customer that pays for this one: itself, unless it names a payer (CustomerStore::payerOf).
CustomerId payerOf(Database& database, CustomerId customer);

/// The payer of the customer with that code or alias; refused with unknownCustomer.
Outcome<CustomerId> payerOfCode(Database& database, std::string_view customerCode);

}  // namespace relance
