// SPDX-License-Identifier: GPL-3.0-or-later
// Section 5: plans, each instalment a promise on the cumulated sum, and payments announced as sent.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// 800.00 due on Monday 31 August 2026; on 8 September paid in 400.00, 200.00 and 200.00 on Fridays two weeks apart.
Story planned() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 80000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-08").plans("C1", {{"2026-09-18", 40000}, {"2026-10-02", 20000}, {"2026-10-16", 20000}});
  return story;
}

TEST(Plan, CoversItsItemsWhileItIsKept) {
  Story story = planned();
  EXPECT_EQ(story.says("C1"), "AllPromised");
  story.day("2026-09-22").pays("F-1", 40000);
  EXPECT_EQ(story.day("2026-09-23").says("C1"), "AllPromised");
  story.day("2026-10-02").pays("F-1", 20000, "P-2");
  EXPECT_EQ(story.day("2026-10-07").says("C1"), "AllPromised");
}

TEST(Plan, EndsWithTheFirstInstalmentThatIsNotKept) {
  Story story = planned();
  EXPECT_EQ(story.day("2026-09-22").says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-09-23").says("C1"), "PromiseBroken promise:1");
  EXPECT_EQ(story.plan("C1"), "promise:1 call byHand F-1 80000");
}

TEST(Plan, ReckonsEachInstalmentOnTheCumulatedSum) {
  Story story = planned();
  story.day("2026-09-18").pays("F-1", 60000);
  EXPECT_EQ(story.day("2026-10-07").says("C1"), "AllPromised") << "the second was paid with the first";
  EXPECT_EQ(story.day("2026-10-21").says("C1"), "PromisePartlyKept promise:1");
}

TEST(Plan, GoesOnWhenAPersonExcusesAnInstalment) {
  Story story = planned();
  story.day("2026-09-23").runs();
  story.carriesOut("C1");
  story.facts.agreements.front().dues.front().excused = dayOf("2026-09-24");
  EXPECT_EQ(story.day("2026-09-24").says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-10-07").says("C1"), "PromiseBroken promise:1") << "600.00 were to be there by now";
  story.runs();
  EXPECT_EQ(story.facts.tasks.back().generation, 1) << "another call than that for the first instalment";
}

TEST(Plan, LetsACreditNoteSettleFirstWhatWasContested) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 84000);
  story.day("2026-09-02").carriesOut("C1");
  Dispute& dispute = story.day("2026-09-08").disputes("F-1", 4000);
  story.plans("C1", {{"2026-09-18", 40000}, {"2026-10-02", 40000}});
  story.day("2026-09-10").credit("C1", "A-1", ItemKind::creditNote, 4000);
  story.allocates("A-1", "F-1", 4000);
  story.closes(dispute, DisputeEnd::founded);
  EXPECT_EQ(story.says("C1"), "AllPromised") << "all 800.00 are still to come";
  story.day("2026-09-18").pays("F-1", 40000);
  EXPECT_EQ(story.day("2026-09-23").says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-10-06").says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-10-07").says("C1"), "PromisePartlyKept promise:1") << "the credit note paid nothing of it";
}

TEST(Plan, CountsAPaymentWhileSomethingIsContested) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 84000);
  story.day("2026-09-08").disputes("F-1", 4000);
  story.plans("C1", {{"2026-09-18", 40000}, {"2026-10-02", 40000}});
  story.day("2026-09-18").pays("F-1", 40000);
  EXPECT_EQ(story.day("2026-09-23").says("C1"), "AllPromised") << "what came is not taken for what is contested";
}

TEST(Plan, ReplacesAPromiseOnItsItems) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 80000);
  story.day("2026-09-02").promises("C1", "2026-09-04", 80000);
  story.day("2026-09-03").plans("C1", {{"2026-09-18", 40000}, {"2026-10-02", 40000}});
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "AllPromised");
}

TEST(Plan, StopsTheClockAndBrokenAsksForTheDecisionAgain) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 80000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "DecisionDue day-28");
  story.decides(DecisionChoice::plan, {"F-1"});
  story.plans("C1", {{"2026-10-09", 40000}, {"2026-10-23", 40000}});
  EXPECT_EQ(story.says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-10-13").plan("C1"), "");
  EXPECT_EQ(story.day("2026-10-14").says("C1"), "PromiseBroken promise:1");
  EXPECT_EQ(story.plan("C1"), "promise:1 call byHand F-1 80000; day-28 decision byHand F-1 80000");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-10-15").says("C1"), "DecisionDue day-28");
}

TEST(Clock, StandsStillWhileAPromiseCoversTheItem) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.promises("C1", "2026-09-11", 20000);
  EXPECT_EQ(story.day("2026-09-16").verdict("C1")->clock, 2) << "1 and 16 September: 14 days were covered";
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-10-11").verdict("C1")->clock, 27);
}

TEST(Clock, GoesOnWhilePartOfTheItemIsChased) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").promises("C1", "2026-09-11", 15000);
  EXPECT_EQ(story.day("2026-09-10").verdict("C1")->clock, 10);
}

TEST(AnnouncedPayment, IsSilentForThreeWorkingDaysThenAPersonLooks) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").announces("C1", 20000);
  EXPECT_EQ(story.says("C1"), "PaymentAnnounced");
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "PaymentAnnounced") << "Thursday, Friday, Monday";
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "PaymentToVerify verify:1");
  EXPECT_EQ(story.plan("C1"), "verify:1 decision byHand F-1 20000");
  story.runs();
  EXPECT_EQ(story.day("2026-09-30").says("C1"), "TaskWaiting verify:1") << "out until a person answers";
  story.ends(story.facts.agreements.front(), AgreementEnd::answered);
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
}

TEST(AnnouncedPayment, StandsBesideTheStepOfTheRest) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").announces("C1", 12000);
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 8000");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepDue call");
  EXPECT_EQ(story.plan("C1"), "verify:1 decision byHand F-1 12000; call call byHand F-1 8000");
}

TEST(AnnouncedPayment, ThatComesNeedsNoAnswer) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").announces("C1", 12000);
  story.day("2026-09-03").pays("F-1", 12000);
  EXPECT_EQ(story.day("2026-09-08").plan("C1"), "courteous email automatic F-1 8000");
}

}  // namespace
}  // namespace relance::stories
