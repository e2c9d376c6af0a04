// SPDX-License-Identifier: GPL-3.0-or-later
// One paying account as the engine sees it today: what calls, decisions and "why" start from.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/basics/outcome.h"
#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"
#include "domain/chasing/policy/policy.h"
#include "domain/chasing/verdict/engine.h"
#include "storage/database.h"

namespace relance {

/// Holds together what the views in it refer to: not copied, not moved.
class ChasedAccount {
 public:
  /// The account that pays for the customer, as of the day.
  ChasedAccount(Database& database, CustomerId payer, Date today, Policy policy);
  ChasedAccount(const ChasedAccount&) = delete;
  ChasedAccount& operator=(const ChasedAccount&) = delete;

  const Portfolio& portfolio() const { return m_portfolio; }
  const Policy& policy() const { return m_policy; }
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

 private:
  Portfolio m_portfolio;
  Policy m_policy;
  CalendarBook m_calendars;
  RunResult m_result;
  std::vector<AccountState> m_states;
  std::optional<Ladder> m_ladder;
};

/// By code or alias; refused (unknownCustomer) or badPolicy.
Outcome<std::unique_ptr<ChasedAccount>> chasedAccount(Database& database, std::string_view customerCode, Date today);

/// The customer that pays for this one: itself, unless it names a payer.
CustomerId payerOf(Database& database, CustomerId customer);

}  // namespace relance
