// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/run_storing.h"

#include <algorithm>
#include <optional>

#include "actions/chasing/dispatch_preparing.h"
#include "exchange/work/reason_json.h"
#include "storage/bulk/suspended_indexes.h"
#include "storage/reading/task_listing.h"
#include "storage/stores/dispatch_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// In which the customer is written to.
const std::string& languageOf(const Portfolio& portfolio, const Proposal& proposal) {
  return portfolio.customers[portfolio.accounts[proposal.account].customer].language;
}

/// Above this, indexes are made afterwards if most of the tasks are new.
constexpr std::size_t manyTasks = 5'000;

/// Puts the new tasks and what is prepared for them into the ledger. They are remembered by their run, not row by row.
class NewTasks {
 public:
  NewTasks(Change& change, const Portfolio& portfolio, RunId run, Date today)
      : m_change(change),
        m_portfolio(portfolio),
        m_run(run),
        m_today(today),
        m_tasks(change.database()),
        m_dispatches(change.database()) {
    m_change.pauseRecording();
  }
  NewTasks(const NewTasks&) = delete;
  NewTasks& operator=(const NewTasks&) = delete;
  ~NewTasks() { m_change.resumeRecording(); }

  /// False: the ledger holds it already.
  bool store(const Proposal& proposal) {
    Task task = taskOf(m_portfolio, proposal, m_today);
    task.run = m_run;
    const auto id = m_tasks.insert(task);
    if (!id) return false;
    task.id = *id;
    m_change.touch(task.customer);
    m_dispatches.prepare(task, languageOf(m_portfolio, proposal), proposal.recipient);
    return true;
  }

 private:
  Change& m_change;
  const Portfolio& m_portfolio;
  RunId m_run;
  Date m_today;
  TaskStore m_tasks;
  DispatchPreparing m_dispatches;
};

/// Those that tell the new tasks apart stay: they keep one from being stored twice.
std::optional<SuspendedIndexes> suspendIndexes(Database& database, std::size_t newTasks) {
  const auto before = static_cast<std::size_t>(lastTask(database).value);
  if (newTasks < manyTasks || newTasks < before) return std::nullopt;
  return SuspendedIndexes(database, {"task", "task_item", "dispatch"}, {"task_once", "task_inner_once", "task_one_contact"});
}

/// As customers lie in the ledger, so that it is written from one end to the other. Of one account the order stays.
std::vector<const Proposal*> byAccount(const RunResult& result) {
  std::vector<const Proposal*> proposals;
  proposals.reserve(result.proposals.size());
  for (const Proposal& proposal : result.proposals) proposals.push_back(&proposal);
  std::ranges::stable_sort(proposals, {}, &Proposal::account);
  return proposals;
}

int storeNew(Change& change, const Portfolio& portfolio, const RunResult& result, RunId run) {
  auto suspended = suspendIndexes(change.database(), result.proposals.size());
  int stored = 0;
  {
    NewTasks tasks(change, portfolio, run, result.today);
    for (const Proposal* proposal : byAccount(result)) stored += tasks.store(*proposal) ? 1 : 0;
  }
  if (suspended) suspended->restore();
  return stored;
}

}  // namespace

void withdrawTask(Database& database, TaskId task, Date day, std::string_view reason) {
  TaskStore(database).close(task, TaskState::withdrawn, day, reason);
  DispatchStore store(database);
  for (Dispatch dispatch : store.ofTask(task)) {
    dispatch.state = DispatchState::withdrawn;
    store.update(dispatch);
  }
}

Task taskOf(const Portfolio& portfolio, const Proposal& proposal, Date today) {
  const Account& account = portfolio.accounts[proposal.account];
  Task task;
  task.customer = portfolio.customers[account.customer].id;
  task.currency = account.currency;
  task.kind = proposal.kind;
  task.ref = proposal.ref;
  task.channel = proposal.channel;
  task.approval = proposal.approval;
  task.scenarioKey = proposal.scenario;
  task.scenarioVersion = proposal.scenarioVersion;
  task.stepKey = proposal.step;
  task.tone = proposal.tone;
  task.variant = proposal.text;
  task.episode = proposal.episode;
  if (proposal.carrying) task.carryingItem = portfolio.items.itemId(*proposal.carrying);
  task.generation = proposal.generation;
  task.amountMinor = proposal.amountMinor;
  task.reason = code(proposal.reason);
  task.reasonFacts = writeFacts(proposal.reason);
  task.beside = writeCodes(proposal.beside);
  task.points = writePoints(proposal.points);
  task.due = task.created = today;
  for (const ItemIndex item : proposal.items) task.items.push_back(portfolio.items.itemId(item));
  std::ranges::sort(task.items);
  return task;
}

StoredRun storeRun(Change& change, const Portfolio& portfolio, const RunResult& result) {
  Database& database = change.database();
  TaskStore tasks(database);
  Run run;
  run.today = result.today;
  run.startedAt = change.nowUtc();
  run.person = change.person();
  run.sequence = change.sequence();
  StoredRun stored;
  stored.run = tasks.insert(run);
  for (const WithdrawnTask& withdrawn : result.withdrawn) {
    withdrawTask(database, withdrawn.task, result.today, code(withdrawn.reason));
    ++stored.withdrawn;
  }
  DispatchPreparing dispatches(database);
  for (const KeptTask& kept : result.kept) {
    Task task = taskOf(portfolio, kept.proposal, result.today);
    task.id = kept.task;
    tasks.refresh(task);
    dispatches.renew(task, languageOf(portfolio, kept.proposal), kept.proposal.recipient);
  }
  stored.stored = storeNew(change, portfolio, result, stored.run);
  change.belongsTo(stored.run);
  change.facts().add(stored.run).add(result.today).add(stored.stored).add(stored.withdrawn);
  tasks.setCounts(stored.run, stored.stored, stored.withdrawn);
  return stored;
}

}  // namespace relance
