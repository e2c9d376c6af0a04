// SPDX-License-Identifier: GPL-3.0-or-later
// The standard road of one invoice, from its due date to the formal demand.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// An invoice due on Monday 31 August 2026, reminded as far as the step before `until`.
Story remindedUntil(std::string_view until) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  for (const char* stepDay : {"2026-09-02", "2026-09-08", "2026-09-16", "2026-09-21"}) {
    if (dayOf(stepDay) >= dayOf(until)) break;
    story.day(stepDay).carriesOut("C1");
  }
  story.day(until);
  return story;
}

TEST(StandardRoad, DueTodayIsNotOverdue) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  EXPECT_EQ(story.day("2026-08-28").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-08-31").says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-09-01").says("C1"), "NotYetDue courteous 2026-09-02");
}

TEST(StandardRoad, TakesEachStepOnItsDay) {
  struct Case {
    const char* day;
    const char* says;
    const char* plan;
  };
  for (const auto& [day, says, plan] :
       {Case{"2026-09-02", "StepDue courteous", "courteous email automatic F-1 20000"},
        Case{"2026-09-07", "NotYetDue call 2026-09-08", ""}, Case{"2026-09-08", "StepDue call", "call call byHand F-1 20000"},
        Case{"2026-09-15", "NotYetDue firm 2026-09-16", ""}, Case{"2026-09-16", "StepDue firm", "firm email automatic F-1 20000"},
        Case{"2026-09-21", "StepDue consequences", "consequences call byHand F-1 20000"},
        Case{"2026-09-25", "NotYetDue decision 2026-09-28", ""},
        Case{"2026-09-28", "DecisionDue day-28", "day-28 decision byHand F-1 20000"}}) {
    Story story = remindedUntil(day);
    EXPECT_EQ(story.says("C1"), says) << day;
    EXPECT_EQ(story.plan("C1"), plan) << day;
  }
}

TEST(StandardRoad, ShowsLevelClockAndEpisodeInTheVerdict) {
  Story story = remindedUntil("2026-09-09");
  const Verdict* verdict = story.verdict("C1");
  ASSERT_NE(verdict, nullptr);
  EXPECT_EQ(verdict->level, "call");
  EXPECT_EQ(verdict->clock, 9);
  EXPECT_EQ(isoText(*verdict->episode), "2026-09-01");
  EXPECT_EQ(verdict->segment, "rest");
  EXPECT_EQ(verdict->scenario, "standard");
  EXPECT_EQ(verdict->overdue, 20000);
  EXPECT_EQ(verdict->chaseable, 20000);
}

TEST(StandardRoad, SaysNothingMoreOnTheDayOfAContact) {
  Story story = remindedUntil("2026-09-02");
  story.carriesOut("C1");
  EXPECT_EQ(story.says("C1"), "ContactedToday");
  EXPECT_EQ(story.plan("C1"), "");
}

TEST(StandardRoad, MissedDaysAreCaughtUpByOneContact) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-17");
  EXPECT_EQ(story.says("C1"), "StepDue courteous") << "steps are never skipped by lateness";
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-18").says("C1"), "QuietDays call 2026-09-22");
  EXPECT_EQ(story.day("2026-09-22").says("C1"), "StepDue call");
}

TEST(StandardRoad, ADecidedFormalDemandIsDueAtOnceAndIsFollowedByTheHandOverDecision) {
  Story story = remindedUntil("2026-09-28");
  story.decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.says("C1"), "StepDue formal-demand");
  EXPECT_EQ(story.plan("C1"), "formal-demand registered confirm F-1 20000");
  ContactEvent& letter = story.carriesOut("C1");
  EXPECT_EQ(letter.items.at(0).stepKey, "formal-demand");
  EXPECT_EQ(story.day("2026-09-29").says("C1"), "NotYetDue hand-over 2026-10-09") << "issue + 3 working days + 8";
  letter.presentedOn = dayOf("2026-09-30");
  EXPECT_EQ(story.day("2026-09-30").says("C1"), "NotYetDue hand-over 2026-10-08");
  EXPECT_EQ(story.day("2026-10-08").says("C1"), "DecisionDue hand-over");
  EXPECT_EQ(story.plan("C1"), "hand-over decision byHand F-1 20000");
}

TEST(StandardRoad, LeniencyHoldsTheItemsAndAsksAgainOnItsDay) {
  Story story = remindedUntil("2026-09-28");
  story.decides(DecisionChoice::leniency, {"F-1"}, "2026-10-12");
  EXPECT_EQ(story.says("C1"), "ItemsOnHold");
  EXPECT_EQ(story.day("2026-10-09").says("C1"), "ItemsOnHold");
  EXPECT_EQ(story.day("2026-10-12").says("C1"), "DecisionDue day-28");
}

TEST(StandardRoad, ADecisionTakenLateIsAskedAgainAfterTheLeniencyToo) {
  Story story = remindedUntil("2026-10-01");
  story.decides(DecisionChoice::leniency, {"F-1"}, "2026-10-12");
  EXPECT_EQ(story.day("2026-10-12").says("C1"), "DecisionDue day-28");
}

TEST(StandardRoad, ALadderWithoutFormalDemandEndsWithTheBuiltInTail) {
  Story story(policyOf(scenarioOf("standard", {email("courteous", 2, Tone::courteous), decision("decision", 28)})));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.plan("C1"), "formal-demand registered confirm F-1 20000");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-10-09").says("C1"), "DecisionDue hand-over");
}

TEST(StandardRoad, AFormalDemandNeverLeavesWithoutAPersonsYes) {
  Step demand = formalDemand();
  demand.approval = Approval::automatic;
  Story story(policyOf(scenarioOf("standard", {email("courteous", 2, Tone::courteous), decision("decision", 28), demand})));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.plan("C1"), "formal-demand registered confirm F-1 20000");
}

TEST(StandardRoad, TheOldestItemThatDoesNotWaitCarriesTheLadderOn) {
  Story story = remindedUntil("2026-09-22");
  story.invoice("C1", "F-2", "2026-09-25", 5000);
  story.day("2026-09-28");
  EXPECT_EQ(story.says("C1"), "StepDue courteous") << "a decision is no contact and stands beside the step of a younger item";
  EXPECT_EQ(story.plan("C1"), "day-28 decision byHand F-1 20000; courteous email automatic F-1+F-2 25000");
  EXPECT_EQ(story.verdict("C1")->level, "");
}

}  // namespace
}  // namespace relance::stories
