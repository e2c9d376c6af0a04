// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/scenario_finding.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

namespace relance {
namespace {

Step step(std::string key, int days, Tone tone, StepKind kind = StepKind::reminder) {
  Step row;
  row.key = std::move(key);
  row.days = days;
  row.tone = tone;
  row.kind = kind;
  if (kind == StepKind::decision) row.channel = Channel::decision;
  if (kind == StepKind::thankYou) row.anchor = Anchor::closed;
  if (kind != StepKind::reminder) row.approval = kind == StepKind::thankYou ? Approval::automatic : Approval::confirm;
  return row;
}

/// −5 preventive, +2 courteous, +8 plain, +16 firm, +28 decision, formal demand, thank-you.
Scenario seven() {
  Scenario scenario;
  scenario.key = "seven";
  scenario.names = {{"en", "Seven"}};
  scenario.steps = {step("soon", -5, Tone::preventive),
                    step("courteous", 2, Tone::courteous),
                    step("call", 8, Tone::plain),
                    step("firm", 16, Tone::firm),
                    step("decision", 28, Tone::formal, StepKind::decision),
                    step("demand", 0, Tone::formal, StepKind::formalDemand),
                    step("thanks", 1, Tone::preventive, StepKind::thankYou)};
  scenario.steps[5].anchor = Anchor::decision;
  scenario.steps[5].channel = Channel::registered;
  return scenario;
}

/// An earlier version, with a step that is no longer there.
std::vector<Scenario> earlier() {
  Scenario scenario = seven();
  scenario.steps.push_back(step("ring", 9, Tone::plain));
  return {scenario};
}

struct Case {
  ScenarioRule rule;
  std::string where;
  std::function<void(Scenario&)> spoil;
  std::string other{};
  int days{0};
};

const std::vector<Case>& cases() {
  using enum ScenarioRule;
  static const std::vector<Case> all{
      {keyMissing, "key", [](Scenario& s) { s.key.clear(); }},
      {keyMissing, "steps[2].key", [](Scenario& s) { s.steps[2].key.clear(); }},
      {keyTwice, "steps[2].key", [](Scenario& s) { s.steps[2].key = "courteous"; }},
      {numberOutOfRange, "minimum", [](Scenario& s) { s.minimumMinor = -1; }},
      {numberOutOfRange, "minimumShare", [](Scenario& s) { s.minimumShareBp = -1; }},
      {numberOutOfRange, "decisionDay", [](Scenario& s) { s.decisionDay = 0; }},
      {numberOutOfRange, "steps[2].tries", [](Scenario& s) { s.steps[2].tries = 0; }},
      {numberOutOfRange, "steps[2].jitter", [](Scenario& s) { s.steps[2].jitter = -1; }},
      {numberOutOfRange, "steps[2].writtenGap", [](Scenario& s) { s.steps[2].writtenGap = -1; }},
      {toneFalls, "steps[3].tone", [](Scenario& s) { s.steps[3].tone = Tone::courteous; }, "call"},
      {formalDemandFirst, "steps[1].kind",
       [](Scenario& s) {
         s.steps.erase(s.steps.begin() + 1, s.steps.begin() + 4);
         s.steps.erase(s.steps.begin() + 1);
       }},
      {runAfterDue, "steps[2].days", [](Scenario& s) { s.steps[2].anchor = Anchor::run; }},
      {nameMissing, "name",
       [](Scenario& s) {
         s.names = {{"en", ""}};
       }},
      {formalReminder, "steps[3].tone", [](Scenario& s) { s.steps[3].tone = Tone::formal; }},
      {demandTwice, "steps[6].kind",
       [](Scenario& s) {
         s.steps.insert(s.steps.begin() + 6, s.steps[5]);
         s.steps[6].key = "again";
       }},
      {thankYouTwice, "steps[7].kind",
       [](Scenario& s) {
         s.steps.push_back(s.steps[6]);
         s.steps[7].key = "again";
       }},
      {decisionChannel, "steps[4].channel", [](Scenario& s) { s.steps[4].channel = Channel::call; }},
      {decisionChannel, "steps[1].channel", [](Scenario& s) { s.steps[1].channel = Channel::decision; }},
      {demandByMessage, "steps[5].channel", [](Scenario& s) { s.steps[5].channel = Channel::email; }},
      {demandByMessage, "steps[5].fallback",
       [](Scenario& s) {
         s.steps[5].fallback = {Channel::letter, Channel::email};
       }},
      {closedOnlyThanks, "steps[6].anchor", [](Scenario& s) { s.steps[6].anchor = Anchor::due; }},
      {closedOnlyThanks, "steps[2].anchor", [](Scenario& s) { s.steps[2].anchor = Anchor::closed; }},
      {presentationTooEarly, "steps[3].anchor", [](Scenario& s) { s.steps[3].anchor = Anchor::presentation; }},
      {decisionTooEarly, "steps[3].anchor", [](Scenario& s) { s.steps[3].anchor = Anchor::decision; }},
      {contactTooEarly, "steps[1].anchor", [](Scenario& s) { s.steps[1].anchor = Anchor::contact; }},
      {beforeItsAnchor, "steps[5].days", [](Scenario& s) { s.steps[5].days = -1; }},
      {daysFall, "steps[3].days", [](Scenario& s) { s.steps[3].days = 7; }, "call"},
      {notByItself, "steps[2].approval", [](Scenario& s) { s.steps[2].channel = Channel::call; }},
      {fallbackUseless, "steps[1].fallback",
       [](Scenario& s) {
         s.steps[1].fallback = {Channel::letter, Channel::email};
       }},
      {fallbackUseless, "steps[1].fallback", [](Scenario& s) { s.steps[1].fallback = {Channel::decision}; }},
      {textTwice, "steps[1].texts",
       [](Scenario& s) {
         s.steps[1].texts = {"a", "b", "a"};
       },
       "a"},
      {replacesPresent, "steps[3].replaces", [](Scenario& s) { s.steps[3].replaces = {"call"}; }, "call"},
      {replacesUnknown, "steps[3].replaces", [](Scenario& s) { s.steps[3].replaces = {"phone"}; }, "phone"},
      {replacedTwice, "steps[3].replaces",
       [](Scenario& s) {
         s.steps[2].replaces = {"ring"};
         s.steps[3].replaces = {"ring"};
       },
       "ring"},
      {entryUnknown, "entry",
       [](Scenario& s) {
         s.entry = {{30, "call"}, {60, "soon"}};
       },
       "soon", 60},
      {tooLong, "steps", [](Scenario& s) { s.steps[4].days = 29; }, "", 29},
  };
  return all;
}

TEST(ScenarioFindings, NameTheRuleAndThePlace) {
  EXPECT_EQ(findingsOf(seven(), earlier()), std::vector<ScenarioFinding>{});
  std::set<ScenarioRule> found;
  for (const Case& c : cases()) {
    Scenario scenario = seven();
    c.spoil(scenario);
    const auto findings = findingsOf(scenario, earlier());
    ASSERT_EQ(findings.size(), 1U) << c.where << " " << scenarioRuleName(c.rule);
    EXPECT_EQ(scenarioRuleName(findings[0].rule), scenarioRuleName(c.rule));
    EXPECT_EQ(findings[0].where, c.where);
    EXPECT_EQ(findings[0].other, c.other);
    EXPECT_EQ(findings[0].days, c.days);
    const bool isOfAStep = c.where.starts_with("steps[");
    const auto place = isOfAStep ? static_cast<std::size_t>(c.where[6] - '0') : 0;
    EXPECT_EQ(findings[0].step, isOfAStep ? scenario.steps.at(place).key : "") << c.where;
    const bool isFault = !faultsOf(scenario).empty();
    EXPECT_EQ(isFault, weightOf(c.rule) == FindingWeight::unreadable) << scenarioRuleName(c.rule);
    found.insert(c.rule);
  }
  for (int rule = 0; rule <= static_cast<int>(ScenarioRule::tooLong); ++rule) {
    EXPECT_TRUE(found.contains(static_cast<ScenarioRule>(rule))) << scenarioRuleName(static_cast<ScenarioRule>(rule));
    EXPECT_EQ(parseScenarioRule(scenarioRuleName(static_cast<ScenarioRule>(rule))), static_cast<ScenarioRule>(rule));
  }
}

TEST(ScenarioFindings, LetPreventiveAndThankYouStepsStandAnywhere) {
  Scenario scenario = seven();
  std::swap(scenario.steps[0], scenario.steps[6]);
  EXPECT_EQ(scenario.steps.front().kind, StepKind::thankYou);
  EXPECT_TRUE(faultsOf(scenario).empty());
}

TEST(ScenarioFindings, LetAStepReplaceOneThatWasRemoved) {
  Scenario scenario = seven();
  scenario.steps[2].replaces = {"ring"};
  EXPECT_TRUE(findingsOf(scenario, earlier()).empty());
  EXPECT_EQ(findingsOf(scenario, {}).front().rule, ScenarioRule::replacesUnknown);
}

TEST(ScenarioFindings, LetAScenarioWithoutStepsStand) {
  Scenario none;
  none.key = "none";
  none.names = {{"fr", "Hors relance"}};
  EXPECT_TRUE(findingsOf(none, {}).empty());
  EXPECT_EQ(daysBeforeDecision(none), 0);
}

TEST(DaysBeforeDecision, AddUpWhatFollowsAContactAndStretchWorkingDays) {
  const struct {
    const char* what;
    int days;
    std::function<void(Scenario&)> change;
  } cases[]{
      {"as it is", 28, [](Scenario&) {}},
      {"a decision sooner", 20, [](Scenario& s) { s.steps[4].days = 20; }},
      {"working days", 28, [](Scenario& s) { s.steps[4].days = 20, s.steps[4].unit = DayUnit::working; }},
      {"21 working days", 30, [](Scenario& s) { s.steps[4].days = 21, s.steps[4].unit = DayUnit::working; }},
      {"16 + 14 after the contact", 30, [](Scenario& s) { s.steps[4].days = 14, s.steps[4].anchor = Anchor::contact; }},
      {"no decision step: the scenario's decision day", 28,
       [](Scenario& s) { s.steps.erase(s.steps.begin() + 4, s.steps.begin() + 6); }},
      {"a reminder after it", 40,
       [](Scenario& s) {
         s.steps.erase(s.steps.begin() + 4, s.steps.begin() + 6);
         s.steps[3].days = 40;
       }},
  };
  for (const auto& c : cases) {
    Scenario scenario = seven();
    c.change(scenario);
    EXPECT_EQ(daysBeforeDecision(scenario), c.days) << c.what;
  }
}

}  // namespace
}  // namespace relance
