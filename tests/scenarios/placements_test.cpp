// SPDX-License-Identifier: GPL-3.0-or-later
// Sections 1 and 4, line 1: what is handed over to a third party.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

Story twoLate() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-09-01", 30000);
  story.day("2026-09-03");
  return story;
}

TEST(HandedOverItems, LeaveTheRestToChase) {
  Story story = twoLate();
  story.places("C1", {"F-1"});
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-2 30000");
  const Verdict& verdict = *story.verdict("C1");
  EXPECT_EQ(verdict.deducted.at(static_cast<std::size_t>(Deduction::handedOver)), 20000);
  EXPECT_EQ(verdict.chaseable, 30000);
}

TEST(HandedOverItems, AreTheReasonWhenNothingElseIsLate) {
  Story story = twoLate();
  story.places("C1", {"F-1", "F-2"});
  EXPECT_EQ(story.says("C1"), "HandedOver");
}

TEST(HandedOverItems, ComeBeforeHoldsAndAfterAFactor) {
  Story story = twoLate();
  story.places("C1", {"F-1", "F-2"});
  story.holds("C1", "F-1", "");
  EXPECT_EQ(story.says("C1"), "HandedOver");
  for (RawItem& item : story.facts.items) item.row.factored = true;
  story.customer("C1");
  EXPECT_EQ(story.says("C1"), "Factored");
}

TEST(HandedOverItems, StopTheClockUntilTheyReturn) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-14").places("C1", {"F-1"});
  story.day("2026-09-21").takesBack("C1");
  EXPECT_EQ(story.day("2026-09-22").says("C1"), "StepDue call");
  EXPECT_EQ(*story.verdict("C1")->clock, 15);
}

TEST(HandedOverItems, OfAPromiseAreNotCoveredByIt) {
  Story story = twoLate();
  story.promises("C1", "2026-09-30", 20000, {"F-1", "F-2"});
  story.places("C1", {"F-1"});
  const Verdict& verdict = *story.verdict("C1");
  EXPECT_EQ(verdict.deducted.at(static_cast<std::size_t>(Deduction::handedOver)), 20000);
  EXPECT_EQ(verdict.deducted.at(static_cast<std::size_t>(Deduction::promised)), 20000) << "it lies on the other one";
  EXPECT_EQ(verdict.chaseable, 10000);
}

TEST(HandedOverCustomer, IsStoppedWithEverythingThatComesLater) {
  Story story = twoLate();
  story.places("C1");
  story.invoice("C1", "F-3", "2026-09-10", 40000);
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "HandedOver");
  story.holds("C1", "", "");
  EXPECT_EQ(story.says("C1"), "HandedOver") << "before a hold of the whole customer";
  story.releases("C1");
  story.takesBack("C1");
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
}

TEST(HandedOverCustomer, WhoIsPaidForTakesOutHisOwnItemsOnly) {
  Story story = twoLate();
  story.invoice("C2", "G-1", "2026-08-31", 50000);
  story.isPaidBy("C2", "C1");
  story.places("C2");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1+F-2 50000");
}

TEST(ExpectedValue, IsReckonedFromTheFiguresGiven) {
  Partner partner;
  EXPECT_EQ(expectedValue(partner, 100000, 0), std::nullopt);
  partner.successBp = 6000;
  EXPECT_EQ(expectedValue(partner, 100000, 0), std::nullopt) << "no fees are known";
  partner.fees = {{0, 2000}, {500000, 1000}};
  EXPECT_EQ(expectedValue(partner, 100000, 5000), 60000 - 12000 - 5000);
  EXPECT_EQ(expectedValue(partner, 500000, 0), 300000 - 30000);
  EXPECT_EQ(expectedValue(partner, 3, 0), 2) << "1.8 and 0.4, each rounded";
  EXPECT_EQ(expectedValue(partner, 1000, 5000), 600 - 120 - 5000);
}

}  // namespace
}  // namespace relance::stories
