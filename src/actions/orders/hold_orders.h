// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the orders of a customer, and lets them go out again.
#pragma once

#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/order_hold.h"

namespace relance {

/// Of the paying account, from today; the order desk finds it in its list. Refused: unknownCustomer; reasonRequired ("orders");
/// nothingToDecide when they are held already.
Outcome<OrderHoldId> holdOrders(LedgerSession& session, std::string_view customerCode, const std::string& reason,
                                const PerformOptions& options = {});

/// From today they go out again. Refused: unknownCustomer; nothingToEnd when none are held.
Outcome<OrderHoldId> releaseOrders(LedgerSession& session, std::string_view customerCode, const std::string& reason = {},
                                   const PerformOptions& options = {});

}  // namespace relance
