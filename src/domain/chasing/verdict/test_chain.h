// SPDX-License-Identifier: GPL-3.0-or-later
// The tests behind a verdict, in the order of section 4 of docs/engine.md, each with the values it was made with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"
#include "domain/chasing/verdict/proposal.h"

namespace relance {

/// In the order in which they are made. `decision` is asked after the scenario is known to run, and may stand beside the others.
enum class ChainTest : std::uint8_t {
  everythingStops,
  chaseable,
  dayClosed,
  callback,
  workingDay,
  rejectedPayment,
  promiseNotKept,
  scenarioStops,
  decision,
  nextStep,
  stepDay,
  demandAllowed,
  quietDays,
  writtenGap,
  weeklyCap,
  address,
  oneContact
};

inline constexpr int chainTestCount = 17;

/// Stable name, in JSON.
std::string_view chainTestName(ChainTest test);

struct ChainLink {
  ChainTest test{ChainTest::everythingStops};
  bool decides{false};                // it gave the reason; nothing was asked after it
  std::optional<std::int64_t> value;  // chaseable: minor units; decision: days on the clock; quiet days, gap: days since the last
                                      // contact; cap: contacts in 7 days; address: 1 when the step can reach him, else 0
  std::optional<std::int64_t> limit;  // what the value is held against, in its unit
  std::optional<Date> day;            // the last contact, the callback, today, the day of the step; of a demand: that of an order
  std::string name;  // scenario, step or channel asked about; working day: the country of which only weekends are known

  bool operator==(const ChainLink&) const = default;
};

/// Every test up to the one that gave the verdict's reason, which is the last and decides; those that do not apply to what is
/// proposed (a written gap that the step does not ask for, the formal demand's for a reminder) are left out. `ladder` is null
/// when no scenario fits. The verdict must be the one of this state.
std::vector<ChainLink> testChain(const AccountState& state, const Ladder* ladder, const Verdict& verdict);

}  // namespace relance
