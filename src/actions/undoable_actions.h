// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back, before it is.
#pragma once

#include <optional>
#include <vector>

#include "actions/undo_last.h"

namespace relance {

/// What undoLast would take back if it were asked again and again, the last action first.
std::vector<UndoneAction> undoable(LedgerSession& session);

/// The import made last, on whatever day, as withdrawLastImport would take it back; none: there is none.
std::optional<UndoneAction> lastImport(LedgerSession& session);

}  // namespace relance
