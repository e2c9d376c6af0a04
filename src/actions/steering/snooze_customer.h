// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a customer off to a day, and takes him back before.
#pragma once

#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/snooze.h"

namespace relance {

struct SnoozeRequest {
  Date until;  // first day free again; of a callback: the day to call
  std::string reason{};
  bool isCallback{false};  // agreed with the customer
};

/// Of the paying account; the one made last counts. Refused: unknownCustomer; dateTooEarly (until, tomorrow; a callback may be
/// today).
Outcome<SnoozeId> snoozeCustomer(LedgerSession& session, std::string_view customerCode, const SnoozeRequest& request,
                                 const PerformOptions& options = {});

/// Ends what puts the customer off today, callbacks that wait too. Answers how many. Refused: unknownCustomer; nothingToEnd.
Outcome<int> endSnooze(LedgerSession& session, std::string_view customerCode, const PerformOptions& options = {});

}  // namespace relance
