// SPDX-License-Identifier: GPL-3.0-or-later
// The proposal beside a decision: the first line of the list that fits, with its facts.
#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

#include "domain/chasing/account/episode.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/decision_advice.h"
#include "domain/chasing/verdict/waiting_decision.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// A business at home that never paid anything late: nothing fits but leniency or the last line.
class Advised {
 public:
  explicit Advised(std::int64_t minor = 200000, const char* payer = "C1", bool hasPaidALargeOne = false) {
    if (hasPaidALargeOne) {
      story.invoice("C1", "F-0", "2026-05-31", 800000);
      story.day("2026-06-03").pays("F-0", 800000, "P-0");
    }
    story.invoice("C1", "F-1", "2026-08-31", minor);
    if (std::string_view(payer) != "C1") story.isPaidBy("C1", payer);
    story.day("2026-09-02").carriesOut(payer);
    story.day("2026-09-28");
  }

  DecisionAdvice advice() {
    story.customer("C1");
    story.proposes();
    const Portfolio& portfolio = story.portfolio();
    const auto states = statesOf(portfolio, story.policy.settings, calendars(), story.today(), {0, portfolio.accounts.size()});
    const Ladder ladder = makeLadder(story.policy.scenarios.at("standard"));
    const auto waiting = waitingDecisions(states.front(), ladder, *episodeStart(states.front().view));
    if (waiting.due.empty()) throw std::logic_error("nothing waits");
    return decisionAdvice(states.front(), ladder, waiting.due.front().items, payments);
  }

  Story story;
  PartPayments payments;
};

TEST(Advice, IsAFormalDemandWhereNothingElseFits) {
  EXPECT_EQ(Advised().advice(), (DecisionAdvice{AdviceCase::otherwise, AdvisedRoad::formalDemand, {}, {}, {}}));
}

TEST(Advice, NamesTheLawyerWhenTheClaimExpires) {
  Advised advised;
  advised.story.customer("C1").country = "DE";
  Item& item = advised.story.facts.items.front().row;
  item.issued = item.recorded = dayOf("2023-11-01");
  item.due = dayOf("2023-12-01");
  const DecisionAdvice advice = advised.advice();
  EXPECT_EQ(advice.road, AdvisedRoad::lawyer);
  EXPECT_EQ(advice.day, dayOf("2026-12-31"));
}

TEST(Advice, CountsTheLastDayToClaimAsTheWallDoes) {
  Advised advised(200000, "P");
  Item& item = advised.story.facts.items.front().row;
  item.issued = item.recorded = dayOf("2023-11-01");
  item.due = dayOf("2023-12-01");
  advised.story.customer("P").country = "DE";
  EXPECT_NE(advised.advice().road, AdvisedRoad::lawyer) << "five years against who was invoiced";
  advised.story.customer("C1").kind = CustomerKind::consumer;
  EXPECT_EQ(advised.advice().day, dayOf("2025-12-01"));
  advised.payments[item.id] = {dayOf("2025-02-03")};
  EXPECT_EQ(advised.advice().day, dayOf("2027-02-03"));
  advised.payments[item.id] = {dayOf("2025-07-03")};
  EXPECT_NE(advised.advice().road, AdvisedRoad::lawyer);
}

TEST(Advice, DeclaresTheClaimOfAnInsolventCustomer) {
  Advised advised;
  advised.story.customer("C1").insolventOn = dayOf("2026-09-20");
  EXPECT_THROW(advised.advice(), std::logic_error) << "what is older than the proceedings waits for nothing";
  advised.story.customer("C1").judgmentOn = dayOf("2026-07-01");
  DecisionAdvice advice = advised.advice();
  EXPECT_EQ(advice.road, AdvisedRoad::declareClaim);
  EXPECT_EQ(advice.day, dayOf("2026-09-01")) << "from the judgment, not from the day on which we heard of it";
  advised.story.policy.settings.country = "BE";
  EXPECT_EQ(advised.advice().day, dayOf("2026-11-01"));
  Advised paidForByOneWhoFell(200000, "P");
  paidForByOneWhoFell.story.customer("P").insolventOn = dayOf("2026-09-20");
  paidForByOneWhoFell.story.customer("P").judgmentOn = dayOf("2026-07-15");
  EXPECT_EQ(paidForByOneWhoFell.advice().day, dayOf("2026-09-15"));
}

TEST(Advice, ReconcilesCreditsAndOldImportsFirst) {
  Advised credit;
  credit.story.credit("C1", "P-1", ItemKind::payment, 5000);
  EXPECT_EQ(credit.advice(), (DecisionAdvice{AdviceCase::creditsUnapplied, AdvisedRoad::reconcile, {}, 5000, {}}));
  Advised old;
  old.story.imports("2026-09-24");
  EXPECT_EQ(old.advice().day, dayOf("2026-09-24"));
  EXPECT_EQ(old.advice().why, AdviceCase::creditsUnapplied);
}

TEST(Advice, WaitsForADispute) {
  Advised advised;
  advised.story.disputes("F-1", 7000);
  EXPECT_EQ(advised.advice(), (DecisionAdvice{AdviceCase::disputed, AdvisedRoad::waitForDispute, {}, 7000, {}}));
}

