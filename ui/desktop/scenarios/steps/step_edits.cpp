// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/steps/step_edits.h"

#include <algorithm>
#include <cassert>

namespace relance {
namespace {

constexpr int usualGap = 7;

/// `stem`, "stem-2" … until nobody has it.
template <class IsTaken>
std::string freeKey(const std::string& stem, IsTaken isTaken) {
  std::string key = stem;
  for (int number = 2; isTaken(key); ++number) key = stem + "-" + std::to_string(number);
  return key;
}

bool countsFromDue(const Step& step) { return step.anchor == Anchor::due && !step.isPreventive(); }

}  // namespace

std::string freeStepKey(const Scenario& scenario, Channel channel, const std::vector<std::string>& taken) {
  return freeKey(std::string(channelName(channel)), [&](const std::string& key) {
    return std::ranges::find(scenario.steps, key, &Step::key) != scenario.steps.end() ||
           std::ranges::find(taken, key) != taken.end();
  });
}

int insertStep(Scenario& scenario, int place, const std::vector<std::string>& taken) {
  const int count = static_cast<int>(scenario.steps.size());
  assert(place >= -1 && place < count);
  const Step* before = place < 0 ? nullptr : &scenario.steps[static_cast<std::size_t>(place)];
  const Step* after = place + 1 < count ? &scenario.steps[static_cast<std::size_t>(place) + 1] : nullptr;
  Step step;
  step.key = freeStepKey(scenario, step.channel, taken);
  if (before != nullptr && !before->isPreventive() && before->kind == StepKind::reminder) step.tone = before->tone;
  const int from = before != nullptr && countsFromDue(*before) ? before->days : 0;
  step.days = from + usualGap;
  if (after != nullptr && countsFromDue(*after)) step.days = std::max(from, (from + after->days) / 2);
  scenario.steps.insert(scenario.steps.begin() + place + 1, step);
  return place + 1;
}

void removeStep(Scenario& scenario, int place) {
  assert(place >= 0 && place < static_cast<int>(scenario.steps.size()));
  scenario.steps.erase(scenario.steps.begin() + place);
}

int moveStep(Scenario& scenario, int place, int by) {
  const int count = static_cast<int>(scenario.steps.size());
  assert(place >= 0 && place < count);
  const int to = place + by;
  if (to < 0 || to >= count) return place;
  std::swap(scenario.steps[static_cast<std::size_t>(place)], scenario.steps[static_cast<std::size_t>(to)]);
  return to;
}

Scenario copyOf(const Scenario& scenario, const std::vector<std::string>& taken) {
  Scenario copy = scenario;
  const auto isTaken = [&](const std::string& key) { return std::ranges::find(taken, key) != taken.end(); };
  copy.key = freeKey(scenario.key + "-2", isTaken);
  for (auto& [language, name] : copy.names) name += " " + copy.key.substr(copy.key.rfind('-') + 1);
  // What the steps stand for was removed from the other one.
  for (Step& step : copy.steps) step.replaces.clear();
  return copy;
}

}  // namespace relance
