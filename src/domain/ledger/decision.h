// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decided for items that cannot be reminded any longer (day 28), or ordered before.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/money.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class DecisionChoice : std::uint8_t { formalDemand, plan, leniency, handOver, writeOff, chase };

/// Names used in SQL and JSON.
std::string_view decisionChoiceName(DecisionChoice choice);
std::optional<DecisionChoice> parseDecisionChoice(std::string_view name);

struct Decision {
  DecisionId id;
  CustomerId customer;
  Currency currency;
  DecisionChoice choice{DecisionChoice::formalDemand};
  Date day;
  std::optional<Date> until;    // of a leniency: the first day free again
  std::optional<Date> episode;  // in which it was taken
  bool byOrder{false};          // a formal demand ordered by a person, not asked for by the scenario
  TaskId task;
  PrivateTextId reason;
  PersonId person;
  std::vector<ItemId> items;  // ascending

  bool operator==(const Decision&) const = default;
};

}  // namespace relance
