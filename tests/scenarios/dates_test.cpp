// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, lines 9 and 10: conditions of a step, and the day on which it falls.
#include <gtest/gtest.h>

#include "domain/chasing/account/step_date.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// A second step after a courteous e-mail of 2 September 2026, with the anchor and offset given.
Story withSecondStep(Anchor anchor, int days, DayUnit unit = DayUnit::calendar) {
  Step second = call("second", days, Tone::plain);
  second.anchor = anchor;
  second.unit = unit;
  Story story(policyOf(scenarioOf("standard", {email("courteous", 2, Tone::courteous), second, decision("decision", 60)})));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-03");
  return story;
}

TEST(Conditions, AStepWhoseConditionsFailTodayIsPassedOverAndNamed) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.at(2).when = Predicate{false, {number(Field::chaseable, Op::greaterOrEqual, 50000)}};
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "NotYetDue firm 2026-09-16");
  EXPECT_EQ(story.verdict("C1")->passedOver, std::vector<std::string>{"call"});
  EXPECT_EQ(story.verdict("C1")->level, "courteous") << "the level is left alone";
  story.invoice("C1", "F-2", "2026-09-07", 40000);
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepDue call") << "it may come back until a later step is executed";
}

TEST(Conditions, OnceALaterStepIsExecutedAStepPassedOverIsBehind) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.at(2).when = Predicate{false, {number(Field::chaseable, Op::greaterOrEqual, 50000)}};
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-16").carriesOut("C1");
  story.invoice("C1", "F-2", "2026-09-17", 40000);
  EXPECT_EQ(story.day("2026-09-18").says("C1"), "NotYetDue consequences 2026-09-21");
}

TEST(Conditions, LookAtTheAmountsOfTheAccount) {
  Policy policy = policyOf(standardScenario());
  policy.settings.rates[*parseCurrency("CHF")] = {1, 1};
  policy.scenarios.at("standard").steps.at(1).when = Predicate{false, {number(Field::overdue, Op::greater, 20000)}};
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-08-31", 20000, "CHF");
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "NotYetDue call 2026-09-08");
}

TEST(Conditions, OnAmountsFailInACurrencyWithoutRate) {
  Policy policy = policyOf(standardScenario());
  policy.scenarios.at("standard").steps.at(1).when = Predicate{false, {number(Field::overdue, Op::less, 100000)}};
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000, "JPY");
  EXPECT_EQ(story.day("2026-09-02").says("C1", "JPY"), "NotYetDue call 2026-09-08") << "nobody knows how much it is";
}

TEST(Conditions, LookAtThePayersBehaviourOnAllHisAccounts) {
  Policy policy = policyOf(standardScenario());
  policy.settings.rates[*parseCurrency("CHF")] = {1, 1};
  policy.scenarios.at("standard").steps.at(1).when = Predicate{false, {number(Field::weightedDelay, Op::greater, 10)}};
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-07-01", 20000, "CHF");
  EXPECT_EQ(story.day("2026-09-02").verdict("C1")->passedOver, std::vector<std::string>{});
}

TEST(Conditions, DecisionsAreNeverPassedOver) {
  Policy policy = policyOf(standardScenario());
  for (std::size_t i : {2U, 3U, 4U, 5U}) {
    policy.scenarios.at("standard").steps.at(i).when = Predicate{false, {number(Field::overdue, Op::greater, 9999999)}};
  }
  Story story(policy);
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "NotYetDue decision 2026-09-28");
  EXPECT_EQ(story.verdict("C1")->passedOver, (std::vector<std::string>{"call", "firm", "consequences"}));
}

TEST(Anchors, TheDueDateInCalendarAndInWorkingDays) {
  EXPECT_EQ(withSecondStep(Anchor::due, 12).says("C1"), "NotYetDue second 2026-09-14") << "12 September is a Saturday";
  EXPECT_EQ(withSecondStep(Anchor::due, 12, DayUnit::working).says("C1"), "NotYetDue second 2026-09-16");
}

TEST(Anchors, TheLastExecutedContactThatCoversTheCarryingItem) {
  Story story = withSecondStep(Anchor::contact, 7);
  EXPECT_EQ(story.says("C1"), "NotYetDue second 2026-09-09");
  story.day("2026-09-04").contacts("C1", Channel::letter);
  EXPECT_EQ(story.day("2026-09-07").says("C1"), "NotYetDue second 2026-09-11");
}

TEST(Anchors, WithoutAContactYetTheDueDate) {
  Step first = email("first", 3, Tone::courteous);
  first.anchor = Anchor::contact;
  Story story(policyOf(scenarioOf("standard", {first, decision("decision", 28)})));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  EXPECT_EQ(story.day("2026-09-01").says("C1"), "NotYetDue first 2026-09-03");
}

