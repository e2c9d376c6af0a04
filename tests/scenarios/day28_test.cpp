// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, line 8 and "Day 28": items, not customers, wait for a decision.
#include <gtest/gtest.h>

#include <algorithm>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// One invoice due on Monday 31 August 2026 and reminded once, on 2 September: its clock reaches 28 on Monday 28 September.
Story remindedOnce(std::int64_t minor = 20000, Policy policy = policyOf(standardScenario())) {
  Story story(std::move(policy));
  story.invoice("C1", "F-1", "2026-08-31", minor);
  story.day("2026-09-02").carriesOut("C1");
  return story;
}

TEST(Day28, ComesWhateverTheLadderHasReached) {
  Story story = remindedOnce();
  EXPECT_EQ(story.day("2026-09-25").says("C1"), "StepDue call");
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "DecisionDue day-28");
}

TEST(Day28, IsADayOfTheScenario) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").decisionDay = 31;
  Story story = remindedOnce(20000, policy);
  EXPECT_EQ(story.day("2026-09-30").says("C1"), "StepDue call");
  EXPECT_EQ(story.day("2026-10-01").says("C1"), "DecisionDue day-28");
}

TEST(Day28, TheFirstContactMustBeAsOldAsTheQuietDays) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-25").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "QuietDays call 2026-09-30");
  EXPECT_EQ(story.day("2026-09-30").says("C1"), "DecisionDue day-28");
}

TEST(Day28, WithoutAnyContactTheLadderGoesOn) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  EXPECT_EQ(story.day("2026-10-01").says("C1"), "StepDue courteous");
}

TEST(Day28, NamesTheItemsThatWaitAndNoOthers) {
  Story story = remindedOnce();
  story.invoice("C1", "F-2", "2026-09-01", 30000);
  story.invoice("C1", "F-3", "2026-09-20", 40000);
  story.day("2026-09-09").carriesOut("C1");
  story.day("2026-09-28");
  EXPECT_EQ(story.plan("C1"), "day-28 decision byHand F-1 20000; firm email automatic F-1+F-2+F-3 90000")
      << "F-2 was reached by the call on 9 September and carries on";
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-29").says("C1"), "DecisionDue day-28");
  EXPECT_EQ(story.plan("C1"), "day-28 decision byHand F-1+F-2 50000");
}

TEST(Day28, ADecisionStepAsksAtItsAnchorContactedOrNot) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-10").jumps("F-1", "decision");
  EXPECT_EQ(story.says("C1"), "NotYetDue decision 2026-09-28");
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "DecisionDue decision");
  EXPECT_EQ(story.plan("C1"), "decision decision byHand F-1 20000");
}

TEST(Day28, ADecisionStepWaitsForTheClockNotForTheCalendar) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-10").jumps("F-1", "decision");
  story.day("2026-09-14").holds("C1", "F-1", "2026-09-17");
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "NotYetDue decision 2026-10-01");
  EXPECT_EQ(story.day("2026-10-01").says("C1"), "DecisionDue decision");
}

TEST(Day28, ComesBeforeTheDecisionsOfTheLadder) {
  Story story = remindedOnce();
  story.invoice("C1", "F-2", "2026-08-30", 5000);
  story.day("2026-09-10").jumps("F-2", "decision");
  EXPECT_EQ(story.day("2026-09-28").plan("C1"), "day-28 decision byHand F-1 20000; decision decision byHand F-2 5000");
  EXPECT_EQ(story.says("C1"), "DecisionDue day-28");
}

TEST(Day28, TheClockIsSilentOnceAFormalDemandIsOrdered) {
  Story story = remindedOnce();
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.day("2026-10-05").says("C1"), "StepDue formal-demand");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-10-06").says("C1"), "NotYetDue hand-over 2026-10-16");
}

TEST(Day28, AnOrderedFormalDemandIsExemptFromQuietDaysAndCap) {
  Story story = remindedOnce();
  story.day("2026-09-25").contacts("C1", Channel::email);
  story.day("2026-09-26").contacts("C1", Channel::email);
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.says("C1"), "StepDue formal-demand");
}

TEST(Day28, ADecidedFormalDemandStillNeedsASofterContactBefore) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-10").jumps("F-1", "decision");
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.says("C1"), "FormalDemandNotPreceded formal-demand");
}

TEST(Day28, AFormalDemandOrderedByAPersonWithAReasonNeedsNone) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-04").decides(DecisionChoice::formalDemand, {"F-1"}, "", true);
  EXPECT_EQ(story.plan("C1"), "formal-demand registered confirm F-1 20000");
}

