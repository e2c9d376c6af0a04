// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of a doubtful line at the cleaning desk.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "actions/payments/settling.h"
#include "domain/chasing/cleaning/doubt.h"

namespace relance {

struct VerdictRequest {
  std::string item{};  // its number, or "#12"; of either side
  CleaningVerdict verdict{CleaningVerdict::chase};
  std::optional<Date> until{};    // of leave, which needs it: the first day on the desk again
  std::string with{};             // of offset: number of the item on the other side; empty: the oldest open one
  std::optional<Money> amount{};  // of offset, at most; of dispute
  std::string cause{};            // of dispute; empty: unspecified
  std::string partner{};          // of handOver; empty: not said yet
  std::string reason{};
};

struct GivenVerdict {
  CleaningVerdict verdict{CleaningVerdict::chase};
  ItemId item;
  std::string number;
  Side side{Side::debit};
  Currency currency;
  DecisionId decision{};  // of chase, handOver, writeOff
  HoldId hold{};          // of writeOff, leave
  PlacementId placement{};
  DisputeId dispute{};
  std::vector<SettledPart> settled{};
};

/// One action, whatever the verdict. chase: the item leaves the desk and is chased from its entry step on, or is sound as it is.
/// offset: a credit settles debits, or a debit is settled by a credit. dispute: all of it, or `amount`. handOver: a mandate of
/// this item. writeOff: the proposal that a manager answers, the item on hold meanwhile. leave: on hold until the date. The event
/// is that of what was done: decisionTaken, allocationMade, disputeOpened or holdMade. Refused: unknownCustomer; unknownItem;
/// ambiguousItem; nothingOpen; nothingToDecide for a credit that is not offset or left; reasonRequired of a write-off;
/// dateTooEarly; alreadyPlaced; unknownPartner; itemCurrencyDiffers; amountAboveOpen; and as contest().
Outcome<GivenVerdict> giveVerdict(LedgerSession& session, std::string_view customerCode, const VerdictRequest& request,
                                  const PerformOptions& options = {});

}  // namespace relance
