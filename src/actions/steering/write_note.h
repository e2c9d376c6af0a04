// SPDX-License-Identifier: GPL-3.0-or-later
// A note in a customer's file, without any contact: nothing of how he is chased changes.
#pragma once

#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/note.h"

namespace relance {

/// Of the paying account, today. Refused: unknownCustomer; nothingToWrite for a text of blanks.
Outcome<NoteId> writeNote(LedgerSession& session, std::string_view customerCode, std::string_view text,
                          const PerformOptions& options = {});

}  // namespace relance
