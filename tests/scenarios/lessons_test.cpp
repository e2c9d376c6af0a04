// SPDX-License-Identifier: GPL-3.0-or-later
// Section 7: what others learned the hard way, as far as it concerns the engine.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// One invoice of 200.00 due on Monday 31 August 2026.
Story oneInvoice() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  return story;
}

TEST(Lessons, No1AMissedDayIsNotLostAndNothingIsSentTwice) {
  Story story = oneInvoice();
  story.day("2026-09-04");
  EXPECT_EQ(story.says("C1"), "StepDue courteous") << "the run of 2 September was missed";
  story.carriesOut("C1");
  EXPECT_EQ(story.plan("C1"), "");
  EXPECT_EQ(story.day("2026-09-07").plan("C1"), "");
}

TEST(Lessons, No2OldDebtIsNotSentTwoLevelsInOneDay) {
  Story story;
  story.invoice("C1", "F-1", "2026-07-01", 20000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(story.says("C1"), "ContactedToday");
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "QuietDays call 2026-09-07");
}

TEST(Lessons, No3AFailedMailDoesNotRaiseTheLevel) {
  Story story = oneInvoice();
  story.day("2026-09-02").carriesOut("C1", ContactResult::failed);
  EXPECT_EQ(story.day("2026-09-03").verdict("C1")->level, "");
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
}

TEST(Lessons, No4ThereIsOneLetterForACustomerNotOneForALevel) {
  Story story = oneInvoice();
  story.day("2026-09-02").carriesOut("C1");
  story.invoice("C1", "F-2", "2026-09-06", 30000);
  story.invoice("C1", "F-3", "2026-09-04", 40000);
  EXPECT_EQ(story.day("2026-09-08").plan("C1"), "call call byHand F-1+F-3+F-2 90000");
}

TEST(Lessons, No5ALetterOfZeroOrLessIsNeverWritten) {
  Story story = oneInvoice();
  story.day("2026-09-02").credit("C1", "A-1", ItemKind::creditNote, 20000);
  EXPECT_EQ(story.plan("C1"), "");
  story.credit("C1", "A-2", ItemKind::creditNote, 5000);
  EXPECT_EQ(story.plan("C1"), "");
}

TEST(Lessons, No6APartialPaymentLeavesTheRestInScope) {
  Story story = oneInvoice();
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-04").pays("F-1", 15000);
  EXPECT_EQ(story.day("2026-09-08").plan("C1"), "call call byHand F-1 5000");
}

TEST(Lessons, No9WhenTheOldestIsPaidOrCreditedTheNextOneAnchors) {
  for (const ItemKind kind : {ItemKind::payment, ItemKind::creditNote}) {
    Story story = oneInvoice();
    story.invoice("C1", "F-2", "2026-09-14", 30000);
    story.day("2026-09-02").carriesOut("C1");
    story.day("2026-09-14").credit("C1", "A-1", kind, 20000);
    story.allocates("A-1", "F-1", 20000);
    EXPECT_EQ(story.day("2026-09-15").says("C1"), "NotYetDue courteous 2026-09-16");
    EXPECT_EQ(story.verdict("C1")->clock, 1);
    EXPECT_EQ(isoText(*story.verdict("C1")->episode), "2026-09-15");
  }
}

TEST(Lessons, No11AContactMadeByHandCounts) {
  Story story = oneInvoice();
  story.day("2026-09-01").contacts("C1", Channel::email);
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "NotYetDue call 2026-09-08");
}

TEST(Lessons, No12CurrenciesAreKeptApartAndThresholdsConvertedTheRightWay) {
  Story story;
  story.policy.settings.rates[*parseCurrency("USD")] = {9, 10};  // 1 USD = 0.90 EUR
  story.invoice("C1", "F-1", "2026-08-31", 2222, "USD");
  EXPECT_EQ(story.day("2026-09-02").says("C1", "USD"), "BelowMinimum") << "22.22 USD are 19.998 EUR";
  story.facts.items.back().row.amount.minor = 2223;
  EXPECT_EQ(story.day("2026-09-02").says("C1", "USD"), "StepDue courteous");
  story.credit("C1", "A-1", ItemKind::payment, 99999, "EUR");
  EXPECT_EQ(story.verdict("C1", "USD")->chaseable, 2223);
}

