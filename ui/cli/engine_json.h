// SPDX-License-Identifier: GPL-3.0-or-later
// What run, why and today print with --json: keys and their order never change once published (docs/command_line.md).
#pragma once

#include <string>
#include <vector>

#include "actions/chasing/run_scenarios.h"
#include "actions/reading/explained_verdict.h"
#include "actions/reading/today_list.h"
#include "actions/reading/told_advice.h"
#include "actions/reading/told_diagnosis.h"
#include "actions/reading/told_recurrence.h"
#include "cli/account_names.h"

namespace relance {

std::string runJson(const RunReport& report, const AccountNames& names);
/// `advice` stands beside the decisions of the account that wait.
std::string whyJson(const std::vector<ExplainedVerdict>& verdicts, const AccountNames& names,
                    const std::vector<ToldAdvice>& advice, const ToldDiagnosis& diagnosis,
                    const std::optional<ToldRecurrence>& recurrence);
std::string todayJson(const TodayList& list, Date today, const Policy& policy, const std::map<TaskId, DecisionAdvice>& advice,
                      Language language);

}  // namespace relance
