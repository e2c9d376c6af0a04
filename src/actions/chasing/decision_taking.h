// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's decision writes into the ledger, with what follows at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/agreements/agreeing.h"
#include "actions/change.h"
#include "actions/chasing/chased_account.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/decision.h"
#include "domain/ledger/hold.h"

namespace relance {

struct DecisionRequest {
  DecisionChoice choice{DecisionChoice::formalDemand};
  std::optional<Date> until{};  // of leniency: first day free again
  std::string reason{};
  std::optional<Currency> currency{};
  std::vector<std::string> items{};      // numbers; empty: everything that waits for the decision
  std::string partner{};                 // of a hand-over; empty: not said yet
  std::optional<AgreementTerms> plan{};  // of a plan; none: it is agreed later
};

struct TakenDecision {
  DecisionId decision;
  CustomerId customer;
  std::size_t items{0};
  bool isByOrder{false};
  PlacementId placement{};
  AgreementId agreement{};
};

/// For the items whose decision is due: a formal demand, leniency, a plan (asked for again until it is agreed), a hand-over, or a
/// proposal to write off, which holds the items until a manager answers. `chase` is for items at the cleaning desk. A formal
/// demand may also be ordered before, with a reason, for everything that may be chased. Refused: nothingToDecide; unknownItem;
/// formalDemandNotAllowed (customer, the Reason that bars it); reasonRequired, of a write-off too; dateInThePast;
/// leniencyTooLong (more than 30 days); leniencyTwice in one episode; unknownPartner; and as agree().
Outcome<TakenDecision> takeDecision(Change& change, const ChasedAccount& account, const std::string& customerCode,
                                    const DecisionRequest& request);

/// The tasks of its currency that wait for a decision on one of its items, or on any, are done by this one, which remembers the
/// last of them.
void closeDecisionTasks(Change& change, const ChasedAccount& account, Decision& decision, bool isForAll);

/// Its items are held from its day on, until the day it names or somebody ends it.
void holdItems(Database& database, const Decision& decision, DecisionId id, HoldKind kind);

}  // namespace relance
