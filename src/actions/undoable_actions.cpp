// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/undoable_actions.h"

#include "storage/history/undo_log.h"
#include "storage/stores/import_store.h"

namespace relance {

std::vector<UndoneAction> undoable(LedgerSession& session) {
  History history(session.database());
  std::vector<UndoneAction> actions;
  for (const UndoEntry& entry : UndoLog(session.database()).allDone(session.today(), session.person())) {
    actions.push_back({*history.find(entry.sequence), history.subjectsOf(entry.sequence)});
  }
  return actions;
}

std::optional<UndoneAction> lastImport(LedgerSession& session) {
  const auto last = ImportStore(session.database()).last();
  if (!last) return std::nullopt;
  History history(session.database());
  const auto event = history.find(last->sequence);
  if (event->kind != EventKind::fileImported) return std::nullopt;  // told of by a sample
  return UndoneAction{*event, history.subjectsOf(last->sequence)};
}

}  // namespace relance
