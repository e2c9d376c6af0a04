// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the last run back, and its date with it, while nothing of it was carried out.
#pragma once

#include "actions/undo_last.h"

namespace relance {

/// The tasks it stored go, those it withdrew or refreshed are as before. Refused: nothingToUndo (no such run);
/// undoBlocked (a later run); runCarriedOut (date of the run, what was carried out).
Outcome<UndoneAction> withdrawRun(LedgerSession& session, RunId run);
Outcome<UndoneAction> withdrawLastRun(LedgerSession& session);

}  // namespace relance
