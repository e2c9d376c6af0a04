// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a payment back from what it settled: a returned debit, an unpaid bill, a bounced cheque, a wrong allocation or write-off.
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
  std::int64_t unappliedMinor{0};  // gone with them, of what the payment had not settled
  ItemId refund;                   // what stands for the money gone; none where it is left unapplied
};

/// The newest allocations first. With a bank's reason the amount comes off the payment too (a refund of the same number settles
/// it), and so does what was unapplied of it unless items are named; without one it is left unapplied. A write-off that is taken
/// back is gone, whatever the reason. Refused: unknownCustomer; unknownItem; ambiguousItem; dateInTheFuture; dateTooEarly
/// (before the payment, or an allocation it takes back); nothingToReverse; itemCurrencyDiffers;
/// amountAboveOpen (amount, what the payment settles of these).
Outcome<ReversedPayment> reversePayment(LedgerSession& session, std::string_view customerCode, const ReversalRequest& request,
                                        const PerformOptions& options = {});

}  // namespace relance
