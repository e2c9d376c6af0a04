// SPDX-License-Identifier: GPL-3.0-or-later
// Section 5: promises, from the word given to the payment that keeps it or the day on which it is broken.
#include <gtest/gtest.h>

#include "domain/chasing/account/agreement_state.h"
#include "domain/chasing/account/clock.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// One invoice of 200.00 due on Monday 31 August 2026; it is Wednesday 2 September, the courteous step is due.
Story due() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02");
  return story;
}

/// On Thursday 3 September all of it is promised for Friday 11 September.
Story promised() {
  Story story = due();
  story.day("2026-09-03").promises("C1", "2026-09-11", 20000);
  return story;
}

/// What became of the first agreement; an invoice of next year keeps the account alive.
AgreementStatus statusOf(Story& story) {
  if (story.facts.items.size() < 3) story.invoice("C1", "F-9", "2027-01-31", 100);
  story.proposes();
  const Portfolio& portfolio = story.portfolio();
  const AccountView view{portfolio, portfolio.accounts.front(), story.policy.settings, calendars().of("FR", ""), story.today()};
  return agreementStateOn(view, portfolio.agreements.all().front(), story.today()).status;
}

TEST(Promise, CoversItsPartThroughItsDateAndTwoWorkingDays) {
  Story story = promised();
  EXPECT_EQ(story.says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-09-15").says("C1"), "AllPromised") << "a Tuesday, two working days after";
  EXPECT_EQ(story.plan("C1"), "");
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "PromiseBroken promise:1");
}

TEST(Promise, GivesAChequeFiveWorkingDays) {
  Story story = due();
  story.promises("C1", "2026-09-11", 20000, {}, MeansOfPayment::cheque);
  EXPECT_EQ(story.day("2026-09-18").says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-09-21").says("C1"), "PromiseBroken promise:1");
}

TEST(Promise, LeavesTheRestToChase) {
  Story story = due();
  story.promises("C1", "2026-09-11", 15000);
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 5000");
  EXPECT_EQ(story.verdict("C1")->deducted.at(static_cast<std::size_t>(Deduction::promised)), 15000);
}

TEST(Promise, LiesOnItsItemsFromTheOldestDueDateOn) {
  Story story = due();
  story.invoice("C1", "F-2", "2026-08-29", 10000);
  story.promises("C1", "2026-09-11", 15000);
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 15000") << "F-2 is promised whole, F-1 for 50.00";
}

TEST(Promise, WhatItLeavesBelowTheToleranceIsSettledForChasing) {
  Story story = due();
  story.promises("C1", "2026-09-11", 19950);
  EXPECT_EQ(story.says("C1"), "AllPromised");
  EXPECT_EQ(story.verdict("C1")->chaseable, 0);
}

TEST(Promise, IsKeptAtOnceAndClearsItself) {
  Story story = promised();
  story.day("2026-09-08").pays("F-1", 19950);
  EXPECT_EQ(story.says("C1"), "BelowMinimum") << "missing below the tolerance";
  EXPECT_EQ(story.day("2026-09-16").plan("C1"), "");
}

TEST(Promise, PaidInPartCoversWhatIsStillToCome) {
  Story story = due();
  story.promises("C1", "2026-09-11", 15000);
  story.day("2026-09-08").pays("F-1", 5000);
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 5000");
}

TEST(Promise, OfWhatIsWrittenOffIsNeitherKeptNorBroken) {
  Story story = promised();
  story.day("2026-09-08").credit("C1", "W-1", ItemKind::writeOff, 20000);
  story.allocates("W-1", "F-1", 20000);
  EXPECT_EQ(statusOf(story), AgreementStatus::ended);
  EXPECT_EQ(statusOf(story.day("2026-09-30")), AgreementStatus::ended);
}

TEST(Promise, AsksForNoPartThatIsWrittenOff) {
  Story story = promised();
  story.day("2026-09-08").credit("C1", "W-1", ItemKind::writeOff, 5000);
  story.allocates("W-1", "F-1", 5000);
  story.day("2026-09-11").pays("F-1", 4000);
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "PromisePartlyKept promise:1") << "4000 of 15000 came";
  Story kept = promised();
  kept.day("2026-09-08").credit("C1", "W-1", ItemKind::writeOff, 5000);
  kept.allocates("W-1", "F-1", 5000);
  kept.day("2026-09-11").pays("F-1", 15000);
  EXPECT_EQ(statusOf(kept.day("2026-09-16")), AgreementStatus::kept);
}

TEST(Promise, BrokenBeforeAWriteOffStaysBroken) {
  Story story = promised();
  story.day("2026-09-21").credit("C1", "W-1", ItemKind::writeOff, 20000);
  story.allocates("W-1", "F-1", 20000);
  EXPECT_EQ(statusOf(story.day("2026-09-22")), AgreementStatus::broken);
}

TEST(Promise, ReceivedInPartIsPartlyKept) {
  Story story = promised();
  story.day("2026-09-14").pays("F-1", 5000);
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "PromisePartlyKept promise:1");
  EXPECT_EQ(story.plan("C1"), "promise:1 call byHand F-1 15000");
}

