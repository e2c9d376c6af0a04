// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the decisions of several customers at once: the monthly batch of small amounts.
#pragma once

#include <string>
#include <vector>

#include "actions/chasing/decision_taking.h"
#include "actions/ledger_session.h"

namespace relance {

/// Whose decision, and what is decided of it.
struct CustomerDecision {
  std::string customerCode;
  DecisionRequest request{};
};

/// One action: either all are taken, or none. The day is the session's today. Refused: as decide(), of the first that cannot be.
Outcome<std::vector<TakenDecision>> decideTogether(LedgerSession& session, const std::vector<CustomerDecision>& decisions,
                                                   const PerformOptions& options = {});

}  // namespace relance
