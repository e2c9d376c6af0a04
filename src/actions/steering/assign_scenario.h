// SPDX-License-Identifier: GPL-3.0-or-later
// A person's choice of scenario for a customer: it wins over every segment until it ends.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/ledger_session.h"

namespace relance {

struct AssignmentRequest {
  std::string scenario{};       // key of one that is published
  std::string reason{};         // required
  std::optional<Date> until{};  // first day free again; none: until a person ends it
};

/// Of the paying account; one that runs already ends today. Refused: unknownCustomer; unknownScenario; reasonRequired;
/// dateTooEarly (until, tomorrow).
Outcome<AssignmentId> assignScenario(LedgerSession& session, std::string_view customerCode, const AssignmentRequest& request,
                                     const PerformOptions& options = {});

/// Segments decide again. Refused: unknownCustomer; nothingToEnd.
Outcome<Done> endAssignment(LedgerSession& session, std::string_view customerCode, const PerformOptions& options = {});

}  // namespace relance
