// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an import back whole: the rows it made, the known rows it changed, and what it settled.
#pragma once

#include <optional>

#include "actions/undo_last.h"

namespace relance {

/// Refused: nothingToUndo (no such import); undoBlocked (what rests on its rows). Other imports may stand between.
Outcome<UndoneAction> withdrawImport(LedgerSession& session, ImportId import);

/// The import made last, on whatever day, as it would be taken back; none: there is none.
std::optional<UndoneAction> lastImport(LedgerSession& session);

/// Takes that back. Refused as above.
Outcome<UndoneAction> withdrawLastImport(LedgerSession& session);

}  // namespace relance
