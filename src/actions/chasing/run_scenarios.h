// SPDX-License-Identifier: GPL-3.0-or-later
// The day's run: what the engine proposes becomes tasks and prepared dispatches.
#pragma once

#include "actions/chasing/ledger_policy.h"
#include "actions/ledger_session.h"
#include "domain/basics/outcome.h"
#include "domain/chasing/verdict/engine.h"

namespace relance {

/// The Portfolio gives names and numbers to what the result holds by place.
struct RunReport {
  Portfolio portfolio;
  RunResult result;
  int stored{0};  // new tasks
  int withdrawn{0};
};

/// Judges the whole ledger as of today and writes nothing. Refused: badPolicy.
Outcome<RunReport> proposeToday(Database& database, Date today);

/// The same, stored. A second run of a day adds nothing. Refused: earlierThanLastRun (today, day of the last run), badPolicy.
Outcome<RunReport> runScenarios(LedgerSession& session, Date today);

/// With rules that were read before and still hold. Refused: earlierThanLastRun.
Outcome<RunReport> runScenarios(LedgerSession& session, const ChasingRules& rules, Date today);

}  // namespace relance
