// SPDX-License-Identifier: GPL-3.0-or-later
// Section 5: interest waived while an agreement is kept comes back by itself when it is not.
#include <gtest/gtest.h>

#include "domain/chasing/account/waiver_state.h"
#include "domain/chasing/verdict/customer_day.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// 200.00 due on Monday 31 August 2026, and a waiver of its interest on 3 September.
class Waivers : public testing::Test {
 protected:
  Waivers() {
    story.invoice("C1", "F-1", "2026-08-31", 20000);
    story.day("2026-09-03");
    waiver.made = story.today();
  }

  std::string_view state() {
    story.proposes();
    const Portfolio& portfolio = story.portfolio();
    const auto states = statesOf(portfolio, story.policy.settings, calendars(), story.today(), {0, portfolio.accounts.size()});
    return waiverStateName(waiverStateOn(waiver, states.at(0).claim.agreements.at(0).status, story.today()));
  }
  std::string_view stateOn(const char* iso) {
    story.day(iso);
    return state();
  }

  Story story;
  Waiver waiver;
};

TEST_F(Waivers, StandWhileThePromiseMayStillBeKeptAndLapseWhenItIsBroken) {
  story.promises("C1", "2026-09-11", 20000);
  EXPECT_EQ(stateOn("2026-09-15"), "standing") << "through its last day";
  EXPECT_EQ(stateOn("2026-09-16"), "lapsed") << "nobody did anything";
}

TEST_F(Waivers, AreFinalOnceThePromiseIsKeptUntilThePaymentComesBack) {
  story.promises("C1", "2026-09-11", 20000);
  story.day("2026-09-10").pays("F-1", 19950);
  EXPECT_EQ(state(), "final") << "less than the tolerance is missing";
  story.day("2026-09-18").reverses("P-1", "F-1", "AM04");
  EXPECT_EQ(stateOn("2026-09-21"), "lapsed");
}

TEST_F(Waivers, LapseWhenOnlyAPartWasPaid) {
  story.promises("C1", "2026-09-11", 20000);
  story.day("2026-09-10").pays("F-1", 12000);
  EXPECT_EQ(stateOn("2026-09-16"), "lapsed");
}

TEST_F(Waivers, HangOnTheWholePlanAndOnWhatAPersonExcused) {
  story.plans("C1", {{"2026-09-11", 10000}, {"2026-10-12", 10000}});
  story.day("2026-09-11").pays("F-1", 10000);
  EXPECT_EQ(stateOn("2026-09-16"), "standing") << "one instalment of two";
  EXPECT_EQ(stateOn("2026-10-15"), "lapsed");
}

TEST_F(Waivers, GoOnWithAnExcusedInstalment) {
  Agreement& plan = story.plans("C1", {{"2026-09-11", 10000}, {"2026-10-12", 10000}});
  story.day("2026-09-16");
  EXPECT_EQ(state(), "lapsed");
  plan.dues.front().excused = story.today();
  EXPECT_EQ(stateOn("2026-09-17"), "standing");
}

TEST_F(Waivers, LapseWithAnAgreementThatNoLongerBinds) {
  Agreement& promise = story.promises("C1", "2026-09-11", 20000);
  story.day("2026-09-04").ends(promise);
  EXPECT_EQ(stateOn("2026-09-04"), "lapsed");
}

TEST_F(Waivers, EndOnTheDayAPersonTakesThemBack) {
  story.promises("C1", "2026-09-11", 20000);
  waiver.ended = dayOf("2026-09-08");
  EXPECT_EQ(stateOn("2026-09-07"), "standing");
  EXPECT_EQ(stateOn("2026-09-08"), "ended");
}

}  // namespace
}  // namespace relance::stories
