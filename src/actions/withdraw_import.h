// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an import back whole: the rows it made, the known rows it changed, and what it settled.
#pragma once

#include "actions/undo_last.h"

namespace relance {

/// Refused: nothingToUndo (no such import); undoBlocked (what rests on its rows). Other imports may stand between.
Outcome<UndoneAction> withdrawImport(LedgerSession& session, ImportId import);

/// The import made last. Refused as above.
Outcome<UndoneAction> withdrawLastImport(LedgerSession& session);

}  // namespace relance
