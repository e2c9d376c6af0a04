// SPDX-License-Identifier: GPL-3.0-or-later
// What may be expected of a debt by each route, as a formula whose inputs stand beside the result.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/chasing/cleaning/cleaning_settings.h"
#include "domain/chasing/policy/policy.h"
#include "domain/ledger/placement.h"

namespace relance {

/// expected = claimed × success − fee of that − cost, each product rounded half up; a write-off brings nothing and costs nothing.
struct RouteValue {
  RecoveryRoute route{RecoveryRoute::chase};
  std::int64_t claimedMinor{0};
  int successBp{0};
  int feeBp{0};
  std::int64_t costMinor{0};
  std::int64_t expectedMinor{0};  // may be negative
  int fromDays{0};                // of the row of the odds
  std::string source;             // of the success: of the odds, or "partner"
  std::string partner;            // whose figures they are; empty: the house's

  bool operator==(const RouteValue&) const = default;
};

/// Who owes how much since when, in the currency of the debt.
struct DebtAtStake {
  std::string country;
  DebtorKind debtor{DebtorKind::business};
  std::int64_t openMinor{0};
  Currency currency;
  int daysLate{0};
  bool isClaimable{true};  // the last day to claim is not past
};

/// By RecoveryRoute; routes that are none for this debtor are left out: neither agency against a public body, nor agency or court
/// once the last day to claim is past. Of the partners of a kind that work in the country and whose figures are known the one of
/// the greatest expected value stands for agency or lawyer. Costs in another currency than the base need a rate; without one
/// only the write-off is told.
std::vector<RouteValue> routeValues(const DebtAtStake& debt, const CleaningSettings& settings, const ChasingSettings& chasing,
                                    std::span<const Partner> partners);

/// The one of the greatest expected value, of equal ones the first; `values` is not empty.
const RouteValue& bestOf(const std::vector<RouteValue>& values);

}  // namespace relance
