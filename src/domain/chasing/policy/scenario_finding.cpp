// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/scenario_finding.h"

#include <algorithm>
#include <array>
#include <set>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 26> ruleNames{"keyMissing",        "keyTwice",
                                                     "numberOutOfRange",  "toneFalls",
                                                     "formalDemandFirst", "runAfterDue",
                                                     "nameMissing",       "formalReminder",
                                                     "demandTwice",       "thankYouTwice",
                                                     "decisionChannel",   "demandByMessage",
                                                     "closedOnlyThanks",  "presentationTooEarly",
                                                     "decisionTooEarly",  "contactTooEarly",
                                                     "beforeItsAnchor",   "daysFall",
                                                     "notByItself",       "fallbackUseless",
                                                     "textTwice",         "replacesPresent",
                                                     "replacesUnknown",   "replacedTwice",
                                                     "entryUnknown",      "tooLong"};

bool isLadderStep(const Step& step) { return !step.isPreventive() && step.kind != StepKind::thankYou; }
std::string placeOfStep(std::size_t i, std::string_view part) { return "steps[" + std::to_string(i) + "]." + std::string(part); }

/// Days of a due date's calendar, for what only wants an order of size.
int calendarDays(const Step& step) {
  return step.unit == DayUnit::calendar || step.days <= 0 ? step.days : (step.days * 7 + 4) / 5;
}

}  // namespace

std::string_view scenarioRuleName(ScenarioRule rule) { return nameIn(ruleNames, rule); }
std::optional<ScenarioRule> parseScenarioRule(std::string_view name) { return valueIn<ScenarioRule>(ruleNames, name); }

FindingWeight weightOf(ScenarioRule rule) {
  if (rule == ScenarioRule::tooLong) return FindingWeight::needsReason;
  return rule <= ScenarioRule::runAfterDue ? FindingWeight::unreadable : FindingWeight::barsPublishing;
}

std::vector<ScenarioFinding> faultsOf(const Scenario& scenario) {
  std::vector<ScenarioFinding> faults;
  if (scenario.key.empty()) faults.push_back({ScenarioRule::keyMissing, "key", "", "", 0});
  if (scenario.minimumMinor < 0) faults.push_back({ScenarioRule::numberOutOfRange, "minimum", "", "", 0});
  if (scenario.minimumShareBp < 0) faults.push_back({ScenarioRule::numberOutOfRange, "minimumShare", "", "", 0});
  if (scenario.decisionDay < 1) faults.push_back({ScenarioRule::numberOutOfRange, "decisionDay", "", "", 0});
  std::set<std::string_view> keys;
  const Step* before = nullptr;
  bool hasReminder = false;
  for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
    const Step& step = scenario.steps[i];
    const auto blame = [&](std::string_view part, ScenarioRule rule, std::string other = {}) {
      faults.push_back({rule, placeOfStep(i, part), step.key, std::move(other), 0});
    };
    if (step.key.empty()) blame("key", ScenarioRule::keyMissing);
    if (!keys.insert(step.key).second) blame("key", ScenarioRule::keyTwice);
    if (step.tries < 1) blame("tries", ScenarioRule::numberOutOfRange);
    if (step.jitter < 0) blame("jitter", ScenarioRule::numberOutOfRange);
    if (step.writtenGap < 0) blame("writtenGap", ScenarioRule::numberOutOfRange);
    if (!isLadderStep(step)) continue;
    if (before != nullptr && step.tone < before->tone) blame("tone", ScenarioRule::toneFalls, before->key);
    before = &step;
    if (step.kind == StepKind::formalDemand && !hasReminder) blame("kind", ScenarioRule::formalDemandFirst);
    hasReminder = hasReminder || step.kind == StepKind::reminder;
    if (step.anchor == Anchor::run && step.days > 0) blame("days", ScenarioRule::runAfterDue);
  }
  return faults;
}

int daysBeforeDecision(const Scenario& scenario) {
  int latest = 0;
  int soFar = 0;
  for (const Step& step : scenario.steps) {
    if (!isLadderStep(step)) continue;
    if (step.anchor == Anchor::due) soFar = std::max(soFar, calendarDays(step));
    if (step.anchor == Anchor::contact) soFar += std::max(0, calendarDays(step));
    latest = std::max(latest, soFar);
    if (step.kind != StepKind::reminder) return latest;
  }
  return scenario.steps.empty() ? 0 : std::max(latest, scenario.decisionDay);
}

}  // namespace relance
