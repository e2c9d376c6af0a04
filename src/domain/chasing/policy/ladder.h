// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario made ready for climbing: its ladder and where reminders end and the formal demand stands.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/policy/scenario.h"

namespace relance {

/// Levels count the ladder's steps done: level n means that steps[n] is next.
struct Ladder {
  const Scenario* scenario{nullptr};
  std::vector<Step> steps;
  std::vector<Step> preventive;  // by days, the earliest first
  std::optional<Step> thankYou;
  int formalDemand{0};   // place of the formal demand in steps; steps.size() when the scenario has no step
  int firstDecision{0};  // place of the first decision or formal demand

  int size() const { return static_cast<int>(steps.size()); }
  const Step& at(int place) const { return steps.at(static_cast<std::size_t>(place)); }
};

/// The scenario must outlive the ladder.
Ladder makeLadder(const Scenario& scenario);

/// Place of the step of that key, or of the one that says it replaces it.
std::optional<int> placeOf(const Ladder& ladder, std::string_view stepKey);

/// Level that a step done under another scenario is worth here: all leading steps of at most its tone, up to a decision;
/// a formal demand counts as the formal demand.
int levelForTone(const Ladder& ladder, Tone tone);

/// Level that a person's jump under another scenario is worth here: the next step is the first at least as firm as the one it
/// named, but never past the first decision.
int levelBeforeTone(const Ladder& ladder, Tone tone);

/// Level at which an item that was this many days late at its first import enters (old debt does not start at the softest
/// step): ≤ 14 the first reminder, ≤ 44 the second, ≤ 89 the third, later the last, counted among the reminders before the
/// first decision; a scenario may name its own table, each row from so many days late on. Not late: 0.
int entryLevel(const Ladder& ladder, int daysLateAtEntry);

/// An item older than this at its first import waits for the cleaning desk.
inline constexpr int oldDebtDays = 365;

}  // namespace relance
