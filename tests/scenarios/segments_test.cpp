// SPDX-License-Identifier: GPL-3.0-or-later
// Section 2: which scenario a customer is chased by, and what becomes of his level when it changes.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

Scenario soft() {
  return scenarioOf("soft", {email("hello", 4, Tone::courteous), email("again", 9, Tone::courteous),
                             email("firmer", 20, Tone::firm), decision("stop", 28)});
}

Policy twoScenarios() {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.emplace("soft", soft());
  policy.segments.insert(policy.segments.begin(), {"public", {}, {false, {text(Field::kind, Op::is, "public")}}, "soft", true});
  return policy;
}

TEST(Segments, TheFirstThatFitsGivesTheScenario) {
  Story story(twoScenarios());
  story.customer("C2").kind = CustomerKind::publicBody;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C2", "F-2", "2026-08-31", 20000);
  story.day("2026-09-02");
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
  EXPECT_EQ(story.says("C2"), "NotYetDue hello 2026-09-04");
  EXPECT_EQ(story.verdict("C2")->segment, "public");
}

TEST(Segments, ADisabledSegmentIsLeftOut) {
  Story story(twoScenarios());
  story.policy.segments.front().isEnabled = false;
  story.customer("C2").kind = CustomerKind::publicBody;
  story.invoice("C2", "F-2", "2026-08-31", 20000);
  EXPECT_EQ(story.day("2026-09-02").says("C2"), "StepDue courteous");
}

TEST(Segments, NoneThatFitsOrOneWithoutScenarioIsNoScenario) {
  Story story(twoScenarios());
  story.policy.segments.back().scenario.clear();
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "NoScenario");
  EXPECT_EQ(story.verdict("C1")->segment, "rest");
  story.policy.segments.pop_back();
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "NoScenario");
  EXPECT_TRUE(story.proposes().problems.empty());
}

TEST(Segments, AScenarioThatDoesNotExistIsReported) {
  Story story;
  story.policy.segments.back().scenario = "gone";
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "NoScenario");
  ASSERT_EQ(story.proposes().problems.size(), 1U);
  EXPECT_EQ(story.proposes().problems[0].what, "badScenario");
}

TEST(Segments, AManualAssignmentWinsUntilItsEndDate) {
  Story story(twoScenarios());
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-01").assigns("C1", "soft", "2026-09-04");
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "NotYetDue hello 2026-09-04");
  EXPECT_EQ(story.verdict("C1")->segment, "rest");
  EXPECT_EQ(story.verdict("C1")->scenario, "soft");
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "StepDue courteous") << "the end date is the first day free again";
}

TEST(Segments, LookAtAllCurrenciesTogetherInTheBaseCurrency) {
  Story story(twoScenarios());
  story.policy.settings.rates[*parseCurrency("CHF")] = {11, 10};
  story.policy.segments.front().when = {false, {number(Field::overdue, Op::greaterOrEqual, 31000)}};
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-08-31", 10000, "CHF");
  story.day("2026-09-02");
  EXPECT_EQ(story.verdict("C1")->segment, "public");
  EXPECT_EQ(story.verdict("C1", "CHF")->segment, "public");
}

TEST(Segments, AreChosenAnewEachDay) {
  Story story(twoScenarios());
  story.policy.segments.front().when = {false, {number(Field::overdue, Op::greaterOrEqual, 25000)}};
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-09-03", 5000);
  EXPECT_EQ(story.day("2026-09-03").verdict("C1")->scenario, "standard");
  EXPECT_EQ(story.day("2026-09-04").verdict("C1")->scenario, "soft");
}

TEST(Behaviour, TheWeightedDelayWeighsByAmountAndCountsOpenOverdueAtToday) {
  Story story(twoScenarios());
  story.invoice("C1", "F-1", "2026-06-01", 30000);
  story.day("2026-06-11").pays("F-1", 30000);
  story.invoice("C1", "F-2", "2026-08-31", 10000);
  story.day("2026-09-02");
  // (300.00 × 10 days + 100.00 × 2 days) / 400.00 = 8 days
  story.policy.segments.front().when = {false, {number(Field::weightedDelay, Op::is, 8)}};
  EXPECT_EQ(story.verdict("C1")->segment, "public");
}

