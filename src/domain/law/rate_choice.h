// SPDX-License-Identifier: GPL-3.0-or-later
// The rates that one debt bears day by day: the law's or the contract's.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/law/accrual.h"
#include "domain/law/interest.h"
#include "domain/law/interest_rule.h"

namespace relance {

/// A table with a margin, or one fixed rate (then no table is read).
struct RateChoice {
  std::string_view table;
  int marginBasisPoints{0};
  bool isFrozenAtStart{false};
  std::optional<int> fixedBasisPoints;
};

RateChoice statutoryChoice(const InterestRule& rule);
RateChoice contractChoice(const ContractRate& contract);

/// The rates from the first to the last day; a missing table and the time before its first row are unknown.
std::vector<RateStep> rateSteps(const RateChoice& choice, const RateBook& book, Date first, Date last);

/// The rows that the segments rest on, each once. `first` is the first interest day, whose rate a frozen choice keeps.
std::vector<RateUse> ratesUsed(const RateChoice& choice, const RateBook& book, Date first,
                               const std::vector<InterestSegment>& segments);

}  // namespace relance
