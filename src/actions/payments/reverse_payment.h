// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a payment back from what it settled: a returned debit, an unpaid bill, a bounced cheque, or a wrong allocation.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "actions/payments/settling.h"

namespace relance {

struct ReversalRequest {
  std::string payment{};             // number of the credit, or "#12"
  std::vector<std::string> items{};  // numbers of what it settled; empty: all of it
  std::optional<Money> amount{};     // less than all of that; the rest stays settled
  std::optional<Date> on{};          // none: today
  std::string bankReason{};          // "AM04"; the bank took the money back
};

struct ReversedPayment {
  ItemId payment;
  Currency currency;
  std::vector<SettledPart> reopened;
  ItemId refund;  // what stands for the money gone; none without a bank's reason
};

/// The newest allocations first. With a bank's reason the amount comes off the payment too (a refund of the same number settles
/// it), without one it is left unapplied. Refused: unknownCustomer; unknownItem; ambiguousItem; dateInTheFuture; dateTooEarly
/// (before an allocation it takes back); nothingToReverse; itemCurrencyDiffers;
/// amountAboveOpen (amount, what the payment settles of these).
Outcome<ReversedPayment> reversePayment(LedgerSession& session, std::string_view customerCode, const ReversalRequest& request,
                                        const PerformOptions& options = {});

}  // namespace relance
