// SPDX-License-Identifier: GPL-3.0-or-later
// The road recommended for a debtor as he was diagnosed; a person takes it or not.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/ledger/diagnosis.h"

namespace relance {

enum class DebtorRoad : std::uint8_t {
  settleDispute,      // he contests: answer him first, chase the rest
  demandNow,          // he could pay and will not, or is in bad faith: formal demand, orders held, then agency
  secureClaim,        // he neither can nor will: guarantee or lawyer, no further delay
  plan,               // he would and cannot: instalments with a part now
  firmScenario,       // he always pays late: earlier and firmer contacts, no further terms
  courteousReminder,  // he forgot: a reminder is enough
  findOut,            // too little is known: ask
};

inline constexpr int debtorRoadCount = 7;

/// Name used in JSON.
std::string_view debtorRoadName(DebtorRoad road);

/// What stands of each trait on a day; none: not known.
using Diagnosis = std::array<std::optional<DiagnosisFact>, debtorTraitCount>;

/// The newest standing fact of each trait (the last noted, of one day the greatest id).
Diagnosis diagnosisOn(std::span<const DiagnosisFact> facts, Date day);

struct RoadAdvice {
  DebtorRoad road{DebtorRoad::findOut};
  std::vector<DebtorTrait> reasons;  // traits on whose facts it rests; of findOut those not known
  bool isForBadFaith{false};         // that was noted, and leads there
};

/// The first that fits: contests · is in bad faith: demandNow · will not though able, or though nothing is known of that:
/// demandNow; will not and is not able: secureClaim · is not able: plan · pays late as a rule: firmScenario · is able and
/// willing: courteousReminder · else findOut.
RoadAdvice roadFor(const Diagnosis& diagnosis, bool isInBadFaith = false);

}  // namespace relance
