// SPDX-License-Identifier: GPL-3.0-or-later
// Settles open items with money that is there already: an unapplied payment, an advance, a credit note.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "actions/payments/settling.h"

namespace relance {

struct AllocationRequest {
  std::string credit{};              // its number, or "#12"
  std::vector<std::string> items{};  // numbers; empty: the oldest due first
  std::optional<Money> amount{};     // at most; none: all that is unapplied
  std::optional<Date> on{};          // none: today
};

struct AllocatedCredit {
  ItemId credit;
  Currency currency;
  std::vector<SettledPart> settled;
  std::int64_t unappliedMinor{0};
};

/// Refused: unknownCustomer; dateInTheFuture; unknownItem; ambiguousItem for the credit; itemCurrencyDiffers; amountAboveOpen
/// when more is asked than is unapplied; nothingOpen (the credit's or the first item's number, or the customer).
Outcome<AllocatedCredit> allocateCredit(LedgerSession& session, std::string_view customerCode, const AllocationRequest& request,
                                        const PerformOptions& options = {});

}  // namespace relance
