// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, lines 4 and 6: agreed callbacks, rejected debits and unpaid bills.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// Reminded on Wednesday 2 September and called on Tuesday 8: quiet until 13 September, and the cap is reached until 9.
Story calledTwice() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-08").carriesOut("C1");
  return story;
}

/// A debit of the due date, rejected on Friday 4 September.
Story rejected() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-08-31").pays("F-1", 20000);
  story.day("2026-09-04").reverses("P-1", "F-1", "AM04");
  return story;
}

TEST(Callbacks, AreMadeOnTheirDayWhateverQuietDaysAndCapSay) {
  Story story = calledTwice();
  story.snoozes("C1", "2026-09-09", true);
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "CallbackDue callback:2026-09-09");
  EXPECT_EQ(story.plan("C1"), "callback:2026-09-09 call byHand F-1 20000");
}

TEST(Callbacks, SilenceEverythingUntilTheirDay) {
  Story story = calledTwice();
  story.snoozes("C1", "2026-09-18", true);
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "Snoozed 2026-09-18");
}

TEST(Callbacks, AreMadeOnAnyDayOfTheWeekUntilAContactIsExecuted) {
  Story story = calledTwice();
  story.snoozes("C1", "2026-09-13", true);
  EXPECT_EQ(story.day("2026-09-13").says("C1"), "CallbackDue callback:2026-09-13") << "a Sunday";
  story.carriesOut("C1", ContactResult::noAnswer);
  EXPECT_EQ(story.says("C1"), "NoAnswer");
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "CallbackDue callback:2026-09-13");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-15").says("C1"), "NotYetDue firm 2026-09-16");
}

TEST(Callbacks, StartNoQuietDaysAndDoNotCountForTheCap) {
  Story story = calledTwice();
  story.snoozes("C1", "2026-09-15", true);
  story.day("2026-09-15").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "StepDue firm");
}

TEST(Callbacks, AreNotHeldBackByAReplyReadAMomentAgo) {
  Story story = calledTwice();
  story.snoozes("C1", "2026-09-10", true);
  story.day("2026-09-09").notes("C1", ContactEventKind::incoming);
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "ReplyToRead");
  story.facts.contacts.back().readOn = dayOf("2026-09-10");
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "CallbackDue callback:2026-09-10");
}

TEST(Callbacks, DoNotLetAPreventiveContactBreakTheSilenceAfterAReply) {
  Story story;
  story.policy.scenarios.at("standard").steps.front().when.reset();
  story.invoice("C1", "F-1", "2026-09-14", 200000);
  story.day("2026-09-08").snoozes("C1", "2026-09-09", true);
  story.day("2026-09-09").notes("C1", ContactEventKind::incoming).readOn = dayOf("2026-09-09");
  story.invoice("C2", "F-2", "2026-09-14", 200000);
  EXPECT_EQ(story.says("C1"), "NothingOverdue");
  EXPECT_EQ(story.says("C2"), "PreDue preventive");
}

TEST(Callbacks, FallAwayWhenNothingIsLeftToChase) {
  Story story = calledTwice();
  story.snoozes("C1", "2026-09-15", true);
  story.day("2026-09-14").pays("F-1", 20000);
  story.invoice("C1", "F-2", "2026-12-31", 5000);
  EXPECT_EQ(story.day("2026-09-15").says("C1"), "ThankYou thanks");
}

TEST(Callbacks, GiveWayToASnoozeMadeLater) {
  Story story = calledTwice();
  story.snoozes("C1", "2026-09-10", true);
  story.day("2026-09-09").snoozes("C1", "2026-09-11");
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "Snoozed 2026-09-11");
  EXPECT_EQ(story.day("2026-09-15").says("C1"), "NotYetDue firm 2026-09-16");
}

TEST(Callbacks, StandBesideADecision) {
  Story story = calledTwice();
  story.day("2026-09-16").carriesOut("C1");
  story.snoozes("C1", "2026-09-28", true);
  EXPECT_EQ(story.day("2026-09-28").says("C1"), "CallbackDue callback:2026-09-28");
  EXPECT_EQ(story.plan("C1"), "callback:2026-09-28 call byHand F-1 20000; day-28 decision byHand F-1 20000");
}

TEST(Callbacks, WithoutATelephoneNumberAskForOne) {
  Story story = calledTwice();
  story.snoozes("C1", "2026-09-10", true);
  story.customer("C1").reach = {};
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "AddressMissing callback:2026-09-10");
  EXPECT_EQ(story.plan("C1"), "callback:2026-09-10 call byHand F-1 20000");
  EXPECT_EQ(story.proposes().proposals.at(0).kind, TaskKind::completeAddress);
}

