// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of tests behind a verdict: it ends where the reason came from, and what stands before it was passed.
#include "domain/chasing/verdict/test_chain.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "domain/chasing/verdict/customer_day.h"
#include "scenarios/random_life.h"

namespace relance::stories {
namespace {

std::vector<ChainLink> chainOf(Story& story, const Verdict& verdict) {
  const Portfolio& portfolio = story.portfolio();
  const auto range = accountsOf(portfolio, portfolio.accounts[verdict.account].customer);
  const auto states = statesOf(portfolio, story.policy.settings, calendars(), story.today(), range);
  const Scenario* scenario = story.policy.scenario(verdict.scenario);
  std::optional<Ladder> ladder;
  if (scenario != nullptr && !scenario->steps.empty()) ladder = makeLadder(*scenario);
  return testChain(states.at(verdict.account - range.first), ladder ? &*ladder : nullptr, verdict);
}

/// "weeklyCap 2/2" for the last, which must decide.
std::string decider(Story& story, std::string_view code) {
  const auto chain = chainOf(story, *story.verdict(code));
  EXPECT_TRUE(chain.back().decides);
  const ChainLink& last = chain.back();
  std::string told(chainTestName(last.test));
  if (last.value) told += ' ' + std::to_string(*last.value);
  if (last.limit) told += '/' + std::to_string(*last.limit);
  if (last.day) told += ' ' + isoText(*last.day);
  return told;
}

Story remindedOn(std::string_view day) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day(day).carriesOut("C1");
  return story;
}

TEST(TestChain, EndsWhereTheReasonCameFrom) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  EXPECT_EQ(decider(story.day("2026-08-31"), "C1"), "chaseable 0/100");
  EXPECT_EQ(decider(story.day("2026-09-01"), "C1"), "stepDay 2026-09-02");
  EXPECT_EQ(decider(story.day("2026-09-02"), "C1"), "oneContact");
  story.carriesOut("C1");
  EXPECT_EQ(decider(story, "C1"), "dayClosed 2026-09-02");
  EXPECT_EQ(decider(story.day("2026-09-05"), "C1"), "workingDay 2026-09-05");
  story.day("2026-09-07").contacts("C1", Channel::letter);
  story.policy.settings.quietDays = 1;
  EXPECT_EQ(decider(story.day("2026-09-08"), "C1"), "weeklyCap 2/2");
  story.policy.settings.quietDays = 5;
  EXPECT_EQ(decider(story.day("2026-09-09"), "C1"), "quietDays 2/5 2026-09-07");
  story.holds("C1", "", "2026-09-11");
  EXPECT_EQ(decider(story, "C1"), "everythingStops");
  EXPECT_EQ(decider(story.day("2026-09-30"), "C1"), "decision 28/28");
}

TEST(TestChain, TellsADemandThatAPersonOrderedFromOneThatWasPreceded) {
  Story story = remindedOn("2026-09-02");
  story.day("2026-09-03").decides(DecisionChoice::formalDemand, {"F-1"}, "", true);
  const auto chain = chainOf(story, *story.verdict("C1"));
  const auto has = [&](ChainTest test) { return std::ranges::find(chain, test, &ChainLink::test) != chain.end(); };
  const auto allowed = std::ranges::find(chain, ChainTest::demandAllowed, &ChainLink::test);
  ASSERT_NE(allowed, chain.end());
  EXPECT_EQ(allowed->day, dayOf("2026-09-03"));
  EXPECT_FALSE(has(ChainTest::quietDays)) << "a decision is not held back by them, nor by the cap";
  EXPECT_FALSE(has(ChainTest::weeklyCap));
}

TEST(TestChain, SaysThatAnAddressWasLostSince) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").runs();
  story.customer("C1").reach = {};
  const auto chain = chainOf(story, *story.verdict("C1"));
  const auto address = std::ranges::find(chain, ChainTest::address, &ChainLink::test);
  ASSERT_NE(address, chain.end());
  EXPECT_EQ(address->value, 0);
}

TEST(TestChain, NamesTheCallsOutsideTheScenario) {
  Story callback = remindedOn("2026-09-02");
  callback.snoozes("C1", "2026-09-04", true);
  EXPECT_EQ(decider(callback.day("2026-09-04"), "C1"), "callback 2026-09-04");
  Story promise = remindedOn("2026-09-02");
  promise.promises("C1", "2026-09-04", 20000);
  EXPECT_EQ(decider(promise.day("2026-09-09"), "C1"), "promiseNotKept");
  Story rejected = remindedOn("2026-09-02");
  rejected.day("2026-09-04").pays("F-1", 20000);
  rejected.day("2026-09-08").reverses("P-1", "F-1", "no funds");
  EXPECT_EQ(decider(rejected, "C1"), "rejectedPayment");
  Story byHand = remindedOn("2026-09-02");
  byHand.customer("C1").byHand = true;
  EXPECT_EQ(decider(byHand.day("2026-09-08"), "C1"), "scenarioStops");
}

TEST(TestChain, AsksWhatConcernsTheStepOnly) {
  Story story = remindedOn("2026-09-02");
  story.policy.scenarios.at("standard").steps.at(2).writtenGap = 9;
  std::string asked;
  const RunResult& result = story.day("2026-09-08").proposes();
  for (const ChainLink& link : chainOf(story, result.verdicts.front())) asked += std::string(chainTestName(link.test)) + ' ';
  EXPECT_EQ(
      asked,
      "everythingStops chaseable dayClosed callback workingDay rejectedPayment promiseNotKept scenarioStops decision nextStep "
      "stepDay quietDays writtenGap weeklyCap address oneContact ");
}

/// What was passed must have been passable with the values told.
bool isPassable(const ChainLink& link) {
  switch (link.test) {
    case ChainTest::chaseable:
    case ChainTest::quietDays:
    case ChainTest::writtenGap:
      return !link.value || *link.value >= *link.limit;
    case ChainTest::weeklyCap:
      return *link.value < *link.limit;
    default:
      return true;
  }
}

RC_GTEST_PROP(AnyLedger, TellsAChainThatAgreesWithItsVerdict, (std::uint64_t seed)) {
  RandomLife life(seed);
  const int days = *rc::gen::inRange(1, 60);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    for (const Verdict& verdict : life.story.proposes().verdicts) {
      const auto chain = chainOf(life.story, verdict);
      RC_ASSERT(!chain.empty() && chain.back().decides);
      const bool isDemand = verdict.step == "formal-demand";  // ordered by a decision it waits for neither
      for (std::size_t link = 0; link + 1 < chain.size(); ++link) {
        RC_ASSERT(!chain[link].decides);
        RC_ASSERT(chain[link].test < chain[link + 1].test);
        const bool isPassed = isDemand || isA<reason::DecisionDue>(verdict.reason) || isPassable(chain[link]);
        if (!isPassed) {
          RC_FAIL(std::string(chainTestName(chain[link].test)) + " before " + std::string(code(verdict.reason)) + " of " +
                  verdict.step + ": " + std::to_string(chain[link].value.value_or(-1)) + "/" +
                  std::to_string(chain[link].limit.value_or(-1)));
        }
      }
    }
    life.runAndCarryOut();
  }
}

}  // namespace
}  // namespace relance::stories
