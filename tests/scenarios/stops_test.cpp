// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, lines 1 to 3, 5 and 7: what stops everything, what closes the day, what stops the scenario.
#include <gtest/gtest.h>

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

TEST(StopsEverything, AnArchivedCustomer) {
  Story story = due();
  story.customer("C1").archived = true;
  EXPECT_EQ(story.says("C1"), "Archived");
}

TEST(StopsEverything, AHoldOfTheCustomerUntilItsDate) {
  Story story = due();
  story.holds("C1", "", "2026-09-10");
  EXPECT_EQ(story.says("C1"), "OnHold 2026-09-10");
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "OnHold 2026-09-10");
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "StepDue courteous");
}

TEST(StopsEverything, AHoldWithoutEndNamesNoDayAndTheLongestOneCounts) {
  Story story = due();
  story.holds("C1", "", "2026-09-10");
  story.holds("C1", "", "2026-09-20");
  EXPECT_EQ(story.says("C1"), "OnHold 2026-09-20");
  story.holds("C1", "", "");
  EXPECT_EQ(story.says("C1"), "OnHold");
  story.day("2026-09-03").releases("C1");
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
}

TEST(StopsEverything, ASnoozeUntilItsDateAndTheOneMadeLastCounts) {
  Story story = due();
  story.snoozes("C1", "2026-09-20");
  EXPECT_EQ(story.says("C1"), "Snoozed 2026-09-20");
  story.day("2026-09-03").snoozes("C1", "2026-09-08");
  EXPECT_EQ(story.says("C1"), "Snoozed 2026-09-08");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepDue courteous");
}

TEST(StopsEverything, TheCustomersClosingPeriod) {
  Story story = due();
  story.customer("C1").closedDays = {{dayOf("2026-09-01"), dayOf("2026-09-07")}};
  EXPECT_EQ(story.says("C1"), "CustomerClosed 2026-09-07");
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "StepDue courteous");
}

TEST(StopsEverything, ClosingPeriodsThatOverlapEndWithTheLast) {
  Story story = due();
  story.customer("C1").closedDays = {{dayOf("2026-09-01"), dayOf("2026-09-07")}, {dayOf("2026-09-01"), dayOf("2026-09-10")}};
  EXPECT_EQ(story.says("C1"), "CustomerClosed 2026-09-10");
}

TEST(StopsEverything, InThisOrder) {
  Story story = due();
  story.customer("C1").closedDays = {{dayOf("2026-09-01"), dayOf("2026-09-07")}};
  story.snoozes("C1", "2026-09-20");
  EXPECT_EQ(story.says("C1"), "Snoozed 2026-09-20");
  story.holds("C1", "", "");
  EXPECT_EQ(story.says("C1"), "OnHold");
  story.customer("C1").archived = true;
  EXPECT_EQ(story.says("C1"), "Archived");
}

TEST(ClosedDay, ADoubtfulDispatchWaitsForAPersonEvenBeforeAReply) {
  Story story = due();
  story.notes("C1", ContactEventKind::incoming);
  story.contacts("C1", Channel::email, "courteous", {}, ContactResult::doubtful);
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "DispatchDoubtful");
}

TEST(ClosedDay, AReplyStopsEverythingUntilItIsReadAndThenForTwoWorkingDays) {
  Story story = due();
  story.notes("C1", ContactEventKind::incoming);
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "ReplyToRead");
  story.facts.contacts.back().readOn = dayOf("2026-09-04");
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "QuietDays 2026-09-09") << "Friday: silence through Tuesday";
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "QuietDays 2026-09-09");
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "StepDue courteous");
}

TEST(ClosedDay, RecapsAnswersAndIncomingCallsCloseTheirDayAndNoOther) {
  for (const ContactEventKind kind : {ContactEventKind::recap, ContactEventKind::answer}) {
    Story story = due();
    story.notes("C1", kind);
    EXPECT_EQ(story.says("C1"), "ContactedToday");
    EXPECT_EQ(story.day("2026-09-03").says("C1"), "StepDue courteous");
  }
}

TEST(ClosedDay, AContactInAnotherCurrencyClosesTheDayToo) {
  Story story = due();
  story.invoice("C1", "F-2", "2026-08-31", 20000, "CHF");
  story.contacts("C1", Channel::call, "", {}, ContactResult::done, "CHF");
  EXPECT_EQ(story.says("C1"), "ContactedToday");
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "StepDue courteous") << "quiet days are of the account";
}

TEST(ClosedDay, NothingToChaseIsSaidBeforeTheDayIsLookedAt) {
  Story story = due();
  story.carriesOut("C1");
  story.pays("F-1", 20000);
  story.invoice("C1", "F-2", "2026-09-30", 5000);
  EXPECT_EQ(story.says("C1"), "NothingOverdue");
}

TEST(NotWorkingDay, IsThatOfTheCustomersCountry) {
  Story story;
  story.invoice("C1", "F-1", "2026-07-10", 20000);
  story.customer("C2").country = "DE";
  story.invoice("C2", "F-2", "2026-07-10", 20000);
  story.customer("C3").country = "XX";
  story.invoice("C3", "F-3", "2026-07-10", 20000);
  story.day("2026-07-14");
  EXPECT_EQ(story.says("C1"), "NotWorkingDay");
  EXPECT_EQ(story.says("C2"), "StepDue courteous");
  EXPECT_EQ(story.says("C3"), "StepDue courteous") << "unknown: weekends only";
  EXPECT_EQ(story.day("2026-07-18").says("C3"), "NotWorkingDay");
}

TEST(StopsTheScenario, TheByHandList) {
  Story story = due();
  story.customer("C1").byHand = true;
  EXPECT_EQ(story.says("C1"), "ByHand");
}

TEST(StopsTheScenario, NoStepLeft) {
  Policy policy = policyOf(standardScenario());
  auto& steps = policy.scenarios.at("standard").steps;
  steps.erase(steps.begin() + 7);  // the hand-over decision
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-11-02").says("C1"), "EndOfScenario");
  EXPECT_EQ(story.plan("C1"), "");
}

TEST(StopsTheScenario, AScenarioOfPreventiveStepsOnlyEndsAtTheDueDate) {
  Story story(policyOf(scenarioOf("standard", {email("preventive", -5, Tone::preventive)})));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  EXPECT_EQ(story.day("2026-08-26").plan("C1"), "preventive email automatic F-1 20000");
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "EndOfScenario");
}

}  // namespace
}  // namespace relance::stories
