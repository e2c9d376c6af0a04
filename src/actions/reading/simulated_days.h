// SPDX-License-Identifier: GPL-3.0-or-later
// The work of the days to come on the real ledger, with the list behind each number. Nothing is written.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "domain/basics/outcome.h"
#include "domain/chasing/policy/scenario.h"
#include "domain/chasing/simulation/simulation.h"
#include "storage/database.h"

namespace relance {

struct SimulatedLine {
  std::string customer;
  std::string name;
  Currency currency;
  TaskKind kind{TaskKind::step};
  std::string ref;
  Channel channel{Channel::call};
  std::int64_t amountMinor{0};
  std::string collector;  // empty: nobody in particular
};

struct SimulatedWorkday {
  Date day;
  std::vector<SimulatedLine> lines;            // in ranking order
  std::map<std::string, int> counts;           // contacts by channel; "decision", "verifyPayment", "completeAddress"
  std::map<std::string, int> collectors;       // contacts by collector
  std::map<Currency, std::int64_t> paidMinor;  // what came in before the day's run
};

struct SimulationOrder {
  SimulationRequest request;
  std::optional<Scenario> instead{};  // takes the place of the scenario of its key
};

/// The ledger as of the evening of `from`; no day at all once `stop` is asked for, within a day's work. Refused: badPolicy.
Outcome<std::vector<SimulatedWorkday>> simulatedDays(Database& database, const SimulationOrder& order,
                                                     const std::stop_token& stop = {});

}  // namespace relance
