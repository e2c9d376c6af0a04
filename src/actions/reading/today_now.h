// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says now of the tasks that the last run left, and what waits for a person beside them.
#pragma once

#include "actions/chasing/run_scenarios.h"
#include "actions/reading/today_list.h"

namespace relance {

/// `report` is the judgement of today (proposeToday). Says of each task why it would no longer be proposed, or its amount as it
/// is now; counts what is not stored yet; names replies to read, doubtful contacts and customers to be handled by hand.
void judgeNow(TodayList& list, Database& database, const RunReport& report);

/// Only what waits beside the tasks, of a ledger as it was judged; the notes of replies and contacts are left out.
void addOpen(TodayList& list, const Portfolio& portfolio, const RunResult& result);
/// The notes of the replies and contacts that the list names.
void tellNotes(TodayList& list, Database& database);

}  // namespace relance
