// SPDX-License-Identifier: GPL-3.0-or-later
// What run, why and today print with --json: keys and their order never change once published (docs/command_line.md).
#pragma once

#include <string>
#include <vector>

#include "actions/chasing/run_scenarios.h"
#include "actions/reading/today_list.h"
#include "cli/account_names.h"

namespace relance {

std::string runJson(const RunReport& report, const AccountNames& names);
std::string whyJson(const std::vector<Verdict>& verdicts, const AccountNames& names);
std::string todayJson(const TodayList& list, Date today, const Policy& policy, Language language);

}  // namespace relance
