// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a customer, or some of his items, on hold, and takes the hold away.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/ledger/hold.h"

namespace relance {

struct HoldRequest {
  std::vector<std::string> items{};  // numbers; empty: the whole customer
  std::optional<Date> until{};       // first day free again; none: until a person ends it
  std::string reason{};
  HoldKind kind{HoldKind::hold};
};

/// The holds made: one, or one for each item. Refused: unknownCustomer; unknownItem; dateTooEarly (until, tomorrow).
Outcome<std::vector<HoldId>> holdChasing(LedgerSession& session, std::string_view customerCode, const HoldRequest& request,
                                         const PerformOptions& options = {});

/// Until when the customer as a whole, or each of the items, is on hold by the longest of the holds that run on it; nothing for
/// what no hold holds. Refused: unknownCustomer; unknownItem.
struct StandingHold {
  std::string item{};           // number; empty: the whole customer
  std::optional<Date> until{};  // none: until a person ends it
};
Outcome<std::vector<StandingHold>> standingHolds(Database& database, std::string_view customerCode,
                                                 const std::vector<std::string>& items, Date today);

/// Ends every hold that runs today on these items, or without items on the customer as a whole, leniency too. Answers how many.
/// Refused: unknownCustomer; unknownItem; nothingToEnd.
Outcome<int> releaseHold(LedgerSession& session, std::string_view customerCode, const std::vector<std::string>& items,
                         const PerformOptions& options = {});

}  // namespace relance
