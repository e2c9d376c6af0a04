// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/scenario.h"

#include <algorithm>
#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 4> stepKindNames{"reminder", "formalDemand", "decision", "thankYou"};
constexpr std::array<std::string_view, 6> anchorNames{"due", "contact", "presentation", "run", "decision", "closed"};
constexpr std::array<std::string_view, 2> dayUnitNames{"calendar", "working"};

Step tailFormalDemand() {
  Step step;
  step.key = "formal-demand";
  step.kind = StepKind::formalDemand;
  step.channel = Channel::registered;
  step.anchor = Anchor::decision;
  step.tone = Tone::formal;
  step.approval = Approval::confirm;
  return step;
}

Step tailHandOver() {
  Step step;
  step.key = "hand-over";
  step.kind = StepKind::decision;
  step.channel = Channel::decision;
  step.anchor = Anchor::presentation;
  step.days = 8;
  step.tone = Tone::formal;
  step.approval = Approval::byHand;
  return step;
}

Step tailThankYou() {
  Step step;
  step.key = "thanks";
  step.kind = StepKind::thankYou;
  step.channel = Channel::email;
  step.anchor = Anchor::closed;
  step.days = 1;
  step.unit = DayUnit::working;
  step.tone = Tone::preventive;
  return step;
}

bool isLadderStep(const Step& step) { return !step.isPreventive() && step.kind != StepKind::thankYou; }

}  // namespace

std::string_view stepKindName(StepKind kind) { return nameIn(stepKindNames, kind); }
std::optional<StepKind> parseStepKind(std::string_view name) { return valueIn<StepKind>(stepKindNames, name); }
std::string_view anchorName(Anchor anchor) { return nameIn(anchorNames, anchor); }
std::optional<Anchor> parseAnchor(std::string_view name) { return valueIn<Anchor>(anchorNames, name); }
std::string_view dayUnitName(DayUnit unit) { return nameIn(dayUnitNames, unit); }
std::optional<DayUnit> parseDayUnit(std::string_view name) { return valueIn<DayUnit>(dayUnitNames, name); }

std::vector<Step> ladderOf(const Scenario& scenario) {
  std::vector<Step> ladder;
  std::ranges::copy_if(scenario.steps, std::back_inserter(ladder), isLadderStep);
  if (ladder.empty()) return ladder;
  if (std::ranges::none_of(ladder, [](const Step& step) { return step.kind == StepKind::formalDemand; })) {
    ladder.push_back(tailFormalDemand());
    ladder.push_back(tailHandOver());
  }
  return ladder;
}

std::vector<Step> preventiveStepsOf(const Scenario& scenario) {
  std::vector<Step> steps;
  std::ranges::copy_if(scenario.steps, std::back_inserter(steps), [](const Step& step) { return step.isPreventive(); });
  return steps;
}

std::optional<Step> thankYouStep(const Scenario& scenario) {
  if (scenario.steps.empty()) return std::nullopt;
  const auto own = std::ranges::find_if(scenario.steps, [](const Step& step) { return step.kind == StepKind::thankYou; });
  return own == scenario.steps.end() ? tailThankYou() : *own;
}

}  // namespace relance
