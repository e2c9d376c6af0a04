// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a run into the ledger: new tasks, prepared dispatches, tasks refreshed or withdrawn. Inside the caller's transaction.
#pragma once

#include <string>

#include "domain/chasing/policy/policy.h"
#include "domain/chasing/verdict/engine.h"
#include "storage/database.h"

namespace relance {

struct StoredRun {
  RunId run;
  int stored{0};     // new tasks
  int withdrawn{0};  // tasks that waited and are not proposed any more
};

/// A task that another run stored meanwhile is not stored twice: the database's keys see to it. `startedAt` is UTC.
StoredRun storeRun(Database& database, const Portfolio& portfolio, const RunResult& result, PersonId person,
                   const std::string& startedAt);

/// The task that a proposal becomes, dated today.
Task taskOf(const Portfolio& portfolio, const Proposal& proposal, Date today);

}  // namespace relance
