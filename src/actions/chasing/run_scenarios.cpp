// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/run_scenarios.h"

#include <algorithm>

#include "actions/chasing/ledger_policy.h"
#include "actions/chasing/run_storing.h"
#include "storage/portfolio/portfolio_loader.h"

namespace relance {
namespace {

/// Nothing to store: no new task, none withdrawn, and those that wait are as they were.
bool isAlreadyStored(const RunReport& report) {
  const RunResult& result = report.result;
  if (report.portfolio.lastRun != result.today || !result.proposals.empty() || !result.withdrawn.empty()) return false;
  return std::ranges::all_of(result.kept, [&](const KeptTask& kept) {
    const Task fresh = taskOf(report.portfolio, kept.proposal, result.today);
    const auto waiting = report.portfolio.waitingTasks.all();
    const auto stored = std::ranges::find(waiting, kept.task, &Task::id);
    return stored != waiting.end() && stored->amountMinor == fresh.amountMinor && stored->items == fresh.items &&
           stored->approval == fresh.approval && stored->channel == fresh.channel;
  });
}

}  // namespace

Outcome<RunReport> proposeToday(Database& database, Date today) {
  auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  RunReport report;
  report.portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, rules->policy.settings);
  report.result = propose(report.portfolio, rules->policy, rules->calendars, today);
  return report;
}

Outcome<RunReport> runScenarios(LedgerSession& session, Date today) {
  // Judged inside the transaction: nobody changes the ledger between looking and writing.
  return session.perform(EventKind::runStored, [&](Change& change) -> Outcome<RunReport> {
    auto report = proposeToday(change.database(), today);
    if (!report) return report.refusal();
    const auto& lastRun = report->portfolio.lastRun;
    if (lastRun && today < *lastRun) return Refusal{RefusalReason::earlierThanLastRun, {isoText(today), isoText(*lastRun)}};
    RunReport done = std::move(report).value();
    if (isAlreadyStored(done)) {
      change.leaveAsItWas();
      return done;
    }
    const StoredRun stored = storeRun(change, done.portfolio, done.result);
    done.stored = stored.stored;
    done.withdrawn = stored.withdrawn;
    return done;
  });
}

}  // namespace relance