TEST(Behaviour, TheWeightedDelayOfAPartlyPaidInvoiceWeighsItsWholeAmount) {
  Story story(twoScenarios());
  story.invoice("C1", "F-1", "2026-08-31", 10000);
  story.invoice("C1", "F-2", "2026-08-21", 10000);
  story.day("2026-09-10").pays("F-2", 9000);
  story.policy.segments.front().when = {false, {number(Field::weightedDelay, Op::is, 15)}};
  EXPECT_EQ(story.verdict("C1")->segment, "public");
}

TEST(Behaviour, TheWeightedDelayOfSeveralCurrenciesWeighsInTheBaseCurrency) {
  Story story(twoScenarios());
  story.policy.settings.rates[*parseCurrency("JPY")] = {1, 100};
  story.invoice("C1", "F-1", "2026-08-31", 10000);
  story.invoice("C1", "F-2", "2026-08-21", 30000, "JPY");
  story.day("2026-09-10");
  // (100.00 × 10 + 300.00 × 20) / 400.00 = 17.5: JPY has no decimals
  story.policy.segments.front().when = {false, {number(Field::weightedDelay, Op::greater, 17)}};
  EXPECT_EQ(story.verdict("C1")->segment, "public");
  story.policy.segments.front().when = {false, {number(Field::weightedDelay, Op::less, 18)}};
  EXPECT_EQ(story.day("2026-09-10").verdict("C1")->segment, "public");
}

TEST(Behaviour, InvoicesSettledMoreThanAYearAgoAreForgotten) {
  Story story(twoScenarios());
  story.invoice("C1", "F-0", "2026-01-01", 30000).issued = dayOf("2025-12-01");
  story.facts.items.back().row.recorded = dayOf("2025-12-01");
  story.day("2026-03-02").pays("F-0", 30000);
  story.invoice("C1", "F-1", "2027-03-31", 10000);
  story.policy.segments.front().when = {false, {number(Field::weightedDelay, Op::is, 60)}};
  EXPECT_EQ(story.day("2027-03-01").verdict("C1")->segment, "public");
  EXPECT_EQ(story.day("2027-03-02").verdict("C1")->segment, "rest") << "without an invoice to judge by the value is missing";
}

TEST(Behaviour, TheShareLateCountsInvoicesSettledAfterTheirDueDateOrOpenAfterIt) {
  Story story(twoScenarios());
  story.invoice("C1", "F-1", "2026-06-01", 100);
  story.invoice("C1", "F-2", "2026-06-02", 100);
  story.invoice("C1", "F-3", "2026-06-03", 100);
  story.day("2026-06-02").pays("F-1", 100, "P-1");
  story.pays("F-2", 100, "P-2");
  story.pays("F-3", 100, "P-3");
  story.invoice("C1", "F-4", "2026-08-31", 10000);
  story.day("2026-09-02");
  story.policy.segments.front().when = {false, {number(Field::shareLate, Op::is, 5000)}};
  EXPECT_EQ(story.verdict("C1")->segment, "public");
}

TEST(Behaviour, ACustomerIsNewBelowSixMonthsOrThreeSettledInvoices) {
  const auto segmentOf = [](std::string_view first, std::uint32_t settled) {
    Story story(twoScenarios());
    story.policy.segments.front().when = {false, {flag(Field::isNew, true)}};
    PortfolioCustomer& customer = story.customer("C1");
    customer.firstInvoice = dayNumber(dayOf(first));
    customer.settledInvoices = settled;
    story.invoice("C1", "F-1", "2026-08-31", 20000);
    return story.day("2026-09-02").verdict("C1")->segment;
  };
  EXPECT_EQ(segmentOf("2026-03-03", 5), "public");
  EXPECT_EQ(segmentOf("2026-03-02", 5), "rest");
  EXPECT_EQ(segmentOf("2020-01-01", 2), "public");
  EXPECT_EQ(segmentOf("2020-01-01", 3), "rest");
}

