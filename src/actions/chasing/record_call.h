// SPDX-License-Identifier: GPL-3.0-or-later
// Logs a call: the note stays in the client file for ever, and the next proposal takes the call into account.
#pragma once

#include <string_view>

#include "actions/chasing/call_logging.h"
#include "actions/ledger_session.h"

namespace relance {

/// The call's day is the session's today. Refused: unknownCustomer and as logCall.
Outcome<LoggedCall> recordCall(LedgerSession& session, std::string_view customerCode, const CallReport& report,
                               const PerformOptions& options = {});

}  // namespace relance
