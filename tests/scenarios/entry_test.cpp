// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4: where debt enters that was already late when it was first imported.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// What is said of an invoice imported on Tuesday 1 September 2026 so many days late.
std::string saysOnImport(int daysLate, const Policy& policy = policyOf(standardScenario())) {
  Story story(policy);
  Item& row = story.invoice("C1", "F-1", "2026-08-31", 20000);
  row.due = plusDays(dayOf("2026-09-01"), -daysLate);
  row.issued = plusDays(row.due, -30);
  row.recorded = dayOf("2026-09-01");
  return story.day("2026-09-01").says("C1");
}

TEST(Entry, OldDebtDoesNotStartAtTheSoftestStep) {
  EXPECT_EQ(saysOnImport(2), "StepDue courteous");
  EXPECT_EQ(saysOnImport(14), "StepDue courteous");
  EXPECT_EQ(saysOnImport(15), "StepDue call");
  EXPECT_EQ(saysOnImport(44), "StepDue call");
  EXPECT_EQ(saysOnImport(45), "StepDue firm");
  EXPECT_EQ(saysOnImport(89), "StepDue firm");
  EXPECT_EQ(saysOnImport(90), "StepDue consequences");
  EXPECT_EQ(saysOnImport(365), "StepDue consequences");
  EXPECT_EQ(saysOnImport(366), "ToClean");
}

TEST(Entry, IsCountedAmongTheRemindersBeforeTheFirstDecision) {
  const Policy two = policyOf(scenarioOf(
      "standard", {email("a", 2, Tone::courteous), email("b", 9, Tone::plain), decision("d", 28), email("c", 40, Tone::formal)}));
  EXPECT_EQ(saysOnImport(15, two), "StepDue b");
  EXPECT_EQ(saysOnImport(45, two), "StepDue b") << "third or last";
  EXPECT_EQ(saysOnImport(200, two), "StepDue b");
}

TEST(Entry, AScenarioMayNameItsOwnTable) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").entry = {{30, "firm"}, {10, "call"}};
  EXPECT_EQ(saysOnImport(9, policy), "StepDue courteous");
  EXPECT_EQ(saysOnImport(10, policy), "StepDue call");
  EXPECT_EQ(saysOnImport(30, policy), "StepDue firm");
  EXPECT_EQ(saysOnImport(300, policy), "StepDue firm");
}

TEST(Entry, WhatWasNotLateAtItsImportStartsAtTheBeginning) {
  Story story;
  story.invoice("C1", "F-1", "2026-06-01", 20000);
  EXPECT_EQ(story.day("2026-09-01").says("C1"), "StepDue courteous");
}

TEST(Entry, NoDecisionIsAskedForBeforeAFirstContactHadItsTime) {
  Story story;
  story.invoice("C1", "F-1", "2026-05-01", 20000).recorded = dayOf("2026-07-01");
  story.day("2026-09-01");
  EXPECT_EQ(story.says("C1"), "StepDue firm") << "the clock is at 62, but nobody was ever contacted";
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "QuietDays consequences 2026-09-06");
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "DecisionDue day-28");
}

TEST(Entry, TheCleaningDeskSaysChaseAndTheLastReminderFollows) {
  Story story;
  story.invoice("C1", "F-1", "2025-06-01", 20000).recorded = dayOf("2026-08-31");
  story.day("2026-09-14").decides(DecisionChoice::chase, {"F-1"});
  EXPECT_EQ(story.plan("C1"), "consequences call byHand F-1 20000");
}

}  // namespace
}  // namespace relance::stories
