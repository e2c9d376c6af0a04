// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/run_scenarios.h"

#include <algorithm>

#include "actions/chasing/dispatch_preparing.h"
#include "actions/chasing/run_storing.h"
#include "actions/on_all_cores.h"
#include "domain/chasing/verdict/engine_in_parts.h"
#include "storage/portfolio/portfolio_loader.h"

namespace relance {
namespace {

/// Nothing to store: no new task, none withdrawn, and those that wait are as they were and go where they would have gone.
bool isAlreadyStored(Database& database, const RunReport& report) {
  const RunResult& result = report.result;
  if (report.portfolio.lastRun != result.today || !result.proposals.empty() || !result.withdrawn.empty()) return false;
  DispatchPreparing dispatches(database);
  return std::ranges::all_of(result.kept, [&](const KeptTask& kept) {
    Task fresh = taskOf(report.portfolio, kept.proposal, result.today);
    fresh.id = kept.task;
    const auto waiting = report.portfolio.waitingTasks.all();
    const auto stored = std::ranges::find(waiting, kept.task, &Task::id);
    return stored != waiting.end() && stored->amountMinor == fresh.amountMinor && stored->items == fresh.items &&
           stored->approval == fresh.approval && stored->channel == fresh.channel &&
           dispatches.isCurrent(fresh, kept.proposal.recipient);
  });
}

RunReport judged(Database& database, const ChasingRules& rules, Date today) {
  RunReport report;
  report.portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, rules.policy.settings);
  report.result = propose(report.portfolio, rules.policy, rules.calendars, today, onAllCores);
  return report;
}

/// Judged inside the transaction: nobody changes the ledger between looking and writing.
Outcome<RunReport> runInside(Change& change, const ChasingRules& rules, Date today) {
  RunReport report = judged(change.database(), rules, today);
  const auto& lastRun = report.portfolio.lastRun;
  if (lastRun && today < *lastRun) return Refusal{RefusalReason::earlierThanLastRun, {isoText(today), isoText(*lastRun)}};
  if (isAlreadyStored(change.database(), report)) {
    change.leaveAsItWas();
    return report;
  }
  const StoredRun stored = storeRun(change, report.portfolio, report.result);
  report.stored = stored.stored;
  report.withdrawn = stored.withdrawn;
  return report;
}

}  // namespace

Outcome<RunReport> proposeToday(Database& database, Date today) {
  const auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  return judged(database, *rules, today);
}

Outcome<RunReport> runScenarios(LedgerSession& session, Date today) {
  return session.perform(EventKind::runStored, [&](Change& change) -> Outcome<RunReport> {
    const auto rules = chasingRules(change.database());
    if (!rules) return rules.refusal();
    return runInside(change, *rules, today);
  });
}

Outcome<RunReport> runScenarios(LedgerSession& session, const ChasingRules& rules, Date today) {
  return session.perform(EventKind::runStored, [&](Change& change) { return runInside(change, rules, today); });
}

}  // namespace relance
