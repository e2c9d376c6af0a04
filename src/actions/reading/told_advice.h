// SPDX-License-Identifier: GPL-3.0-or-later
// What the house would decide, beside each decision of an account that waits.
#pragma once

#include <map>
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
};

/// Of every decision that the account proposes or that waits, by currency, then as they stand.
std::vector<ToldAdvice> adviceOf(const ChasedAccount& account);

/// The same for the decisions of a list, by task.
std::map<TaskId, DecisionAdvice> adviceOf(Database& database, const ChasingRules& rules, const TodayList& list, Date today);

}  // namespace relance
