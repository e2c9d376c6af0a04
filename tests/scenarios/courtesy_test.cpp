// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4: preventive contacts and the thank-you, with their limits.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// A large invoice due on Monday 7 September 2026: its preventive step (−5) falls on Wednesday 2.
Story largeInvoice() {
  Story story;
  story.invoice("C1", "F-1", "2026-09-07", 200000);
  return story;
}

/// One invoice reminded on 2 September and paid on Thursday 10.
Story paidAfterAReminder() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-10").pays("F-1", 20000);
  return story;
}

TEST(Preventive, ALargeInvoiceIsAnnouncedOnceBeforeItsDueDate) {
  Story story = largeInvoice();
  EXPECT_EQ(story.day("2026-09-01").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "PreDue preventive");
  EXPECT_EQ(story.plan("C1"), "preventive email automatic F-1 200000");
  story.carriesOut("C1");
  EXPECT_EQ(story.says("C1"), "NothingOverdue") << "nothing to chase comes before the closed day";
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "NothingOverdue");
}

TEST(Preventive, IsCaughtUpUntilTheDayBeforeTheDueDateAndExpiresThen) {
  EXPECT_EQ(largeInvoice().day("2026-09-04").says("C1"), "PreDue preventive");
  EXPECT_EQ(largeInvoice().day("2026-09-07").says("C1"), "NothingOverdue");
}

TEST(Preventive, ExpiresWhenItsDayIsShiftedToTheDueDate) {
  Story story(
      policyOf(scenarioOf("standard", {email("preventive", -2, Tone::preventive), email("courteous", 2, Tone::courteous)})));
  story.invoice("C1", "F-1", "2026-09-07", 20000);
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "NothingOverdue") << "Saturday 5 would move to Monday 7";
}

TEST(Preventive, NeedsItsConditionAndLooksAtOneItem) {
  Story story;
  story.invoice("C1", "F-1", "2026-09-07", 149999);
  story.invoice("C1", "F-2", "2026-09-08", 150000);
  story.day("2026-09-03");
  EXPECT_EQ(story.plan("C1"), "preventive email automatic F-2 150000");
  story.customer("C1").settledInvoices = 0;
  EXPECT_EQ(story.plan("C1"), "preventive email automatic F-1+F-2 299999") << "a new customer";
}

TEST(Preventive, OfSeveralStepsOnlyTheLastOneReachedCounts) {
  Story story(policyOf(scenarioOf("standard", {email("early", -10, Tone::preventive), call("late", -3, Tone::preventive),
                                               email("courteous", 2, Tone::courteous)})));
  story.invoice("C1", "F-1", "2026-09-10", 20000);
  EXPECT_EQ(story.day("2026-08-31").says("C1"), "PreDue early");
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "PreDue late");
  story.invoice("C1", "F-2", "2026-09-14", 20000);
  EXPECT_EQ(story.plan("C1"), "late call byHand F-1+F-2 40000") << "grouped: the step nearest to the due date speaks";
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "NothingOverdue");
}

TEST(Preventive, ComesAtMostEvery30DaysToACustomer) {
  Story story = largeInvoice();
  story.invoice("C1", "F-2", "2026-10-05", 200000);
  story.invoice("C1", "F-3", "2026-10-12", 200000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-06").pays("F-1", 200000);
  EXPECT_EQ(story.day("2026-10-01").says("C1"), "NothingOverdue") << "29 days after";
  EXPECT_EQ(story.day("2026-10-02").plan("C1"), "preventive email automatic F-2 200000");
}

TEST(Preventive, ComesNotBeforeTheThirdDayAfterTheIssue) {
  Story story = largeInvoice();
  Item& row = story.facts.items.back().row;
  row.issued = row.recorded = dayOf("2026-09-01");
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "PreDue preventive");
}

TEST(Preventive, IsSilentWhileAnythingIsChaseable) {
  Story story = largeInvoice();
  story.invoice("C1", "F-0", "2026-09-01", 1500);
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "BelowMinimum");
  story.holds("C1", "F-0", "");
  EXPECT_EQ(story.says("C1"), "PreDue preventive") << "what is held is not chaseable";
}

TEST(Preventive, NeedsMoreThanTheMinimumAfterCredits) {
  Story story = largeInvoice();
  story.day("2026-09-02").credit("C1", "A-1", ItemKind::creditNote, 198001);
  EXPECT_EQ(story.says("C1"), "NothingOverdue");
  story.facts.items.back().row.amount.minor = 198000;
  story.customer("C1");
  EXPECT_EQ(story.says("C1"), "PreDue preventive");
  EXPECT_EQ(story.contact("C1")->amountMinor, 2000);
}

TEST(Preventive, ObeysQuietDaysAfterAnyContactButACallbackAndTheCap) {
  Story story = largeInvoice();
  story.day("2026-08-29").notes("C1", ContactEventKind::thankYou);
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "PreDue preventive");
  story.policy.settings.cap = 1;
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "NothingOverdue");
  Story callback = largeInvoice();
  callback.day("2026-08-29").notes("C1", ContactEventKind::callback);
  EXPECT_EQ(callback.day("2026-09-02").says("C1"), "PreDue preventive");
}

