// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's yes or no to a proposal to write off.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "actions/payments/write_off.h"

namespace relance {

struct WriteOffAnswer {
  bool isAccepted{false};
  std::vector<std::string> items{};  // numbers; empty: everything of the account that is proposed
  std::string reason{};              // empty: that of the proposal
};

struct AnsweredWriteOff {
  int items{0};                     // whose proposal is answered
  std::vector<WrittenOff> written;  // accepted: one a currency, of what was still open
};

/// The holds of the proposal end today; accepted, what is open of the items is written off, refused, their decision is due again.
/// Refused: unknownCustomer; unknownItem; nothingToEnd (no proposal waits); as refusedAboveLimit, whatever the answer;
/// reasonRequired for a write-off of which nobody said why. A mandate that runs meanwhile does not bar the manager's yes.
Outcome<AnsweredWriteOff> answerWriteOff(LedgerSession& session, std::string_view customerCode, const WriteOffAnswer& answer,
                                         const PerformOptions& options = {});

}  // namespace relance