TEST(Day28, NeitherDoesAJumpToTheFormalDemandButItKeepsQuietDays) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-04").jumps("F-1", "formal-demand");
  EXPECT_EQ(story.says("C1"), "StepDue formal-demand");
  Story reminded = remindedOnce();
  reminded.day("2026-09-04").jumps("F-1", "formal-demand");
  EXPECT_EQ(reminded.says("C1"), "QuietDays formal-demand 2026-09-07");
}

TEST(Day28, APreventiveContactIsNoSofterContact) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 200000);
  story.day("2026-08-26").carriesOut("C1");
  ASSERT_EQ(story.facts.contacts.back().kind, ContactEventKind::preDue);
  story.day("2026-09-10").jumps("F-1", "decision");
  story.decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.says("C1"), "FormalDemandNotPreceded formal-demand");
}

TEST(Day28, AnOrderedFormalDemandIsNeverPassedOver) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.at(6).when = Predicate{false, {number(Field::overdue, Op::greater, 999999)}};
  Story story = remindedOnce(20000, policy);
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.says("C1"), "StepDue formal-demand");
}

TEST(SmallAmounts, WaitForTheFirstWorkingDayOfTheMonth) {
  Story story = remindedOnce(7999);
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "NotYetDue day-28 2026-10-01");
  EXPECT_EQ(story.plan("C1"), "");
  EXPECT_EQ(story.day("2026-10-01").says("C1"), "DecisionDue day-28");
  EXPECT_EQ(story.day("2026-10-12").says("C1"), "DecisionDue day-28") << "it waited already on the batch day";
}

TEST(SmallAmounts, ThatWereHeldOnTheBatchDayWaitForTheNext) {
  Story story = remindedOnce(7999);
  story.day("2026-09-30").holds("C1", "F-1", "2026-10-05");
  EXPECT_EQ(story.day("2026-10-05").says("C1"), "NotYetDue day-28 2026-11-02") << "nothing of it waited on 1 October";
}

TEST(SmallAmounts, ThatBeginToWaitAfterTheBatchDayWaitForTheNext) {
  Story story;
  story.invoice("C1", "F-1", "2026-09-04", 7999);
  story.day("2026-09-07").carriesOut("C1");
  EXPECT_EQ(story.day("2026-10-02").says("C1"), "NotYetDue day-28 2026-11-02") << "1 November is a Sunday and a holiday";
  EXPECT_EQ(story.day("2026-11-02").says("C1"), "DecisionDue day-28");
}

TEST(SmallAmounts, ThatWaitedForAnotherDecisionOnTheBatchDayWaitNoMore) {
  Policy policy = policyOf(standardScenario());
  std::ranges::find(policy.scenarios.at("standard").steps, "decision", &Step::key)->days = 18;
  Story story(policy);
  story.invoice("C1", "F-1", "2026-09-04", 7999);
  story.day("2026-09-07").carriesOut("C1");
  story.day("2026-09-10").jumps("F-1", "decision");
  EXPECT_EQ(story.day("2026-10-01").says("C1"), "DecisionDue decision");
  story.day("2026-10-02").jumps("F-1", "call");
  EXPECT_EQ(story.says("C1"), "DecisionDue day-28") << "its level of the batch day counts, not that of today";
}

TEST(SmallAmounts, AreTheWaitingItemsOfTheAccountTogether) {
  Story story = remindedOnce(4000);
  story.invoice("C1", "F-2", "2026-08-31", 4000);
  story.contacts("C1", Channel::email, "courteous", {"F-2"});
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "DecisionDue day-28") << "80.00 is not below 80.00";
}

TEST(SmallAmounts, YoungerItemsGoOnMeanwhile) {
  Story story = remindedOnce(7000);
  story.invoice("C1", "F-2", "2026-09-25", 5000);
  EXPECT_EQ(story.day("2026-09-28").plan("C1"), "courteous email automatic F-1+F-2 12000");
}

TEST(SmallAmounts, AfterAFormalDemandDoNotWaitForTheBatch) {
  Story story = remindedOnce(7000);
  story.day("2026-10-01").decides(DecisionChoice::formalDemand, {"F-1"});
  story.carriesOut("C1").presentedOn = dayOf("2026-10-02");
  EXPECT_EQ(story.day("2026-10-12").says("C1"), "DecisionDue hand-over");
}

TEST(SmallAmounts, OfACurrencyWithoutRateAreNotSmall) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 5000, "USD");
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-28").says("C1", "USD"), "DecisionDue day-28");
}

}  // namespace
}  // namespace relance::stories
