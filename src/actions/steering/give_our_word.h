// SPDX-License-Identifier: GPL-3.0-or-later
// Our word to a customer: given with its day, then done, or taken back with a reason; else it is broken when the day has passed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/ledger/commitment.h"

namespace relance {

struct CommitmentRequest {
  CommitmentKind kind{CommitmentKind::consequence};
  Date due;                          // the last day on which it is kept in time
  std::string text{};                // what was said
  std::vector<std::string> items{};  // numbers; empty: the customer as a whole
};

/// With the paying account. Refused: unknownCustomer; unknownItem; dateInThePast; nothingToDecide (insolvent) for a consequence
/// announced in insolvency; toneOffends for words that may not be said to a debtor.
Outcome<CommitmentId> giveOurWord(LedgerSession& session, std::string_view customerCode, const CommitmentRequest& request,
                                  const PerformOptions& options = {});

/// Done today; after its day it stays broken, but is no duty any more. Refused: unknownCustomer; unknownCommitment;
/// nothingToEnd when it is done or withdrawn.
Outcome<Commitment> keepOurWord(LedgerSession& session, std::string_view customerCode, CommitmentId commitment,
                                const PerformOptions& options = {});

/// Taken back today. Refused as above, and reasonRequired.
Outcome<Commitment> takeOurWordBack(LedgerSession& session, std::string_view customerCode, CommitmentId commitment,
                                    const std::string& reason, const PerformOptions& options = {});

}  // namespace relance
