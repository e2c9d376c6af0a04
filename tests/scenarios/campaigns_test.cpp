// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, line 7, and section 5: a campaign suspends scenario and decisions, and nothing else.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

Story late() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 200000);
  story.day("2026-09-02");
  return story;
}

TEST(Campaign, SuspendsTheScenarioUntilItsDayAndNoLonger) {
  Story story = late();
  story.campaigns("C1", "2026-09-09");
  EXPECT_EQ(story.says("C1"), "InCampaign 2026-09-09");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "InCampaign 2026-09-09");
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "StepDue courteous");
}

TEST(Campaign, EndedEarlyLetsTheScenarioGoOn) {
  Story story = late();
  story.campaigns("C1", "2026-09-30");
  story.facts.campaigns.back().second.ended = dayOf("2026-09-04");
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "InCampaign 2026-09-30");
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "StepDue courteous");
}

TEST(Campaign, OfSeveralTheOneThatEndsLastIsNamed) {
  Story story = late();
  story.campaigns("C1", "2026-09-30");
  story.campaigns("C1", "2026-09-09");
  EXPECT_EQ(story.says("C1"), "InCampaign 2026-09-30");
}

TEST(Campaign, SuspendsDecisionsToo) {
  Story story = late();
  story.carriesOut("C1");
  story.day("2026-09-28").campaigns("C1", "2026-10-05");
  EXPECT_EQ(story.says("C1"), "InCampaign 2026-10-05");
  EXPECT_EQ(story.plan("C1"), "");
  EXPECT_EQ(story.day("2026-10-05").says("C1"), "DecisionDue day-28");
}

TEST(Campaign, LetsCallbacksGoOn) {
  Story story = late();
  story.campaigns("C1", "2026-09-30");
  story.day("2026-09-03").snoozes("C1", "2026-09-07", true);
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "CallbackDue callback:2026-09-07");
}

TEST(Campaign, LetsPromiseCallsGoOn) {
  Story story = late();
  story.promises("C1", "2026-09-07", 200000);
  story.campaigns("C1", "2026-09-30");
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "PromiseBroken promise:1");
}

TEST(Campaign, LetsRejectCallsGoOn) {
  Story story = late();
  story.pays("F-1", 200000);
  story.day("2026-09-03").reverses("P-1", "F-1", "AM04");
  story.campaigns("C1", "2026-09-30");
  EXPECT_EQ(story.says("C1"), "PaymentRejected reject:P-1");
}

TEST(Campaign, ComesBeforeByHand) {
  Story story = late();
  story.customer("C1").byHand = true;
  story.campaigns("C1", "2026-09-09");
  EXPECT_EQ(story.says("C1"), "InCampaign 2026-09-09");
}

TEST(Campaign, LetsNoPreventiveContactLeave) {
  Story story;
  story.invoice("C1", "F-1", "2026-09-10", 200000);
  story.day("2026-09-07").campaigns("C1", "2026-09-09");
  EXPECT_EQ(story.says("C1"), "NothingOverdue");
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "PreDue preventive");
}

TEST(Campaign, ItsContactsCountForQuietDaysAndReachNothing) {
  Story story = late();
  story.campaigns("C1", "2026-09-04");
  story.day("2026-09-03").notes("C1", ContactEventKind::campaign);
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "QuietDays courteous 2026-09-08");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepDue courteous");
}

}  // namespace
}  // namespace relance::stories
