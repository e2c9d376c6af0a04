// SPDX-License-Identifier: GPL-3.0-or-later
// Records a payment by hand, and settles with it what it pays.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "actions/payments/settling.h"
#include "domain/ledger/item.h"

namespace relance {

struct PaymentReport {
  Money amount;              // > 0
  std::optional<Date> on{};  // the day it was received; none: today
  std::optional<MeansOfPayment> means{};
  std::string reference{};           // becomes its number; empty: its day and a count, "2026-11-23/1"
  ItemKind kind{ItemKind::payment};  // or advance
  std::vector<std::string> items{};  // numbers of what it pays; empty: the oldest due first
  bool isUnapplied{false};           // it pays nothing yet
};

struct RecordedPayment {
  ItemId payment;
  std::string number;
  std::vector<SettledPart> settled;
  std::int64_t unappliedMinor{0};
};

/// The payment is the named customer's; it may settle items of the whole paying account, and what is more than open stays
/// unapplied. Refused: unknownCustomer; dateInTheFuture; unknownItem; itemCurrencyDiffers; nothingOpen when named items are all
/// settled.
Outcome<RecordedPayment> recordPayment(LedgerSession& session, std::string_view customerCode, const PaymentReport& report,
                                       const PerformOptions& options = {});

}  // namespace relance
