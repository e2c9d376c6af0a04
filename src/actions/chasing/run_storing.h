// SPDX-License-Identifier: GPL-3.0-or-later
// What a run writes into the ledger: new tasks, prepared dispatches, tasks refreshed or withdrawn.
#pragma once

#include "actions/change.h"
#include "domain/chasing/verdict/engine.h"

namespace relance {

struct StoredRun {
  RunId run;
  int stored{0};     // new tasks
  int withdrawn{0};  // tasks that waited and are not proposed any more
};

/// A task that another run stored meanwhile is not stored twice: the database's keys see to it.
StoredRun storeRun(Change& change, const Portfolio& portfolio, const RunResult& result);

/// It waits no longer; `reason` is a code or a word of ours. What was prepared for it will not leave.
void withdrawTask(Database& database, TaskId task, Date day, std::string_view reason);

/// The task that a proposal becomes, dated today.
Task taskOf(const Portfolio& portfolio, const Proposal& proposal, Date today);

}  // namespace relance