TEST(Anchors, TheFirstPaymentRunOnOrAfterTheDueDate) {
  Story story = withSecondStep(Anchor::run, -5, DayUnit::working);
  EXPECT_EQ(story.says("C1"), "QuietDays second 2026-09-07") << "no runs known: from the due date, then at least due + 1";
  story.customer("C1").paymentRuns = {{25, {}}, {0, dayOf("2026-09-18")}};
  EXPECT_EQ(story.says("C1"), "NotYetDue second 2026-09-11");
  story.customer("C1").paymentRuns = {{31, {}}};
  EXPECT_EQ(story.says("C1"), "QuietDays second 2026-09-07") << "the run of 31 August";
  story.customer("C1").paymentRuns = {{30, {}}};
  EXPECT_EQ(story.says("C1"), "NotYetDue second 2026-09-23") << "that of August is over: 30 September";
}

TEST(Anchors, ThePaymentRunOfTheLastDayOfAShortMonth) {
  PortfolioCustomer customer;
  customer.paymentRuns = {{31, {}}};
  EXPECT_EQ(nextPaymentRun(customer, dayOf("2027-02-03")), dayOf("2027-02-28"));
  EXPECT_EQ(nextPaymentRun(customer, dayOf("2027-02-28")), dayOf("2027-02-28"));
  EXPECT_EQ(nextPaymentRun(customer, dayOf("2027-03-01")), dayOf("2027-03-31"));
  customer.paymentRuns = {{10, {}}};
  EXPECT_EQ(nextPaymentRun(customer, dayOf("2026-12-11")), dayOf("2027-01-10"));
}

TEST(Anchors, TheDayOfTheDecision) {
  Step afterwards = formalDemand(3);
  Story story(policyOf(scenarioOf("standard", {email("courteous", 2, Tone::courteous), decision("decision", 28), afterwards})));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  EXPECT_EQ(story.says("C1"), "NotYetDue formal-demand 2026-10-01");
}

TEST(Anchors, AnUnclaimedFormalDemandStaysValidFromItsPresentation) {
  Story story = withSecondStep(Anchor::due, 8);
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"}, "", true);
  story.carriesOut("C1").presentedOn = dayOf("2026-10-02");
  EXPECT_EQ(story.day("2026-10-05").says("C1"), "NotYetDue hand-over 2026-10-12") << "2 + 8 = Saturday 10";
}

TEST(StepDay, IsNeverBeforeTheDayAfterTheDueDate) {
  Step early = email("early", 1, Tone::courteous);
  early.jitter = 3;
  Story story(policyOf(scenarioOf("standard", {early, decision("decision", 28)})));
  for (int c = 0; c < 40; ++c) story.invoice("C" + std::to_string(c), "F-" + std::to_string(c), "2026-08-31", 20000);
  story.day("2026-09-01");
  int due = 0;
  for (int c = 0; c < 40; ++c) {
    const std::string says = story.says("C" + std::to_string(c));
    due += says == "StepDue early" ? 1 : 0;
    EXPECT_TRUE(says == "StepDue early" || says == "NotYetDue early 2026-09-02" || says == "NotYetDue early 2026-09-03" ||
                says == "NotYetDue early 2026-09-04")
        << says;
  }
  EXPECT_GT(due, 10) << "those with a jitter of 0 or less";
  EXPECT_LT(due, 40);
}

TEST(StepDay, MovesForwardToAWorkingDayOfTheCustomer) {
  Story story;
  story.invoice("C1", "F-1", "2026-11-09", 20000);
  EXPECT_EQ(story.day("2026-11-10").says("C1"), "NotYetDue courteous 2026-11-12") << "11 November is a holiday in France";
}

TEST(StepDay, MovesWithANewDueDate) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.facts.items.back().row.due = dayOf("2026-09-10");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "NothingOverdue") << "it holds for every day, past ones too";
  EXPECT_EQ(story.day("2026-09-11").says("C1"), "NotYetDue call 2026-09-18");
}

TEST(Jitter, IsAStableHash) {
  EXPECT_EQ(stableHash("C|EUR|2026-09-02|courteous"), 0x3707949932d66962ULL);
  EXPECT_EQ(jitterDays("C", *parseCurrency("EUR"), dayOf("2026-09-02"), "courteous", 2), -2);
  EXPECT_EQ(jitterDays("C", *parseCurrency("EUR"), dayOf("2026-09-02"), "courteous", 0), 0);
}

TEST(Jitter, StaysWithinItsSpreadAndUsesAllOfIt) {
  std::set<int> seen;
  for (int c = 0; c < 200; ++c) {
    seen.insert(jitterDays("C" + std::to_string(c), *parseCurrency("EUR"), dayOf("2026-09-02"), "courteous", 2));
  }
  EXPECT_EQ(seen, (std::set<int>{-2, -1, 0, 1, 2}));
}

}  // namespace
}  // namespace relance::stories
