// SPDX-License-Identifier: GPL-3.0-or-later
// A person takes the firm scenario that is proposed to a customer who is late again and again.
#pragma once

#include <string>
#include <string_view>

#include "actions/ledger_session.h"

namespace relance {

/// The proposal of recurrenceOf() becomes a person's choice of scenario, until a person ends it. Refused: unknownCustomer;
/// nothingToDecide (customer code, "recurrence") when nothing is proposed; and as assignScenario().
Outcome<AssignmentId> takeFirmScenario(LedgerSession& session, std::string_view customerCode, const std::string& reason,
                                       const PerformOptions& options = {});

}  // namespace relance
