// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/run_storing.h"

#include <algorithm>
#include <optional>
#include <span>

#include "actions/chasing/dispatch_preparing.h"
#include "exchange/work/reason_json.h"
#include "storage/bulk/suspended_indexes.h"
#include "storage/bulk/suspended_references.h"
#include "storage/bulk/task_writer.h"
#include "storage/reading/task_listing.h"
#include "storage/stores/dispatch_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

/// In which the customer is written to.
const std::string& languageOf(const Portfolio& portfolio, const Proposal& proposal) {
  return portfolio.customers[portfolio.accounts[proposal.account].customer].language;
}

/// So many are held in memory beside the ledger.
constexpr std::size_t tasksAtOnce = 1'024;

/// Above this, what costs by the row is done without, or for all rows together.
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
        m_preparing(change.database()),
        m_dispatches(change.database()) {
    m_change.pauseRecording();
  }
  NewTasks(const NewTasks&) = delete;
  NewTasks& operator=(const NewTasks&) = delete;
  ~NewTasks() { m_change.resumeRecording(); }

  /// How many of them the ledger did not hold already.
  int store(std::span<const Proposal* const> proposals) {
    std::vector<Task> tasks;
    tasks.reserve(proposals.size());
    for (const Proposal* proposal : proposals) tasks.emplace_back(taskOf(m_portfolio, *proposal, m_today)).run = m_run;
    m_tasks.insert(tasks);
    int stored = 0;
    std::vector<Dispatch> dispatches;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
      if (tasks[i].id == TaskId{}) continue;
      m_change.touch(tasks[i].customer);
      auto dispatch = m_preparing.dispatchOf(tasks[i], languageOf(m_portfolio, *proposals[i]), proposals[i]->recipient);
      if (dispatch) dispatches.push_back(*std::move(dispatch));
      ++stored;
    }
    m_dispatches.insert(dispatches);
    return stored;
  }

 private:
  Change& m_change;
  const Portfolio& m_portfolio;
  RunId m_run;
  Date m_today;
  TaskWriter m_tasks;
  DispatchPreparing m_preparing;
  DispatchStore m_dispatches;
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
    // What they name was read, under the same lock, to propose them.
    std::optional<SuspendedReferences> references;
    if (result.proposals.size() >= manyTasks) references.emplace(change.database());
    NewTasks tasks(change, portfolio, run, result.today);
    const auto proposals = byAccount(result);
    for (std::span<const Proposal* const> rest = proposals; !rest.empty();) {
      const auto some = rest.first(std::min(rest.size(), tasksAtOnce));
      stored += tasks.store(some);
      rest = rest.subspan(some.size());
    }
  }
  if (suspended) suspended->restore();
  return stored;
}

/// Tasks that go on waiting, as they are judged today.
void renewKept(Database& database, const Portfolio& portfolio, const RunResult& result) {
  std::vector<Task> tasks;
  tasks.reserve(result.kept.size());
  for (const KeptTask& kept : result.kept) {
    tasks.push_back(taskOf(portfolio, kept.proposal, result.today));
    tasks.back().id = kept.task;
  }
  TaskStore(database).refresh(tasks);
  DispatchPreparing dispatches(database);
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    const Proposal& proposal = result.kept[i].proposal;
    dispatches.renew(tasks[i], languageOf(portfolio, proposal), proposal.recipient);
  }
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
  renewKept(database, portfolio, result);
  stored.stored = storeNew(change, portfolio, result, stored.run);
  change.belongsTo(stored.run);
  change.facts().add(stored.run).add(result.today).add(stored.stored).add(stored.withdrawn);
  tasks.setCounts(stored.run, stored.stored, stored.withdrawn);
  return stored;
}

}  // namespace relance
