// SPDX-License-Identifier: GPL-3.0-or-later
// What the house would do with items that wait for a decision: the first case that fits, and its facts. A person decides.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/chasing/account/acknowledgements.h"
#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"
#include "domain/ledger/decision.h"

namespace relance {

/// In the order in which they are looked at.
enum class AdviceCase : std::uint8_t {
  claimExpiresSoon,     // less than 6 months until the last day to claim in court
  insolvent,            // the customer, or who pays for him
  creditsUnapplied,     // credits to allocate, or payments not imported up to yesterday
  disputed,             // something of the account is contested
  smallAmount,          // at most the limit of the monthly batch
  publicBody,           //
  consumer,             //
  badFaith,             // noted of him: the shorter road, whatever the amount, and though he contested
  demandExpired,        // the formal demand was sent: at home
  demandContested,      // the same, an item was in dispute
  demandExpiredAbroad,  // the same, in another country than ours
  promisesBroken,       // two, in the last 12 months
  passingTrouble,       // pays within 15 days, keeps 80 % of his promises, had no leniency and no broken promise
  paysInPart,           // a promise of the episode was kept in part
  notReached,           // calls were tried, and nobody answered anything
  otherwise,            //
};

enum class AdvisedRoad : std::uint8_t {
  lawyer,
  declareClaim,    // by the day of the deadline wall; goods are claimed back within 3 months
  reconcile,       // first, in 2 days
  waitForDispute,  // the owner of the dispute is reminded
  lastLetterOrWriteOff,
  moratoryInterest,    // a letter; never agency or seizure
  demandWithoutCosts,  // 15 days; then conciliation
  agencyOrSmallClaims,
  orderForPayment,
  agencyAbroad,
  agency,
  mediatorOrLawyer,
  demandAndHoldOrders,  // 8 days
  leniency,             // at most 30 days, once, in writing
  plan,                 // at most 3 months, 30 % now, signed
  checkAddress,         // then reach the director, then a demand
  formalDemand,         // 8 days
};

/// Names used in JSON.
std::string_view adviceCaseName(AdviceCase adviceCase);
std::string_view advisedRoadName(AdvisedRoad road);

/// The decision by which a person takes that road; none: something comes before any decision.
std::optional<DecisionChoice> choiceOf(AdvisedRoad road);

struct DecisionAdvice {
  AdviceCase why{AdviceCase::otherwise};
  AdvisedRoad road{AdvisedRoad::formalDemand};
  std::optional<Date> day;  // last day to claim, or to declare; payments imported up to; demand sent; leniency until
  std::optional<std::int64_t> amountMinor;  // credits, contested, or small, in the account's currency
  std::optional<int> count;                 // promises broken, calls without answer, days of delay

  bool operator==(const DecisionAdvice&) const = default;
};

/// Of items of the account that wait for one decision; at least one. `payments` of these items: the days to claim and to declare
/// are those of the deadline wall. Cases whose facts the ledger does not hold (an expected value) are left out.
DecisionAdvice decisionAdvice(const AccountState& state, const Ladder& ladder, const std::vector<ItemIndex>& items,
                              const PartPayments& payments);

}  // namespace relance
