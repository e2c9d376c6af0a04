// SPDX-License-Identifier: GPL-3.0-or-later
// What a person notes about a customer that changes how he is chased: by hand, insolvent, closed for a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "storage/stores/customer_store.h"

namespace relance {

/// Of the paying account: its scenario stops until it is taken off the list. Nothing is recorded when it is on it already.
/// Refused: unknownCustomer; nothingToEnd when it is taken off and is not on it.
Outcome<Done> setByHand(LedgerSession& session, std::string_view customerCode, bool isByHand, const std::string& reason = {},
                        const PerformOptions& options = {});

struct Insolvency {
  std::optional<Date> judgmentOn{};  // none: not known yet
  std::string administrator{};
};

/// Of the customer named, payer or not; said again, it corrects day and administrator. Refused: unknownCustomer; dateInTheFuture.
Outcome<Done> setInsolvent(LedgerSession& session, std::string_view customerCode, const Insolvency& insolvency,
                           const PerformOptions& options = {});

/// The proceedings were lifted, or noted in error. Refused: unknownCustomer; nothingToEnd.
Outcome<Done> endInsolvency(LedgerSession& session, std::string_view customerCode, const PerformOptions& options = {});

/// Of the paying account. Refused: unknownCustomer; dateTooEarly when it does not end after it begins.
Outcome<Done> addClosingPeriod(LedgerSession& session, std::string_view customerCode, const ClosingPeriod& period,
                               const PerformOptions& options = {});

/// Of the paying account: he is never closed. Refused: unknownCustomer; nothingToEnd.
Outcome<Done> clearClosingPeriods(LedgerSession& session, std::string_view customerCode, const PerformOptions& options = {});

}  // namespace relance
