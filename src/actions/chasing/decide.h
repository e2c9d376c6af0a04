// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the decision that day 28 asks for, or orders a formal demand before.
#pragma once

#include <string>

#include "actions/chasing/decision_taking.h"
#include "actions/ledger_session.h"

namespace relance {

/// The day is the session's today. Refused: unknownCustomer and as takeDecision.
Outcome<TakenDecision> decide(LedgerSession& session, const std::string& customerCode, const DecisionRequest& request,
                              const PerformOptions& options = {});

}  // namespace relance
