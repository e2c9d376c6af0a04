// SPDX-License-Identifier: GPL-3.0-or-later
// Gives up a claim: the residue of a payment, or a bad debt.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "actions/payments/account_items.h"
#include "actions/payments/settling.h"

namespace relance {

struct WriteOffRequest {
  std::vector<std::string> items{};  // numbers; at least one
  std::optional<Money> amount{};     // none: all that is open of them
  std::string reason{};
  std::optional<Date> on{};  // none: today; when last re-opened if that is later
};

struct WrittenOff {
  Currency currency;
  std::vector<SettledPart> settled;
  std::vector<ItemId> writeOffs;  // one for each item
};

/// nothingToDecide (mandateRuns): it is handed over, and given up only when it is back.
Refusal mandateRuns(Database& database, const Item& item);

/// The same inside a change, dated `on`: of the answer to a proposal. The reason is there.
Outcome<WrittenOff> writeOffInside(Change& change, AccountItems& account, const WriteOffRequest& request, Date on);

/// All items are of the currency of the first. Each item is settled by a write-off of its own number, which keeps the reason.
/// Refused: unknownCustomer; unknownItem; reasonRequired; dateInTheFuture; dateTooEarly (not invoiced yet); itemCurrencyDiffers;
/// nothingOpen; amountNeeded; amountAboveOpen; nothingToDecide for what is handed over (mandateRuns), and as refusedAboveLimit.
Outcome<WrittenOff> writeOff(LedgerSession& session, std::string_view customerCode, const WriteOffRequest& request,
                             const PerformOptions& options = {});

}  // namespace relance
