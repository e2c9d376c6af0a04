// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/withdraw_run.h"

#include "storage/history/undo_log.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/dispatch_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

constexpr PerformOptions unrecorded{Recording::off, {}, {}};
constexpr std::size_t mostNamed = 10;

bool hasLeft(DispatchState state) {
  return state == DispatchState::sending || state == DispatchState::sent || state == DispatchState::refused ||
         state == DispatchState::doubtful;
}

bool isCarriedOut(Database& database, const Task& task) {
  if (task.state != TaskState::waiting && task.state != TaskState::withdrawn) return true;
  for (const Dispatch& dispatch : DispatchStore(database).ofTask(task.id)) {
    if (hasLeft(dispatch.state)) return true;
  }
  // A call without answer leaves its task to be done, and is told of it all the same.
  return ContactEventStore(database).isAnyOf(task.id);
}

/// "C1 courteous, C2 call", or nothing.
std::string carriedOut(Database& database, RunId run) {
  std::string names;
  std::size_t count = 0;
  for (const Task& task : TaskStore(database).ofRun(run)) {
    if (!isCarriedOut(database, task) || ++count > mostNamed) continue;
    names += (names.empty() ? "" : ", ") + CustomerStore(database).codeOf(task.customer) + " " + task.ref;
  }
  return count > mostNamed ? names + ", …" : names;
}

Outcome<UndoneAction> withdraw(Change& change, RunId id) {
  Database& database = change.database();
  TaskStore tasks(database);
  UndoLog undo(database);
  const auto run = tasks.find(id);
  if (!run) return Refusal{RefusalReason::nothingToUndo, {}};
  const auto later = tasks.lastRun();
  if (later->id != id) return Refusal{RefusalReason::undoBlocked, {"runStored " + std::to_string(later->sequence)}};
  const std::string done = carriedOut(database, id);
  if (!done.empty()) return Refusal{RefusalReason::runCarriedOut, {isoText(run->today), done}};
  // Its own tasks go first: a customer has one waiting contact, also while the older one comes back. Without the changeset, what
  // the run did to older tasks cannot be restored.
  const auto entry = undo.find(run->sequence);
  const std::string changeset = undo.changesetOf(run->sequence);
  tasks.remove(id);
  if (!entry || !applyChangeset(database, inverseOf(database, changeset), AlreadyGone::accept)) {
    return Refusal{RefusalReason::undoBlocked, {namesOf(undo.standingAfter(run->sequence))}};
  }
  undo.forget(run->sequence);

  History history(database);
  UndoneAction action{*history.find(run->sequence), history.subjectsOf(run->sequence)};
  for (const CustomerId subject : action.subjects) change.touch(subject);
  change.facts().add(run->sequence).add(id).add(run->today);
  return action;
}

}  // namespace

Outcome<UndoneAction> withdrawRun(LedgerSession& session, RunId run) {
  return session.perform(
      EventKind::runWithdrawn, [&](Change& change) { return withdraw(change, run); }, unrecorded);
}

Outcome<UndoneAction> withdrawLastRun(LedgerSession& session) {
  const auto last = TaskStore(session.database()).lastRun();
  if (!last) return Refusal{RefusalReason::nothingToUndo, {}};
  return withdrawRun(session, last->id);
}

}  // namespace relance
