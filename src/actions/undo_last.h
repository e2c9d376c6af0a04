// SPDX-License-Identifier: GPL-3.0-or-later
// Takes back the last thing done today, and does again what was taken back.
#pragma once

#include "actions/ledger_session.h"

namespace relance {

/// What was taken back or done again: the event it was.
struct UndoneAction {
  Event event;
  std::vector<CustomerId> subjects;
};

/// The person's last action of today that still stands; an import or run among them is withdrawn as withdrawImport and
/// withdrawRun do. Refused: nothingToUndo; undoBlocked (later entries that rest on it).
Outcome<UndoneAction> undoLast(LedgerSession& session);

/// The action undone last, if nothing was done since. Withdrawn imports and runs are not redone.
/// Refused: nothingToUndo; undoBlocked.
Outcome<UndoneAction> redoLast(LedgerSession& session);

}  // namespace relance
