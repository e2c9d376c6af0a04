// SPDX-License-Identifier: GPL-3.0-or-later
// A plan in equal instalments: how many, how often, from which day on.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "domain/ledger/agreement.h"

namespace relance {

enum class PlanRhythm : std::uint8_t { weekly, fortnightly, monthly };

/// Names used on the command line.
std::string_view planRhythmName(PlanRhythm rhythm);
std::optional<PlanRhythm> parsePlanRhythm(std::string_view name);

struct EqualParts {
  int count{1};  // ≥ 1
  PlanRhythm rhythm{PlanRhythm::monthly};
  Date first;
};

/// The sum is exact: what does not divide comes with the first. Monthly keeps the day of the first, or takes the month's last.
/// `amountMinor` must be at least `count`.
std::vector<Instalment> instalmentsOf(std::int64_t amountMinor, const EqualParts& parts);

/// Σ of the instalments.
std::int64_t sumOf(const std::vector<Instalment>& dues);

}  // namespace relance
