// SPDX-License-Identifier: GPL-3.0-or-later
// Section 5: what a customer contests leaves the chase, and how each closing brings it back.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// One invoice of 200.00 due on Monday 31 August 2026, reminded on 2 September.
Story reminded() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  return story;
}

TEST(Dispute, OfAllOfAnInvoiceLeavesNothingToChase) {
  Story story = reminded();
  story.day("2026-09-08").disputes("F-1");
  EXPECT_EQ(story.says("C1"), "AllDisputed");
  EXPECT_EQ(story.day("2026-12-01").says("C1"), "AllDisputed");
}

TEST(Dispute, OfAPartLeavesTheRest) {
  Story story = reminded();
  story.day("2026-09-08").disputes("F-1", 5000);
  EXPECT_EQ(story.plan("C1"), "call call byHand F-1 15000");
  story.disputes("F-1", 5000);
  EXPECT_EQ(story.day("2026-09-09").plan("C1"), "call call byHand F-1 10000") << "two of them add up";
  story.disputes("F-1", 15000);
  EXPECT_EQ(story.says("C1"), "AllDisputed") << "never below zero";
}

TEST(Dispute, ComesBeforeAPromiseOnTheSameItem) {
  Story story = reminded();
  story.day("2026-09-08").disputes("F-1", 5000);
  story.promises("C1", "2026-09-18", 18000);
  EXPECT_EQ(story.says("C1"), "AllPromised");
  EXPECT_EQ(story.verdict("C1")->deducted.at(static_cast<std::size_t>(Deduction::disputed)), 5000);
  EXPECT_EQ(story.verdict("C1")->deducted.at(static_cast<std::size_t>(Deduction::promised)), 15000);
}

TEST(Dispute, OnlyTheUndisputedItemsOfAPromiseAreCovered) {
  Story story = reminded();
  story.invoice("C1", "F-2", "2026-09-01", 10000);
  story.day("2026-09-08").disputes("F-1");
  story.promises("C1", "2026-09-18", 10000, {"F-1", "F-2"});
  EXPECT_EQ(story.says("C1"), "AllPromised") << "the promise lies on what is not contested";
}

TEST(Dispute, ClosedAsUnfoundedReturnsThatDayAtItsLevel) {
  Story story = reminded();
  Dispute& dispute = story.day("2026-09-08").disputes("F-1");
  story.day("2026-09-15").closes(dispute, DisputeEnd::unfounded);
  EXPECT_EQ(story.says("C1"), "StepDue call");
  EXPECT_EQ(story.verdict("C1")->level, "courteous");
  EXPECT_EQ(story.verdict("C1")->clock, 8) << "1 to 7 September and today";
}

TEST(Dispute, ClosedAsFoundedStartsAnewFromTheNewDueDate) {
  Story story = reminded();
  Dispute& dispute = story.day("2026-09-08").disputes("F-1");
  story.day("2026-09-15").closes(dispute, DisputeEnd::founded, "2026-09-30");
  EXPECT_EQ(story.says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-10-02").says("C1"), "StepDue courteous");
  EXPECT_EQ(story.verdict("C1")->level, "");
  EXPECT_EQ(story.verdict("C1")->clock, 2);
  ASSERT_NE(story.contact("C1"), nullptr);
  EXPECT_EQ(story.contact("C1")->generation, 2) << "reset once, done once before";
}

TEST(Dispute, ClosedInPartMakesTheRestDueInFiveDaysWithoutLevel) {
  Story story = reminded();
  Dispute& dispute = story.day("2026-09-08").disputes("F-1", 8000);
  story.day("2026-09-15").credit("C1", "A-1", ItemKind::creditNote, 8000);
  story.allocates("A-1", "F-1", 8000);
  story.closes(dispute, DisputeEnd::partly);
  EXPECT_EQ(story.day("2026-09-20").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-09-22").plan("C1"), "courteous email automatic F-1 12000");
}

TEST(Dispute, ClosedInPartGivesMoreTimeAndNeverLess) {
  Story story;
  story.invoice("C1", "F-1", "2026-12-31", 100000);
  Dispute& dispute = story.day("2026-11-10").disputes("F-1", 20000);
  story.day("2026-11-18").closes(dispute, DisputeEnd::partly);
  EXPECT_EQ(story.day("2026-12-31").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2027-01-04").says("C1"), "StepDue courteous");
}

TEST(Dispute, TakesBackAFormalDemandThatWasOrdered) {
  Story story = reminded();
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  Dispute& dispute = story.disputes("F-1");
  story.day("2026-09-30").closes(dispute, DisputeEnd::founded);
  EXPECT_EQ(story.says("C1"), "DecisionDue day-28") << "the order fell with the level: it has to be decided again";
  EXPECT_EQ(story.verdict("C1")->level, "");
}

TEST(Dispute, StopsTheClockOfItsItem) {
  Story story = reminded();
  Dispute& dispute = story.day("2026-09-14").disputes("F-1");
  story.day("2026-09-24").closes(dispute, DisputeEnd::unfounded);
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "StepDue call");
  EXPECT_EQ(story.verdict("C1")->clock, 18);
  EXPECT_EQ(story.day("2026-10-08").says("C1"), "DecisionDue day-28");
}

TEST(Dispute, OfOurMakingIsNotHeldAgainstThePayer) {
  for (const DisputeFault fault : {DisputeFault::ours, DisputeFault::theirs}) {
    Story story = reminded();
    story.day("2026-09-02").disputes("F-1", 20000, fault);
    story.policy.segments.front().when = Predicate{true, {number(Field::weightedDelay, Op::greater, 5)}};
    EXPECT_EQ(story.day("2026-09-10").verdict("C1")->segment, fault == DisputeFault::ours ? "" : "rest");
    story.pays("F-1", 20000);
    story.invoice("C1", "F-2", "2026-12-31", 10000);
    EXPECT_EQ(story.day("2026-12-01").verdict("C1")->segment, fault == DisputeFault::ours ? "" : "rest") << "when it is paid too";
  }
}

TEST(Dispute, NeitherOpensNorClosesAnEpisode) {
  Story story = reminded();
  story.day("2026-09-08").disputes("F-1");
  EXPECT_EQ(story.verdict("C1")->episode, dayOf("2026-09-01"));
}

TEST(Dispute, IsSeenBySegments) {
  Story story = reminded();
  story.policy.segments.front().when = Predicate{true, {flag(Field::inDispute, true)}};
  EXPECT_EQ(story.verdict("C1")->segment, "");
  story.day("2026-09-08").disputes("F-1", 100);
  EXPECT_EQ(story.verdict("C1")->segment, "rest");
}

TEST(Dispute, OfAnItemNotYetDueSilencesItsPreventiveStep) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.front().when.reset();
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-08-26");
  EXPECT_EQ(story.says("C1"), "PreDue preventive");
  story.disputes("F-1");
  EXPECT_EQ(story.says("C1"), "NothingOverdue");
}

}  // namespace
}  // namespace relance::stories
