// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's decision writes into the ledger, with what follows at once.
#pragma once

#include <optional>
#include <string>

#include "actions/change.h"
#include "actions/chasing/chased_account.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/decision.h"

namespace relance {

struct DecisionRequest {
  DecisionChoice choice{DecisionChoice::formalDemand};
  std::optional<Date> until;  // of leniency: first day free again
  std::string reason;
  std::optional<Currency> currency;
};

struct TakenDecision {
  DecisionId decision;
  CustomerId customer;
  std::size_t items{0};
  bool isByOrder{false};
};

/// A formal demand or leniency for the items whose decision is due; a formal demand may also be ordered before, with a reason,
/// for everything that may be chased. Refused: nothingToDecide; formalDemandNotAllowed (customer, the Reason that bars it);
/// reasonRequired; dateInThePast; leniencyTooLong (more than 30 days); leniencyTwice in one episode.
Outcome<TakenDecision> takeDecision(Change& change, const ChasedAccount& account, const std::string& customerCode,
                                    const DecisionRequest& request);

}  // namespace relance