TEST(Promise, WaitsForPaymentsToBeImportedBeforeItIsJudged) {
  Story story = promised();
  story.imports("2026-09-02");
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "PromiseToVerify");
  story.day("2026-09-17").imports("2026-09-14");
  EXPECT_EQ(story.says("C1"), "PromiseToVerify") << "one day is still missing";
  story.day("2026-09-18").imports("2026-09-17");
  EXPECT_EQ(story.says("C1"), "PromiseBroken promise:1");
}

TEST(Promise, APaymentOnItsLastDayThatIsImportedLaterKeepsIt) {
  Story story = promised();
  story.imports("2026-09-02");
  story.day("2026-09-15").pays("F-1", 20000);
  story.invoice("C1", "F-2", "2026-09-01", 9000);
  EXPECT_EQ(story.day("2026-09-17").plan("C1"), "courteous email confirm F-2 9000") << "payments are old: a person says yes";
}

TEST(Promise, ALaterPaymentDoesNotHealIt) {
  Story story = promised();
  story.invoice("C1", "F-2", "2026-09-10", 9000);
  story.day("2026-09-16").runs();
  story.carriesOut("C1");
  story.day("2026-09-17").pays("F-1", 20000);
  Policy& policy = story.policy;
  policy.segments.front().when = Predicate{true, {number(Field::brokenPromises, Op::greaterOrEqual, 1)}};
  EXPECT_NE(story.day("2026-09-22").says("C1"), "NoScenario") << "it stays a broken promise";
}

TEST(Promise, AReversedPaymentReopensTheJudgement) {
  Story story = promised();
  story.day("2026-09-11").pays("F-1", 20000);
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "nothing");
  story.day("2026-09-17").reverses("P-1", "F-1");
  story.day("2026-09-18");
  EXPECT_EQ(story.plan("C1"), "") << "the money is still there, unapplied";
  story.day("2026-09-21").pays("F-1", 1000, "P-2");
  story.facts.items.at(1).row.amount.minor = 1;  // the payment taken back was refunded
  EXPECT_EQ(story.says("C1"), "PromiseBroken promise:1");
}

TEST(Promise, ANewAgreementOnAnItemReplacesTheOlderOpenOne) {
  Story story = promised();
  story.day("2026-09-10").promises("C1", "2026-09-25", 20000);
  EXPECT_EQ(story.facts.agreements.front().endedAs, AgreementEnd::replaced);
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "AllPromised");
  EXPECT_EQ(story.day("2026-09-30").says("C1"), "PromiseBroken promise:2");
}

TEST(Promise, TakenBackByAPersonReturnsItsPartThatDay) {
  Story story = promised();
  story.day("2026-09-08").ends(story.facts.agreements.front());
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
}

TEST(Promise, OfARiskyAmountIsNeverWorthMoreThanItsItems) {
  Story story = due();
  story.promises("C1", "2026-09-11", 50000);
  story.day("2026-09-08").pays("F-1", 20000);
  story.invoice("C1", "F-2", "2026-08-31", 9000);
  EXPECT_EQ(story.day("2026-09-16").plan("C1"), "courteous email automatic F-2 9000") << "kept";
}

TEST(PromiseCall, IsExemptFromQuietDaysAndEndsWithAContact) {
  Story story = promised();
  story.day("2026-09-14").contacts("C1", Channel::letter);
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "PromiseBroken promise:1");
  story.runs();
  EXPECT_EQ(story.says("C1"), "PromiseBroken promise:1");
  story.runs();
  EXPECT_EQ(story.says("C1"), "TaskWaiting promise:1");
  story.carriesOut("C1");
  EXPECT_EQ(story.says("C1"), "ContactedToday");
  EXPECT_EQ(story.day("2026-09-17").contact("C1"), nullptr);
}

TEST(PromiseCall, ObeysTheCap) {
  Story story = promised();
  story.day("2026-09-10").contacts("C1", Channel::letter);
  story.day("2026-09-14").contacts("C1", Channel::letter);
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "WeeklyCap promise:1 2026-09-17");
  EXPECT_EQ(story.day("2026-09-17").says("C1"), "PromiseBroken promise:1");
}

TEST(PromiseCall, WaitsForAWorkingDayAndForSomethingToChase) {
  Story story = due();
  story.promises("C1", "2026-09-02", 20000);
  EXPECT_EQ(story.day("2026-09-05").says("C1"), "NotWorkingDay");
  story.day("2026-09-07").disputes("F-1");
  EXPECT_EQ(story.says("C1"), "AllDisputed");
}

TEST(PromiseCall, GoesOnForCustomersHandledByHand) {
  Story story = promised();
  story.customer("C1").byHand = true;
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "PromiseBroken promise:1");
}

TEST(PromiseCall, RanksAboveEverythingOfEqualAmount) {
  Story story = promised();
  story.day("2026-09-16");
  ASSERT_NE(story.contact("C1"), nullptr);
  EXPECT_EQ(story.contact("C1")->points.brokenPromise, 71);
}