TEST(RejectedPayments, AreCalledAboutTheSameOrTheNextWorkingDay) {
  Story story = rejected();
  EXPECT_EQ(story.says("C1"), "PaymentRejected reject:P-1");
  EXPECT_EQ(story.plan("C1"), "reject:P-1 call byHand F-1 20000");
  EXPECT_EQ(story.day("2026-09-05").says("C1"), "NotWorkingDay");
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "PaymentRejected reject:P-1");
}

TEST(RejectedPayments, AreCalledAboutOnce) {
  Story story = rejected();
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "QuietDays courteous 2026-09-09");
}

TEST(RejectedPayments, AnyExecutedContactSinceEndsItButNoCampaign) {
  Story mailed = rejected();
  mailed.contacts("C1", Channel::email);
  EXPECT_EQ(mailed.day("2026-09-07").says("C1"), "NotYetDue call 2026-09-08");
  Story campaign = rejected();
  campaign.contacts("C1", Channel::email, "", {"F-1"}, ContactResult::done, "EUR", ContactEventKind::campaign);
  EXPECT_EQ(campaign.day("2026-09-07").says("C1"), "PaymentRejected reject:P-1");
}

TEST(RejectedPayments, TakeNoNoticeOfQuietDaysButOfTheCap) {
  Story story = rejected();
  story.facts.allocations.back().reversed = dayOf("2026-09-11");
  story.day("2026-09-11").customer("C1");
  story.invoice("C1", "F-2", "2026-08-31", 5000);
  ContactEvent& first = story.contacts("C1", Channel::email);
  first.day = dayOf("2026-09-08");
  EXPECT_EQ(story.day("2026-09-11").says("C1"), "PaymentRejected reject:P-1");
  ContactEvent& second = story.contacts("C1", Channel::email);
  second.day = dayOf("2026-09-09");
  EXPECT_EQ(story.day("2026-09-11").says("C1"), "WeeklyCap reject:P-1 2026-09-15");
  EXPECT_EQ(story.day("2026-09-15").says("C1"), "PaymentRejected reject:P-1");
}

TEST(RejectedPayments, AtTheCapADecisionIsStillAskedFor) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-07").pays("F-1", 5000);
  story.day("2026-09-23").contacts("C1", Channel::email);
  story.day("2026-09-24").contacts("C1", Channel::email);
  story.day("2026-09-28").reverses("P-1", "F-1", "AM04");
  EXPECT_EQ(story.says("C1"), "DecisionDue day-28");
}

TEST(RejectedPayments, AreCalledAboutEvenForACustomerHandledByHand) {
  Story story = rejected();
  story.customer("C1").byHand = true;
  EXPECT_EQ(story.says("C1"), "PaymentRejected reject:P-1");
  EXPECT_EQ(story.contact("C1")->kind, TaskKind::rejectCall);
}

TEST(RejectedPayments, AReversalWithoutABanksReasonIsNone) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-08-31").pays("F-1", 20000);
  story.day("2026-09-04").reverses("P-1", "F-1");
  EXPECT_EQ(story.says("C1"), "CoveredByCredits") << "the money is still there, unapplied";
}

TEST(RejectedPayments, TheRejectedPaymentIsGone) {
  Story story = rejected();
  EXPECT_EQ(story.verdict("C1")->deducted[static_cast<std::size_t>(Deduction::credits)], 0);
}

TEST(RejectedPayments, OfAnEarlierEpisodeOrPaidAgainAreForgotten) {
  Story story = rejected();
  story.invoice("C1", "F-2", "2026-09-02", 5000);
  story.day("2026-09-07").pays("F-1", 20000, "P-2");
  EXPECT_EQ(story.says("C1"), "StepDue courteous") << "the invoice was paid again, the episode goes on";
}

TEST(RejectedPayments, BeforeTheDueDateIsCalledAboutOnceTheInvoiceIsOverdue) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-08-28").pays("F-1", 20000);
  story.day("2026-08-31").reverses("P-1", "F-1", "MD01");
  EXPECT_EQ(story.says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-09-01").says("C1"), "PaymentRejected reject:P-1");
}

TEST(RejectedPayments, AHoldMadeByAPersonIsNotOverridden) {
  Story story = rejected();
  story.holds("C1", "F-1", "2026-09-20");
  story.invoice("C1", "F-2", "2026-09-02", 5000);
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
}

}  // namespace
}  // namespace relance::stories