TEST(Preventive, FallsAwayWithoutAnAddress) {
  Story story = largeInvoice();
  story.customer("C1").reach = {};
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.plan("C1"), "");
}

TEST(Preventive, LeavesOutWhatIsStopped) {
  Story held = largeInvoice();
  held.day("2026-09-02").holds("C1", "F-1", "");
  EXPECT_EQ(held.says("C1"), "NothingOverdue");
  Story insolvent = largeInvoice();
  insolvent.customer("C1").insolventOn = dayOf("2026-09-01");
  EXPECT_EQ(insolvent.day("2026-09-02").says("C1"), "NothingOverdue");
  Story factored = largeInvoice();
  factored.facts.items.back().row.factored = true;
  EXPECT_EQ(factored.day("2026-09-02").says("C1"), "NothingOverdue");
}

TEST(Preventive, GivesWayToWhatStopsTheScenarioOrTheDay) {
  Story byHand = largeInvoice();
  byHand.customer("C1").byHand = true;
  EXPECT_EQ(byHand.day("2026-09-02").says("C1"), "NothingOverdue");
  Story replied = largeInvoice();
  replied.day("2026-09-02").notes("C1", ContactEventKind::incoming);
  EXPECT_EQ(replied.day("2026-09-03").says("C1"), "NothingOverdue");
  EXPECT_EQ(largeInvoice().day("2026-09-05").says("C1"), "NothingOverdue") << "a Saturday";
}

TEST(ThankYou, FollowsThePaymentThatClosedARemindedEpisode) {
  Story story = paidAfterAReminder();
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "nothing");
  EXPECT_EQ(story.day("2026-09-11").says("C1"), "ThankYou thanks");
  EXPECT_EQ(story.plan("C1"), "thanks email automatic 0");
  EXPECT_EQ(isoText(*story.contact("C1")->episode), "2026-09-01");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "nothing");
}

TEST(ThankYou, MayComeUntilTheTenthDayAfterTheClosing) {
  EXPECT_EQ(paidAfterAReminder().day("2026-09-18").says("C1"), "ThankYou thanks");
  EXPECT_EQ(paidAfterAReminder().day("2026-09-21").says("C1"), "nothing") << "20 September, a Sunday, was the last day";
}

TEST(ThankYou, NeedsAnExecutedContactInTheEpisodeAndNoFormalDemand) {
  Story silent;
  silent.invoice("C1", "F-1", "2026-08-31", 20000);
  silent.day("2026-09-10").pays("F-1", 20000);
  EXPECT_EQ(silent.day("2026-09-11").says("C1"), "nothing");
  Story demanded;
  demanded.invoice("C1", "F-1", "2026-08-31", 20000);
  demanded.day("2026-09-02").carriesOut("C1");
  demanded.day("2026-09-08").decides(DecisionChoice::formalDemand, {"F-1"}, "", true);
  demanded.carriesOut("C1");
  demanded.day("2026-09-10").pays("F-1", 20000);
  EXPECT_EQ(demanded.day("2026-09-11").says("C1"), "nothing");
}

TEST(ThankYou, FollowsNoCreditNote) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-10").credit("C1", "A-1", ItemKind::creditNote, 20000);
  story.allocates("A-1", "F-1", 20000);
  EXPECT_EQ(story.day("2026-09-11").says("C1"), "nothing");
}

TEST(ThankYou, WaitsUntilNothingIsOverdue) {
  Story story = paidAfterAReminder();
  story.invoice("C1", "F-2", "2026-09-09", 1500);
  EXPECT_EQ(story.day("2026-09-11").says("C1"), "BelowMinimum");
}

TEST(ThankYou, ComesAtMostEvery90DaysAndObeysTheCapButNoQuietDays) {
  Story again = paidAfterAReminder();
  again.facts.contacts.push_back(again.facts.contacts.back());
  again.facts.contacts.back().kind = ContactEventKind::thankYou;
  again.facts.contacts.back().id = {9};
  again.facts.contacts.back().day = dayOf("2026-06-14");
  EXPECT_EQ(again.day("2026-09-11").says("C1"), "nothing") << "89 days";
  again.facts.contacts.back().day = dayOf("2026-06-13");
  EXPECT_EQ(again.day("2026-09-11").says("C1"), "ThankYou thanks");
  Story lately = paidAfterAReminder();
  lately.facts.contacts.back().day = dayOf("2026-09-08");
  EXPECT_EQ(lately.day("2026-09-11").says("C1"), "ThankYou thanks");
  lately.policy.settings.cap = 1;
  EXPECT_EQ(lately.day("2026-09-11").says("C1"), "nothing");
}

TEST(ThankYou, ComesAfterAPreventiveContact) {
  Story story = paidAfterAReminder();
  story.invoice("C1", "F-2", "2026-09-16", 200000);
  EXPECT_EQ(story.day("2026-09-11").says("C1"), "PreDue preventive");
}

TEST(ThankYou, IsThatOfTheTailWhenTheScenarioNamesNone) {
  Story story(policyOf(scenarioOf("standard", {email("courteous", 2, Tone::courteous), decision("decision", 28)})));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-11").pays("F-1", 20000);
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "ThankYou thanks") << "the next working day after Friday";
}

}  // namespace
}  // namespace relance::stories