TEST(OtherScenario, StepsDoneCountAsItsLeadingStepsOfAtMostTheSameTone) {
  Story story(twoScenarios());
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-07").assigns("C1", "soft");
  EXPECT_EQ(story.verdict("C1")->level, "again");
  EXPECT_EQ(story.says("C1"), "NotYetDue firmer 2026-09-21");
}

TEST(OtherScenario, AFormalDemandCountsAsItsFormalDemand) {
  Story story(twoScenarios());
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  story.carriesOut("C1");
  story.day("2026-10-01").assigns("C1", "soft");
  EXPECT_EQ(story.verdict("C1")->level, "formal-demand");
  EXPECT_EQ(story.says("C1"), "NotYetDue hand-over 2026-10-09");
}

TEST(OtherScenario, NoStepDoneBeforeReachesPastADecision) {
  Policy policy = twoScenarios();
  policy.scenarios.at("soft").steps.at(0).tone = Tone::consequences;
  policy.scenarios.at("soft").steps.at(1) = decision("early", 9);
  policy.scenarios.at("soft").steps.at(2).tone = Tone::formal;
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").contacts("C1", Channel::call, "consequences");
  story.day("2026-09-07").assigns("C1", "soft");
  EXPECT_EQ(story.verdict("C1")->level, "hello");
  EXPECT_EQ(story.says("C1"), "NotYetDue early 2026-09-09");
}

TEST(NewVersion, GoesOnAfterTheFurthestStepDoneWhereverItStandsNow) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-08").carriesOut("C1");
  auto& steps = story.policy.scenarios.at("standard").steps;
  steps.insert(steps.begin() + 2, email("between", 5, Tone::courteous));
  EXPECT_EQ(story.day("2026-09-09").says("C1"), "NotYetDue firm 2026-09-16");
}

TEST(NewVersion, AsksAPersonWhenTheLastStepDoneIsGone) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-08").carriesOut("C1");
  auto& steps = story.policy.scenarios.at("standard").steps;
  std::erase_if(steps, [](const Step& step) { return step.key == "call"; });
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "StepRemoved");
  EXPECT_EQ(story.plan("C1"), "");
  story.jumps("F-1", "firm");
  EXPECT_EQ(story.says("C1"), "StepDue firm");
}

TEST(NewVersion, AsksAPersonWhenTheStepOfAJumpIsGoneUntilAnotherIsDone) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").jumps("F-1", "call");
  auto& steps = story.policy.scenarios.at("standard").steps;
  std::erase_if(steps, [](const Step& step) { return step.key == "call"; });
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepRemoved");
  story.contacts("C1", Channel::email, "courteous", {"F-1"});
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "StepDue firm");
}

TEST(NewVersion, ACallbackTakesNoStepOfAScenarioWhoseLastStepDoneIsGone) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-08").carriesOut("C1");
  auto& steps = story.policy.scenarios.at("standard").steps;
  std::erase_if(steps, [](const Step& step) { return step.key == "call"; });
  story.day("2026-09-15").contacts("C1", Channel::email, "", {}, ContactResult::done, "EUR", ContactEventKind::callback);
  EXPECT_EQ(story.day("2026-09-22").says("C1"), "StepRemoved");
}

TEST(NewVersion, AStepThatReplacesTheRemovedOneTakesItsPlace) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-08").carriesOut("C1");
  auto& steps = story.policy.scenarios.at("standard").steps;
  steps.at(2).key = "ring";
  steps.at(2).replaces = {"call"};
  EXPECT_EQ(story.day("2026-09-16").says("C1"), "StepDue firm");
  EXPECT_EQ(story.verdict("C1")->level, "ring");
}

}  // namespace
}  // namespace relance::stories
