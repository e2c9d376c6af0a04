// SPDX-License-Identifier: GPL-3.0-or-later
// Section 6: what makes a contact task unique, so that the database can refuse a second one.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

TEST(TaskKeys, AStepOfTheSameNameInAnotherScenarioIsAnotherOne) {
  Story story;
  story.policy.scenarios.emplace("firm",
                                 scenarioOf("firm", {email("hello", 1, Tone::courteous), email("courteous", 8, Tone::firm)}));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").runs();
  story.carriesOut("C1");
  story.day("2026-09-08").assigns("C1", "firm");
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
  EXPECT_EQ(story.contact("C1")->generation, 1);
}

TEST(TaskKeys, APaymentRejectedAgainIsAnotherReason) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-01").pays("F-1", 10000);
  story.day("2026-09-03").reverses("P-1", "F-1", "AM04");
  EXPECT_EQ(story.contact("C1")->generation, 0);
  story.carriesOut("C1");
  story.day("2026-09-07").allocates("P-1", "F-1", 10000);
  story.day("2026-09-09").reverses("P-1", "F-1", "AM04");
  EXPECT_EQ(story.says("C1"), "PaymentRejected reject:P-1");
  EXPECT_EQ(story.contact("C1")->generation, 1);
}

TEST(TaskKeys, AJumpMakesAStepAnotherOne) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-07").jumps("F-1", "courteous");
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
  EXPECT_EQ(story.contact("C1")->generation, 2);
}

}  // namespace
}  // namespace relance::stories