TEST(Advice, PutsSmallAmountsIntoTheMonthlyBatch) {
  Advised advised(8000);
  EXPECT_EQ(advised.advice(), (DecisionAdvice{AdviceCase::smallAmount, AdvisedRoad::lastLetterOrWriteOff, {}, 8000, {}}));
}

TEST(Advice, SparesPublicBodiesAndConsumers) {
  Advised advised;
  advised.story.customer("C1").kind = CustomerKind::publicBody;
  EXPECT_EQ(advised.advice().road, AdvisedRoad::moratoryInterest);
  advised.story.customer("C1").kind = CustomerKind::consumer;
  EXPECT_EQ(advised.advice().road, AdvisedRoad::demandWithoutCosts);
}

/// The formal demand left on 28 September and was presented by 1 October.
Advised demanded(std::int64_t minor) {
  Advised advised(minor);
  advised.story.decides(DecisionChoice::formalDemand, {"F-1"});
  advised.story.carriesOut("C1");
  advised.story.day("2026-10-12");
  return advised;
}

TEST(Advice, AfterTheFormalDemandGoesByAmountCountryAndContest) {
  EXPECT_EQ(demanded(500000).advice().road, AdvisedRoad::agencyOrSmallClaims);
  Advised large = demanded(500001);
  EXPECT_EQ(large.advice(),
            (DecisionAdvice{AdviceCase::demandExpired, AdvisedRoad::orderForPayment, dayOf("2026-09-28"), 500001, {}}));
  large.story.customer("C1").country = "BE";
  EXPECT_EQ(large.advice().road, AdvisedRoad::agencyAbroad);
  Dispute& dispute = large.story.disputes("F-1");
  large.story.closes(dispute, DisputeEnd::unfounded);
  EXPECT_EQ(large.advice().road, AdvisedRoad::mediatorOrLawyer);
}

TEST(Advice, HoldsOrdersAfterTwoBrokenPromises) {
  Advised advised;
  advised.story.promises("C1", "2026-09-28", 200000);
  advised.story.day("2026-10-01").says("C1");
  advised.story.promises("C1", "2026-10-02", 200000);
  advised.story.day("2026-10-12");
  EXPECT_EQ(advised.advice(), (DecisionAdvice{AdviceCase::promisesBroken, AdvisedRoad::demandAndHoldOrders, {}, {}, 2}));
}

TEST(Advice, ProposesAPlanWhereAPromiseWasKeptInPart) {
  Advised advised;
  advised.story.promises("C1", "2026-09-28", 200000);
  advised.story.pays("F-1", 90000);
  advised.story.day("2026-10-05");
  EXPECT_EQ(advised.advice().road, AdvisedRoad::plan);
}

TEST(Advice, ChecksTheAddressOfWhoNeverAnswers) {
  Advised advised;
  advised.story.day("2026-09-29").contacts("C1", Channel::call, "", {"F-1"}, ContactResult::noAnswer);
  advised.story.day("2026-09-30");
  EXPECT_EQ(advised.advice(), (DecisionAdvice{AdviceCase::notReached, AdvisedRoad::checkAddress, {}, {}, 1}));
  advised.story.notes("C1", ContactEventKind::answer);
  EXPECT_EQ(advised.advice().why, AdviceCase::otherwise);
}

TEST(Advice, ProposesLeniencyToAGoodCustomerInPassingTroubleAndNeverTakesIt) {
  Advised advised(200000, "C1", true);
  EXPECT_EQ(advised.advice(), (DecisionAdvice{AdviceCase::passingTrouble, AdvisedRoad::leniency, dayOf("2026-10-28"), {}, 8}))
      << "28 days on 2 000.00 and 3 on 8 000.00";
  EXPECT_EQ(choiceOf(AdvisedRoad::leniency), DecisionChoice::leniency);
  EXPECT_EQ(advised.story.says("C1"), "DecisionDue day-28") << "a person decides";
  EXPECT_EQ(advised.story.day("2026-09-29").says("C1"), "DecisionDue day-28");
  EXPECT_TRUE(advised.story.facts.holds.empty());
  advised.story.decides(DecisionChoice::leniency, {"F-1"}, "2026-10-12");
  EXPECT_EQ(advised.story.says("C1"), "ItemsOnHold");
  advised.story.day("2026-10-12");
  EXPECT_EQ(advised.story.says("C1"), "DecisionDue day-28") << "reviewed on its day";
  EXPECT_NE(advised.advice().road, AdvisedRoad::leniency) << "once";
}

TEST(Advice, NamesEveryCaseAndRoadOnce) {
  std::set<std::string_view> cases;
  for (int i = 0; i <= static_cast<int>(AdviceCase::otherwise); ++i) cases.insert(adviceCaseName(static_cast<AdviceCase>(i)));
  EXPECT_EQ(cases.size(), 16U);
  std::set<std::string_view> roads;
  for (int i = 0; i <= static_cast<int>(AdvisedRoad::formalDemand); ++i)
    roads.insert(advisedRoadName(static_cast<AdvisedRoad>(i)));
  EXPECT_EQ(roads.size(), 17U);
}

}  // namespace
}  // namespace relance::stories
