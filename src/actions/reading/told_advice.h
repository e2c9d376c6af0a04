// SPDX-License-Identifier: GPL-3.0-or-later
// What the house would decide, beside each decision of an account that waits.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "actions/chasing/chased_account.h"
#include "actions/reading/today_list.h"
#include "domain/chasing/verdict/decision_advice.h"

namespace relance {

struct ToldAdvice {
  std::string ref;  // of the decision
  Currency currency;
  DecisionAdvice advice;
  std::vector<ItemId> items{};  // that wait for it
  std::int64_t amountMinor{0};  // what may be chased of them
};

/// Of every decision that the account proposes or that waits, by currency, then as they stand.
std::vector<ToldAdvice> adviceOf(Database& database, const ChasedAccount& account);
/// The same of the accounts of one customer, chased by that ladder. Without `payments` none is known: a claim is then said to
/// lapse no later than it does.
std::vector<ToldAdvice> adviceOf(std::span<const AccountState> states, const Ladder& ladder, const PartPayments& payments = {});

/// The same for the decisions of a list, by task.
std::map<TaskId, DecisionAdvice> adviceOf(Database& database, const ChasingRules& rules, const TodayList& list, Date today);

}  // namespace relance
