// SPDX-License-Identifier: GPL-3.0-or-later
// Section 5: bad faith that a person noted leads, by a segment or by the conditions of steps, to the shorter road.
#include "domain/chasing/diagnosis/bad_faith.h"

#include <gtest/gtest.h>

#include "domain/chasing/account/episode.h"
#include "domain/chasing/diagnosis/debtor_road.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/decision_advice.h"
#include "domain/chasing/verdict/waiting_decision.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// Call on day 1, e-mail on day 6, formal demand on day 18, hand-over 8 days after presentation.
Scenario shortRoad() {
  Step demand = formalDemand();
  demand.anchor = Anchor::due;
  demand.days = 18;
  Step handOver = decision("hand-over", 8);
  handOver.anchor = Anchor::presentation;
  return scenarioOf("short", {call("call", 1, Tone::plain), email("firm", 6, Tone::firm), demand, handOver});
}

Policy segmentForBadFaith() {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.emplace("short", shortRoad());
  policy.segments.insert(policy.segments.begin(),
                         {"bad faith", {}, {false, {text(Field::tags, Op::is, badFaithTag)}}, "short", true});
  return policy;
}

void noteBadFaith(Story& story, const char* code) { story.customer(code).tags.push_back({std::string(badFaithTag)}); }

/// What is proposed beside the decision that waits.
DecisionAdvice advice(Story& story, const Scenario& scenario) {
  story.proposes();
  const Portfolio& portfolio = story.portfolio();
  const auto states = statesOf(portfolio, story.policy.settings, calendars(), story.today(), {0, portfolio.accounts.size()});
  const Ladder ladder = makeLadder(scenario);
  const auto waiting = waitingDecisions(states.front(), ladder, *episodeStart(states.front().view));
  EXPECT_FALSE(waiting.due.empty());
  return decisionAdvice(states.front(), ladder, waiting.due.at(0).items, PartPayments{});
}

TEST(BadFaith, ASegmentLeadsToTheDemandEarlyAndThenToTheAgency) {
  Story story(segmentForBadFaith());
  story.invoice("C1", "F-1", "2026-08-31", 800'000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepDue call");
  noteBadFaith(story, "C1");
  EXPECT_EQ(story.says("C1"), "StepDue call") << "the short road's first step, firmer than what was done";
  EXPECT_EQ(story.verdict("C1")->segment, "bad faith");
  story.carriesOut("C1");
  story.day("2026-09-14").carriesOut("C1");
  Dispute& dispute = story.day("2026-09-15").disputes("F-1");
  story.day("2026-09-16").closes(dispute, DisputeEnd::unfounded);
  EXPECT_EQ(story.day("2026-09-21").says("C1"), "StepDue formal-demand") << "before any decision of day 28";
  story.carriesOut("C1");
  story.day("2026-10-12");
  EXPECT_EQ(story.says("C1"), "DecisionDue hand-over");
  const DecisionAdvice told = advice(story, shortRoad());
  EXPECT_EQ(told.why, AdviceCase::badFaith);
  EXPECT_EQ(told.road, AdvisedRoad::agency) << "contested and above 5 000.00, which would be a mediator or a court otherwise";
  EXPECT_EQ(choiceOf(told.road), DecisionChoice::handOver);
}

TEST(BadFaith, AStepMayAskForIt) {
  Scenario scenario = standardScenario();
  for (Step& step : scenario.steps) {
    if (step.key == "call" || step.key == "firm") step.when = {false, {text(Field::tags, Op::isNot, badFaithTag)}};
  }
  Story story(policyOf(scenario));
  story.invoice("C1", "F-1", "2026-08-31", 20'000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepDue call");
  noteBadFaith(story, "C1");
  EXPECT_EQ(story.says("C1"), "NotYetDue consequences 2026-09-21") << "call and e-mail are passed over";
}

TEST(BadFaith, AtDayTwentyEightTheDemandIsAdvisedWithoutMoreAdo) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 200'000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28");
  EXPECT_EQ(advice(story, standardScenario()).road, AdvisedRoad::formalDemand);
  noteBadFaith(story, "C1");
  const DecisionAdvice told = advice(story, standardScenario());
  EXPECT_EQ(told.why, AdviceCase::badFaith);
  EXPECT_EQ(told.road, AdvisedRoad::demandAndHoldOrders);
  story.customer("C1").kind = CustomerKind::publicBody;
  EXPECT_EQ(advice(story, standardScenario()).road, AdvisedRoad::moratoryInterest) << "never agency or seizure";
}

TEST(BadFaith, TheDiagnosisRecommendsTheShorterRoad) {
  const RoadAdvice road = roadFor({}, true);
  EXPECT_EQ(road.road, DebtorRoad::demandNow);
  EXPECT_TRUE(road.isForBadFaith);
  Diagnosis contested;
  contested.at(static_cast<std::size_t>(DebtorTrait::disputing)).emplace().holds = true;
  EXPECT_EQ(roadFor(contested, true).road, DebtorRoad::settleDispute) << "a dispute is answered first";
}

}  // namespace
}  // namespace relance::stories
