// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a customer contests an invoice or a part of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/dispute.h"

namespace relance {

struct DisputeRequest {
  std::string item{};             // its number, or "#12"
  std::optional<Money> amount{};  // > 0; none: all of the item
  std::string cause{};            // key; empty: unspecified
  std::optional<DisputeFault> fault{};
  std::string owner{};  // login; empty: as the cause says
  std::optional<Date> deadline{};
  std::string note{};
};

/// What is not said follows from the cause. Refused: unknownCustomer; unknownItem; ambiguousItem; itemCurrencyDiffers;
/// unknownPerson; and as contest().
Outcome<Dispute> openDispute(LedgerSession& session, std::string_view customerCode, const DisputeRequest& request,
                             const PerformOptions& options = {});

}  // namespace relance
