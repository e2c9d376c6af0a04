// SPDX-License-Identifier: GPL-3.0-or-later
// Day 28: which items wait for a person's decision, and which of these decisions are due today.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/chasing/account/level.h"
#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"

namespace relance {

/// The name of the decision that the clock asks for, whatever the ladder says.
inline constexpr std::string_view clockDecision = "day-28";

struct DueDecision {
  std::string ref;  // "day-28" or the key of a decision step
  std::vector<ItemIndex> items;
  std::int64_t amountMinor{0};
};

struct WaitingDecisions {
  std::vector<ItemIndex> waiting;  // all items that wait, due or not: they carry no step
  std::vector<DueDecision> due;    // day-28 first, then by the ladder
  std::string laterRef;            // of small ones that wait for the monthly batch
  std::optional<Date> laterOn;
};

/// The step that follows a level: the first whose conditions hold today, after a second broken promise without the first
/// reminder of these, if that does not lead to a formal demand. Decisions, and a formal demand that was ordered, are never
/// passed over. size(): none left.
struct NextStep {
  int place{0};
  std::vector<std::string> passedOver;
};
NextStep nextStep(const AccountState& state, const Ladder& ladder, const ItemLevel& level);

/// From which day an item whose next step is this decision waits for it: counted from the due date, when the item's own clock
/// reaches the offset. None: a hold without an end stops the clock.
std::optional<Date> decisionDate(const AccountView& view, const Step& step, ItemIndex item, const ItemLevel& level, Date episode);

/// Section 4, "Day 28" of docs/engine.md. `episode` feeds the jitter of decision steps.
WaitingDecisions waitingDecisions(const AccountState& state, const Ladder& ladder, Date episode);

}  // namespace relance
