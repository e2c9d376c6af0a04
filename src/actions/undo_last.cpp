// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/undo_last.h"

#include "actions/withdraw_import.h"
#include "actions/withdraw_run.h"
#include "storage/history/undo_log.h"

namespace relance {
namespace {

constexpr PerformOptions unrecorded{Recording::off, {}, {}};

/// Applies the changeset inside the change, or names what stands in the way.
Outcome<UndoneAction> apply(Change& change, const UndoEntry& entry, const std::string& changeset, UndoState after) {
  UndoLog undo(change.database());
  History history(change.database());
  if (!applyChangeset(change.database(), changeset)) {
    return Refusal{RefusalReason::undoBlocked, {namesOf(undo.standingAfter(entry.sequence))}};
  }
  undo.setState(entry.sequence, after);
  UndoneAction action{*history.find(entry.sequence), history.subjectsOf(entry.sequence)};
  for (const CustomerId subject : action.subjects) change.touch(subject);
  change.facts().add(entry.sequence);
  return action;
}

}  // namespace

Outcome<UndoneAction> undoLast(LedgerSession& session) {
  const auto last = UndoLog(session.database()).lastDone(session.today(), session.person());
  if (!last) return Refusal{RefusalReason::nothingToUndo, {}};
  if (last->import) return withdrawImport(session, last->import);
  if (last->run) return withdrawRun(session, last->run);
  return session.perform(
      EventKind::undone,
      [&](Change& change) -> Outcome<UndoneAction> {
        // Another program may have undone it meanwhile.
        const auto entry = UndoLog(change.database()).find(last->sequence);
        if (!entry || entry->state != UndoState::done) return Refusal{RefusalReason::nothingToUndo, {}};
        const std::string changeset = UndoLog(change.database()).changesetOf(entry->sequence);
        return apply(change, *entry, inverseOf(change.database(), changeset), UndoState::undone);
      },
      unrecorded);
}

Outcome<UndoneAction> redoLast(LedgerSession& session) {
  return session.perform(
      EventKind::redone,
      [&](Change& change) -> Outcome<UndoneAction> {
        UndoLog undo(change.database());
        const auto entry = undo.firstUndone(change.today(), change.person());
        if (!entry) return Refusal{RefusalReason::nothingToUndo, {"redo"}};
        return apply(change, *entry, undo.changesetOf(entry->sequence), UndoState::done);
      },
      unrecorded);
}

}  // namespace relance
