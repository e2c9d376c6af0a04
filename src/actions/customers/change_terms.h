// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets on a customer that says when and by whom he pays, and how much he may owe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "storage/stores/customer_store.h"

namespace relance {

/// All days on which the customer pays, in place of those known; none: he has no runs. Of a day of the month or one date each.
/// Refused: unknownCustomer.
Outcome<Done> setPaymentRuns(LedgerSession& session, std::string_view customerCode, const std::vector<StoredPaymentRun>& runs,
                             const PerformOptions& options = {});

/// The account that pays for the customer; empty: himself. With a payer, what the engine proposed for the customer is withdrawn.
/// Refused: unknownCustomer, for either code; nothingToDecide when the payer is himself paid for by another, is the customer, or
/// the customer pays for others.
Outcome<Done> setPayer(LedgerSession& session, std::string_view customerCode, std::string_view payerCode,
                       const PerformOptions& options = {});

/// What is given is set; a limit of none is taken away.
struct CreditLimits {
  std::optional<std::optional<std::int64_t>> creditMinor{};   // in the creditor's currency
  std::optional<std::optional<std::int64_t>> insuredMinor{};  // the same
};

/// Refused: unknownCustomer.
Outcome<Done> setCreditLimits(LedgerSession& session, std::string_view customerCode, const CreditLimits& limits,
                              const PerformOptions& options = {});

}  // namespace relance