TEST(Lessons, No13ACancelledReminderGivesItsLevelItsQuietDaysAndItsPlaceInTheWeekBack) {
  Story story = oneInvoice();
  story.day("2026-09-02").carriesOut("C1");
  story.facts.contacts.back().cancelledOn = dayOf("2026-09-03");
  story.day("2026-09-03");
  EXPECT_EQ(story.verdict("C1")->level, "");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 20000");
}

TEST(Lessons, No15EveryDayOfLatenessIsJudgedByTheSameArithmetic) {
  struct Case {
    int daysLate;
    const char* says;
  };
  for (const auto& [daysLate, says] :
       {Case{-31, "nothing"}, Case{-1, "NothingOverdue"}, Case{0, "NothingOverdue"}, Case{1, "NotYetDue courteous 2026-12-03"},
        Case{30, "StepDue courteous"}, Case{31, "StepDue courteous"}, Case{90, "StepDue courteous"},
        Case{91, "StepDue courteous"}}) {
    Story story;
    story.invoice("C1", "F-1", isoText(plusDays(dayOf("2026-12-02"), -daysLate)), 20000);
    EXPECT_EQ(story.day("2026-12-02").says("C1"), says) << daysLate;
  }
}

TEST(Lessons, No16ACreditNoteAloneNeverRaisesALevel) {
  Story story;
  story.day("2026-08-03").credit("C1", "A-1", ItemKind::creditNote, 5000);
  EXPECT_EQ(story.day("2026-10-01").says("C1"), "CreditBalance");
  EXPECT_EQ(story.plan("C1"), "");
}

TEST(Lessons, No17AnItemThatReachedItsEndDoesNotBlockTheOthers) {
  Story story = oneInvoice();
  story.day("2026-09-02").carriesOut("C1");
  story.invoice("C1", "F-2", "2026-09-29", 30000);
  EXPECT_EQ(story.day("2026-10-01").says("C1"), "StepDue courteous");
  EXPECT_EQ(story.verdict("C1")->level, "");
}

TEST(Lessons, No19TheRatingOfAPayerCountsWhatIsStillOpen) {
  Story story = oneInvoice();
  story.policy.segments.insert(story.policy.segments.begin(),
                               {"slow", {}, {false, {number(Field::weightedDelay, Op::greater, 60)}}, "standard", true});
  story.invoice("C1", "F-0", "2026-06-01", 1000);
  story.day("2026-06-01").pays("F-0", 1000);
  EXPECT_EQ(story.day("2026-09-02").verdict("C1")->segment, "rest");
  EXPECT_EQ(story.day("2026-11-30").verdict("C1")->segment, "slow");
}

TEST(Lessons, No20AnAutomaticRuleNeverBeatsAManualChoice) {
  Story held = oneInvoice();
  held.day("2026-09-01").holds("C1", "F-1", "2026-12-01");
  EXPECT_EQ(held.day("2026-10-15").says("C1"), "ItemsOnHold") << "not even day 28";
  Story byHand = oneInvoice();
  byHand.customer("C1").byHand = true;
  EXPECT_EQ(byHand.day("2026-10-15").says("C1"), "ByHand");
  Story assigned = oneInvoice();
  assigned.policy.scenarios.emplace("own", scenarioOf("own", {email("late", 40, Tone::courteous)}));
  assigned.day("2026-09-01").assigns("C1", "own");
  EXPECT_EQ(assigned.day("2026-09-21").says("C1"), "NotYetDue late 2026-10-12");
}

}  // namespace
}  // namespace relance::stories
