// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/scenario.h"

#include <gtest/gtest.h>

#include "domain/chasing/policy/ladder.h"

namespace relance {
namespace {

Step step(std::string key, int days, Tone tone, StepKind kind = StepKind::reminder) {
  Step row;
  row.key = std::move(key);
  row.days = days;
  row.tone = tone;
  row.kind = kind;
  return row;
}

/// −5 preventive, +2 courteous, +8 plain, +16 firm, +28 decision.
Scenario five() {
  Scenario scenario;
  scenario.key = "five";
  scenario.steps = {step("soon", -5, Tone::preventive), step("courteous", 2, Tone::courteous), step("call", 8, Tone::plain),
                    step("firm", 16, Tone::firm), step("decision", 28, Tone::formal, StepKind::decision)};
  return scenario;
}

std::string keys(const std::vector<Step>& steps) {
  std::string joined;
  for (const Step& row : steps) joined += (joined.empty() ? "" : " ") + row.key;
  return joined;
}

TEST(Ladder, LeavesPreventiveAndThankYouStepsOutAndEndsWithTheTail) {
  const Scenario scenario = five();
  EXPECT_EQ(keys(ladderOf(scenario)), "courteous call firm decision formal-demand hand-over");
  EXPECT_EQ(keys(preventiveStepsOf(scenario)), "soon");
  ASSERT_TRUE(thankYouStep(scenario));
  EXPECT_EQ(thankYouStep(scenario)->unit, DayUnit::working);
  const Ladder ladder = makeLadder(scenario);
  EXPECT_EQ(ladder.firstDecision, 3);
  EXPECT_EQ(ladder.formalDemand, 4);
  EXPECT_EQ(ladder.at(4).channel, Channel::registered);
  EXPECT_EQ(ladder.at(4).anchor, Anchor::decision);
  EXPECT_EQ(ladder.at(4).days, 0);
  EXPECT_EQ(ladder.at(5).kind, StepKind::decision);
  EXPECT_EQ(ladder.at(5).anchor, Anchor::presentation);
  EXPECT_EQ(ladder.at(5).days, 8);
}

TEST(Ladder, WithAFormalDemandOfItsOwnHasNoTail) {
  Scenario scenario = five();
  scenario.steps.push_back(step("mine", 0, Tone::formal, StepKind::formalDemand));
  EXPECT_EQ(keys(ladderOf(scenario)), "courteous call firm decision mine");
}

TEST(Ladder, OfAScenarioWithoutStepsIsEmpty) {
  const Scenario none;
  EXPECT_TRUE(ladderOf(none).empty());
  EXPECT_EQ(thankYouStep(none), std::nullopt);
  const Ladder ladder = makeLadder(none);
  EXPECT_EQ(ladder.formalDemand, 0);
  EXPECT_EQ(entryLevel(ladder, 50), 0);
}

TEST(Ladder, FindsAStepByItsKeyOrByTheOneThatReplacesIt) {
  Scenario scenario = five();
  scenario.steps[2].replaces = {"ring", "phone"};
  const Ladder ladder = makeLadder(scenario);
  EXPECT_EQ(placeOf(ladder, "call"), 1);
  EXPECT_EQ(placeOf(ladder, "phone"), 1);
  EXPECT_EQ(placeOf(ladder, "soon"), std::nullopt) << "a preventive step is no part of the ladder";
  EXPECT_EQ(placeOf(ladder, "gone"), std::nullopt);
}

TEST(Ladder, AToneIsWorthItsLeadingStepsUpToADecision) {
  const Scenario scenario = five();
  const Ladder ladder = makeLadder(scenario);
  EXPECT_EQ(levelForTone(ladder, Tone::preventive), 0);
  EXPECT_EQ(levelForTone(ladder, Tone::courteous), 1);
  EXPECT_EQ(levelForTone(ladder, Tone::firm), 3);
  EXPECT_EQ(levelForTone(ladder, Tone::consequences), 3);
  EXPECT_EQ(levelForTone(ladder, Tone::formal), 5) << "a formal demand counts as the formal demand";
  EXPECT_EQ(levelBeforeTone(ladder, Tone::courteous), 0);
  EXPECT_EQ(levelBeforeTone(ladder, Tone::firm), 2);
  EXPECT_EQ(levelBeforeTone(ladder, Tone::formal), 3) << "never past the first decision";
}

TEST(Ladder, OldDebtEntersHigherCountedAmongTheRemindersBeforeTheFirstDecision) {
  const Scenario scenario = five();
  const Ladder ladder = makeLadder(scenario);
  for (const auto& [late, level] : {std::pair{-5, 0}, {0, 0}, {14, 0}, {15, 1}, {44, 1}, {45, 2}, {89, 2}, {90, 2}, {365, 2}}) {
    EXPECT_EQ(entryLevel(ladder, late), level) << late;
  }
  Scenario short_ = five();
  short_.steps = {step("only", 2, Tone::courteous), step("decision", 28, Tone::formal, StepKind::decision)};
  EXPECT_EQ(entryLevel(makeLadder(short_), 200), 0);
}

TEST(Ladder, AScenariosOwnEntryTableIsReadFromSoManyDaysOnInAnyOrder) {
  Scenario scenario = five();
  scenario.entry = {{60, "firm"}, {1, "call"}, {90, "gone"}};
  const Ladder ladder = makeLadder(scenario);
  EXPECT_EQ(entryLevel(ladder, 0), 0) << "not late at its import";
  EXPECT_EQ(entryLevel(ladder, 1), 1);
  EXPECT_EQ(entryLevel(ladder, 59), 1);
  EXPECT_EQ(entryLevel(ladder, 60), 2);
  EXPECT_EQ(entryLevel(ladder, 100), 2) << "an unknown step changes nothing";
}

}  // namespace
}  // namespace relance
