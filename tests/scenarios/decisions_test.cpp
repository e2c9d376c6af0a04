// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, the rows of the day-28 table: what each decision does, and when it is asked for again.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// One invoice due on Monday 31 August 2026 and reminded once, on 2 September: it waits on Monday 28 September.
Story waiting(std::int64_t minor = 20000) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", minor);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28");
  return story;
}

TEST(DecidedPlan, IsAskedForAgainUntilItIsAgreed) {
  Story story = waiting();
  story.decides(DecisionChoice::plan, {"F-1"});
  EXPECT_EQ(story.day("2026-09-29").says("C1"), "DecisionDue day-28");
  story.plans("C1", {{"2026-10-05", 10000}, {"2026-10-19", 10000}}, {"F-1"});
  EXPECT_EQ(story.says("C1"), "AllPromised");
}

TEST(DecidedPlan, BrokenIsFollowedByTheCallThenByTheDecisionAgain) {
  Story story = waiting();
  story.decides(DecisionChoice::plan, {"F-1"});
  story.plans("C1", {{"2026-10-05", 10000}, {"2026-10-19", 10000}}, {"F-1"});
  EXPECT_EQ(story.day("2026-10-07").says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-10-08").says("C1"), "PromiseBroken promise:1");
  EXPECT_EQ(story.plan("C1"), "promise:1 call byHand F-1 20000; day-28 decision byHand F-1 20000");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-10-09").says("C1"), "DecisionDue day-28");
}

TEST(DecidedLeniency, IsAHoldWhoseEndAsksForTheDecisionAgain) {
  Story story = waiting();
  story.decides(DecisionChoice::leniency, {"F-1"}, "2026-10-12");
  EXPECT_EQ(story.day("2026-10-09").says("C1"), "ItemsOnHold");
  EXPECT_EQ(story.day("2026-10-12").says("C1"), "DecisionDue day-28");
}

TEST(DecidedHandOver, LeavesTheChaseUntilTheMandateReturns) {
  Story story = waiting();
  story.decides(DecisionChoice::handOver, {"F-1"});
  EXPECT_EQ(story.says("C1"), "HandedOver");
  EXPECT_EQ(story.verdict("C1")->chaseable, 0);
  EXPECT_EQ(story.day("2026-12-01").says("C1"), "HandedOver");
  story.takesBack("C1");
  EXPECT_EQ(story.says("C1"), "DecisionDue day-28");
}

TEST(DecidedHandOver, AfterTheFormalDemandAsksForTheLaddersDecisionAgain) {
  Story story = waiting();
  story.decides(DecisionChoice::formalDemand, {"F-1"});
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-10-09").says("C1"), "DecisionDue hand-over");
  story.decides(DecisionChoice::handOver, {"F-1"});
  EXPECT_EQ(story.day("2026-10-12").says("C1"), "HandedOver");
  story.day("2026-11-16").takesBack("C1");
  EXPECT_EQ(story.says("C1"), "DecisionDue hand-over");
}

TEST(ProposedWriteOff, HoldsTheItemsUntilTheManagerAnswers) {
  Story story = waiting();
  story.decides(DecisionChoice::writeOff, {"F-1"});
  EXPECT_EQ(story.day("2026-11-30").says("C1"), "ItemsOnHold");
  story.releases("C1");
  EXPECT_EQ(story.says("C1"), "DecisionDue day-28") << "refused";
}

TEST(ProposedWriteOff, AcceptedLeavesNothing) {
  Story story = waiting();
  story.decides(DecisionChoice::writeOff, {"F-1"});
  story.day("2026-10-05").releases("C1");
  story.credit("C1", "F-1w", ItemKind::writeOff, 20000);
  story.allocates("F-1w", "F-1", 20000);
  EXPECT_EQ(story.says("C1"), "nothing");
}

TEST(Decisions, OfSomeItemsLeaveTheOthersWaiting) {
  Story story = waiting();
  story.invoice("C1", "F-2", "2026-08-31", 30000);
  story.day("2026-09-30").contacts("C1", Channel::email, "firm", {"F-1", "F-2"});
  story.day("2026-10-05").decides(DecisionChoice::writeOff, {"F-1"});
  EXPECT_EQ(story.plan("C1"), "day-28 decision byHand F-2 30000");
}

TEST(CleaningDesk, ChaseBringsTheItemBackAtTheLastReminder) {
  Story story;
  story.invoice("C1", "F-1", "2025-08-29", 20000).recorded = dayOf("2026-09-01");
  EXPECT_EQ(story.day("2026-09-01").says("C1"), "ToClean");
  story.day("2026-09-07").decides(DecisionChoice::chase, {"F-1"});
  EXPECT_EQ(story.says("C1"), "StepDue consequences");
}

}  // namespace
}  // namespace relance::stories
