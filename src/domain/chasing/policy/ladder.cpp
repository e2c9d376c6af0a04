// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/ladder.h"

#include <algorithm>

namespace relance {

Ladder makeLadder(const Scenario& scenario) {
  Ladder ladder;
  ladder.scenario = &scenario;
  ladder.steps = ladderOf(scenario);
  ladder.preventive = preventiveStepsOf(scenario);
  std::ranges::stable_sort(ladder.preventive, {}, &Step::days);
  ladder.thankYou = thankYouStep(scenario);
  const auto place = [&](auto&& wanted) {
    return static_cast<int>(std::ranges::find_if(ladder.steps, wanted) - ladder.steps.begin());
  };
  ladder.formalDemand = place([](const Step& step) { return step.kind == StepKind::formalDemand; });
  ladder.firstDecision = place([](const Step& step) { return step.kind != StepKind::reminder; });
  return ladder;
}

std::optional<int> placeOf(const Ladder& ladder, std::string_view stepKey) {
  for (int i = 0; i < ladder.size(); ++i) {
    if (ladder.at(i).key == stepKey) return i;
  }
  for (int i = 0; i < ladder.size(); ++i) {
    if (std::ranges::find(ladder.at(i).replaces, stepKey) != ladder.at(i).replaces.end()) return i;
  }
  return std::nullopt;
}

int levelForTone(const Ladder& ladder, Tone tone) {
  if (tone == Tone::formal) return std::min(ladder.formalDemand + 1, ladder.size());
  int level = 0;
  while (level < ladder.size() && ladder.at(level).kind != StepKind::decision && ladder.at(level).tone <= tone) ++level;
  return level;
}

int levelBeforeTone(const Ladder& ladder, Tone tone) {
  int level = 0;
  while (level < ladder.firstDecision && ladder.at(level).tone < tone) ++level;
  return level;
}

int entryLevel(const Ladder& ladder, int daysLateAtEntry) {
  if (ladder.steps.empty() || daysLateAtEntry <= 0) return 0;
  if (!ladder.scenario->entry.empty()) {
    int from = 0;
    int level = 0;
    for (const auto& [days, key] : ladder.scenario->entry) {
      if (daysLateAtEntry < days || days < from) continue;
      from = days;
      level = placeOf(ladder, key).value_or(level);
    }
    return level;
  }
  const int lastReminder = std::max(0, ladder.firstDecision - 1);
  if (daysLateAtEntry <= 14) return 0;
  if (daysLateAtEntry <= 44) return std::min(1, lastReminder);
  if (daysLateAtEntry <= 89) return std::min(2, lastReminder);
  return lastReminder;
}

}  // namespace relance