TEST(SecondBrokenPromise, LeavesTheNextReminderOutOnce) {
  Story story = due();
  story.carriesOut("C1");  // courteous
  story.promises("C1", "2026-09-03", 20000);
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "PromiseBroken promise:1");
  story.promises("C1", "2026-09-09", 20000);
  EXPECT_EQ(story.day("2026-09-14").says("C1"), "PromiseBroken promise:2");
  story.notes("C1", ContactEventKind::manual, Channel::visit);
  EXPECT_EQ(story.day("2026-09-15").says("C1"), "NotYetDue firm 2026-09-16") << "the call is left out";
  EXPECT_EQ(story.verdict("C1")->passedOver, std::vector<std::string>{"call"});
  story.day("2026-09-21").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-22").says("C1"), "QuietDays consequences 2026-09-26") << "once only";
}

TEST(SecondBrokenPromise, NeverLeadsToAFormalDemand) {
  Policy policy =
      policyOf(scenarioOf("standard", {email("courteous", 2, Tone::courteous), call("call", 20, Tone::plain), formalDemand()}));
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.promises("C1", "2026-09-03", 20000);
  story.day("2026-09-08").promises("C1", "2026-09-09", 20000);
  story.day("2026-09-14").notes("C1", ContactEventKind::manual, Channel::visit);
  EXPECT_EQ(story.day("2026-09-15").says("C1"), "NotYetDue call 2026-09-21");
}

TEST(Promise, LaidOnWhatAHoldLeftStillStopsTheClockAfterTheHeldInvoiceIsClosed) {
  Story story;
  story.invoice("C1", "F-0", "2026-08-20", 30000);
  story.day("2026-08-21").holds("C1", "F-0", "2026-12-31");
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-10").promises("C1", "2026-09-14", 20000, {"F-0", "F-1"});
  EXPECT_EQ(story.says("C1"), "AllPromised") << "F-0 is held: the promise lies on F-1";
  story.day("2026-09-16").credit("C1", "A-1", ItemKind::creditNote, 30000);
  story.allocates("A-1", "F-0", 30000);
  story.day("2026-09-17").carriesOut("C1");
  EXPECT_EQ(story.day("2026-10-02").says("C1"), "StepDue firm");
  EXPECT_EQ(story.day("2026-10-05").says("C1"), "DecisionDue day-28") << "28 days after 31 August and the 7 that were promised";
}

TEST(Segments, SeePromisesAndBrokenOnes) {
  Story story = promised();
  story.policy.segments.front().when = Predicate{true, {flag(Field::inPromise, true)}};
  EXPECT_EQ(story.verdict("C1")->segment, "rest");
  EXPECT_EQ(story.day("2026-09-16").verdict("C1")->segment, "");
  story.policy.segments.front().when = Predicate{true, {number(Field::brokenPromises, Op::greaterOrEqual, 1)}};
  EXPECT_EQ(story.day("2026-09-17").verdict("C1")->segment, "rest");
}

TEST(Promise, WhoseMoneyCameByAnotherWayIsNotTheReason) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 2000);
  story.day("2026-09-03").imports("2026-09-02");
  story.promises("C1", "2026-09-04", 1000);
  story.day("2026-09-04").pays("F-1", 1000);
  story.day("2026-09-07").promises("C1", "2026-09-21", 1000);
  story.day("2026-09-08").reverses("P-1", "F-1");
  story.day("2026-09-09").allocates("P-1", "F-1", 1000);
  EXPECT_EQ(story.says("C1"), "AllPromised") << "the first promise is still to verify, and nothing lies under it";
}

TEST(Promise, OfAnItemThatTheCleaningDeskKeptIsOnTheOtherUntilItIsBack) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-0", "2024-08-31", 20000).recorded = dayOf("2026-08-31");
  story.day("2026-09-07").promises("C1", "2026-10-30", 20000, {"F-0", "F-1"});
  story.day("2026-09-10").decides(DecisionChoice::chase, {"F-0"});
  story.day("2026-09-20").proposes();
  const Portfolio& portfolio = story.portfolio();
  const AccountView view{portfolio, portfolio.accounts.front(), story.policy.settings, calendars().of("FR", ""), story.today()};
  const ItemIndex younger = portfolio.items.number(0) == "F-1" ? 0 : 1;
  EXPECT_EQ(clockOf(view, younger), 20 - 3) << "it stood still from 7 to 9 September, when F-0 was not chased";
}

TEST(Promise, AThirdTryReachesTheStepThoughNothingIsLeftToChase) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  for (const char* day : {"2026-09-08", "2026-09-09"})
    story.day(day).contacts("C1", Channel::call, "call", {"F-1"}, ContactResult::noAnswer);
  story.promises("C1", "2026-09-14", 20000);
  story.day("2026-09-10").contacts("C1", Channel::call, "call", {"F-1"}, ContactResult::noAnswer);
  EXPECT_EQ(story.facts.contacts.back().items.front().stepKey, "call");
}

}  // namespace
}  // namespace relance::stories
