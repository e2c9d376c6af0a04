// SPDX-License-Identifier: GPL-3.0-or-later
// Answers a dispute: the customer was right, right in part, or wrong.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/dispute.h"

namespace relance {

struct DisputeClosing {
  DisputeEnd as{DisputeEnd::unfounded};
  std::optional<DisputeFault> fault{};  // found out; none: ours of a founded one, theirs of an unfounded one, else as it was
  std::optional<Date> newDue{};         // of the invoice; none: unchanged, but of one founded in part 5 days from today at least
  DisputeId id{};                       // none: the only open one of the item
  std::string item{};                   // its number, or "#12"; empty: of the whole account
};

/// Today is the first day without it. Founded or in part: the invoice's level is none again; the original due date of a re-issued
/// one stays. Unfounded: the part returns today at the level it had, and the due date stays. The credit note that settles what
/// was contested is recorded apart. Refused: unknownCustomer; unknownItem; ambiguousItem; unknownDispute (the id of one that is
/// not open here); nothingToEnd; severalDisputes; dateInThePast for a new due date before today; dueOfUnfounded.
Outcome<Dispute> closeDispute(LedgerSession& session, std::string_view customerCode, const DisputeClosing& closing,
                              const PerformOptions& options = {});

}  // namespace relance
