// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a scenario, found without any ledger: rule by rule, place by place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/policy/scenario.h"

namespace relance {

/// A rule of docs/engine.md section 10 that a scenario breaks.
enum class ScenarioRule : std::uint8_t {
  // The engine cannot climb it: such a scenario is not even read.
  keyMissing,         // of the scenario, or of a step
  keyTwice,           // step
  numberOutOfRange,   //
  toneFalls,          // step; other: the step before it, which is firmer
  formalDemandFirst,  // step: no reminder before it
  runAfterDue,        // step
  // It can be read and tried, not published.
  nameMissing,           //
  formalReminder,        // step: only a formal demand speaks as one
  demandTwice,           // step
  thankYouTwice,         // step
  decisionChannel,       // step: a decision has the channel decision, and no other step has
  demandByMessage,       // step: a formal demand leaves by letter or registered letter, by its fallbacks too
  closedOnlyThanks,      // step: a thank-you counts from the closing, and no other step does
  presentationTooEarly,  // step: no formal demand before it that could be presented
  decisionTooEarly,      // step: counts from a decision, and none stands before it
  contactTooEarly,       // step: counts from the contact before it, and there is none
  beforeItsAnchor,       // step: negative days, but for a reminder before the due date or a payment run
  daysFall,              // step; other: the step before it, which counts more days from the same day
  notByItself,           // step: a call, visit or decision cannot leave by itself
  fallbackUseless,       // step: its own channel or a decision among its fallbacks
  textTwice,             // step; other: the text
  replacesPresent,       // step; other: the key, which the scenario still has
  replacesUnknown,       // step; other: the key, which no published version had
  replacedTwice,         // step; other: the key, which an earlier step replaces too
  entryUnknown,          // other: the key, which is no step of the ladder
  // It can be published with a written reason.
  tooLong,  // days: until the first decision
};

/// The stable name in JSON and refusals.
std::string_view scenarioRuleName(ScenarioRule rule);
std::optional<ScenarioRule> parseScenarioRule(std::string_view name);

enum class FindingWeight : std::uint8_t { unreadable, barsPublishing, needsReason };
FindingWeight weightOf(ScenarioRule rule);

struct ScenarioFinding {
  ScenarioRule rule{ScenarioRule::keyMissing};
  std::string where;  // "steps[2].tone", as in its JSON
  std::string step;   // key; empty: of the scenario as a whole
  std::string other;
  int days{0};

  bool operator==(const ScenarioFinding&) const = default;
};

/// What keeps the engine from climbing it: empty for every scenario in force.
std::vector<ScenarioFinding> faultsOf(const Scenario& scenario);

/// All of it, faults first, then in the order of the steps. `published`: the earlier versions, for what `replaces` may name.
std::vector<ScenarioFinding> findingsOf(const Scenario& scenario, const std::vector<Scenario>& published);

/// Four weeks: what may pass before the first decision without a written reason.
inline constexpr int longestRoadDays = 28;

/// Days from the due date to the first decision or formal demand, or to the last reminder before it if that is later; working
/// days count seven fifths. Without steps 0.
int daysBeforeDecision(const Scenario& scenario);

}  // namespace relance
