// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/decide.h"

#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/letters/issue_letters.h"
#include "exchange/policy/scenario_json.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

/// An invoice 30 days late, called twelve days ago: its decision is due.
class Decide : public ChasedLedger {
 protected:
  Decide() : m_customer(addCustomer("C1")) {
    addItem(m_customer, "F-1", "2026-09-24", "2026-10-24", 120000);
    m_today = day("2026-11-11");
    CallReport report;
    report.outcome = CallOutcome::noCommitment;
    EXPECT_TRUE(recordCall(*m_session, "C1", report).isDone());
    m_today = day("2026-11-23");
    run();
  }

  RunReport run() {
    auto report = runScenarios(*m_session, m_today);
    EXPECT_TRUE(report.isDone());
    return std::move(report).value();
  }

  Outcome<TakenDecision> take(DecisionChoice choice, const char* until = nullptr, const std::string& reason = {}) {
    DecisionRequest request;
    request.choice = choice;
    request.reason = reason;
    if (until != nullptr) request.until = day(until);
    return decide(*m_session, "C1", request);
  }

  std::string reasonOn(const char* iso) {
    auto report = proposeToday(database(), day(iso));
    return std::string(code(report->result.verdicts.at(0).reason));
  }

  CustomerId m_customer;
};

TEST_F(Decide, FormalDemandIsDueAtOnceAndLeavesAsALetter) {
  ASSERT_TRUE(take(DecisionChoice::formalDemand).isDone());
  const RunReport report = run();
  ASSERT_EQ(report.result.proposals.size(), 1U);
  EXPECT_EQ(report.result.proposals[0].ref, "formal-demand");

  auto batch = prepareBatch(database(), m_today, BatchKind::letters);
  ASSERT_TRUE(batch.isDone());
  ASSERT_EQ(batch->letters.size(), 1U);
  EXPECT_NE(batch->letters[0].document.object.find("1 2"), std::string::npos) << batch->letters[0].document.object;
  const auto issued = issueLetters(*m_session, {{batch->letters[0].task, {{"%PDF", "application/pdf", "a.pdf"}}}});
  ASSERT_TRUE(issued.isDone());
  EXPECT_EQ(issued->issued, 1);
  EXPECT_EQ(issueLetters(*m_session, {{batch->letters[0].task, {}}})->alreadyDone, 1);
  EXPECT_EQ(reasonOn("2026-11-23"), "ContactedToday");
  EXPECT_EQ(reasonOn("2026-11-24"), "NotYetDue");
}

TEST_F(Decide, LeniencySuspendsUntilItsDayAndThenAsksAgain) {
  ASSERT_TRUE(take(DecisionChoice::leniency, "2026-12-07", "travaux en cours").isDone());
  EXPECT_EQ(reasonOn("2026-12-04"), "ItemsOnHold");
  EXPECT_EQ(reasonOn("2026-12-07"), "DecisionDue");
  m_today = day("2026-12-07");
  run();
  EXPECT_EQ(take(DecisionChoice::leniency, "2026-12-10").refusal().reason, RefusalReason::leniencyTwice);
}

TEST_F(Decide, LeniencyHasALimit) {
  EXPECT_EQ(take(DecisionChoice::leniency, "2027-01-31").refusal().reason, RefusalReason::leniencyTooLong);
  EXPECT_EQ(take(DecisionChoice::leniency, "2026-11-01").refusal().reason, RefusalReason::dateInThePast);
}

TEST_F(Decide, AFormalDemandBeforeItsTimeIsOrderedWithAReason) {
  addItem(addCustomer("C2"), "F-9", "2026-10-20", "2026-11-12", 90000);
  DecisionRequest request;
  EXPECT_EQ(decide(*m_session, "C2", request).refusal().reason, RefusalReason::reasonRequired);
  request.reason = "déménage sans laisser d'adresse";
  const auto taken = decide(*m_session, "C2", request);
  ASSERT_TRUE(taken.isDone());
  EXPECT_TRUE(taken->isByOrder);
}

TEST_F(Decide, AFormalDemandIsOrderedForTheItemsNamed) {
  const CustomerId customer = addCustomer("C2");
  const ItemId named = addItem(customer, "F-9", "2026-10-20", "2026-11-12", 90000);
  addItem(customer, "F-10", "2026-10-20", "2026-11-12", 50000);
  DecisionRequest request;
  request.items = {"F-9"};
  EXPECT_EQ(decide(*m_session, "C2", request).refusal().reason, RefusalReason::nothingToDecide) << "it needs a reason";
  request.reason = "déménage sans laisser d'adresse";
  const auto taken = decide(*m_session, "C2", request);
  ASSERT_TRUE(taken.isDone());
  EXPECT_TRUE(taken->isByOrder);
  EXPECT_EQ(DecisionStore(database()).ofCustomer(customer).back().items, std::vector{named});
  EXPECT_EQ(decide(*m_session, "C2", request).refusal().reason, RefusalReason::nothingToDecide) << "it was ordered already";
}

TEST_F(Decide, CreditsBarAFormalDemand) {
  addItem(m_customer, "G-1", "2026-11-20", "2026-11-20", 5000, ItemKind::creditNote);
  EXPECT_EQ(take(DecisionChoice::formalDemand).refusal().reason, RefusalReason::formalDemandNotAllowed);
}

TEST_F(Decide, AFormalDemandThatWouldLeaveByEmailIsRefusedAndNamed) {
  // As a ledger may hold it from before such a fallback barred publishing.
  ASSERT_TRUE(m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    Customer customer = *CustomerStore(change.database()).find(m_customer);
    customer.address = {};
    CustomerStore(change.database()).update(customer);
    Scenario scenario = ledgerPolicy(change.database())->scenarios.at("standard");
    for (Step& step : scenario.steps) {
      if (step.kind == StepKind::formalDemand) step.fallback = {Channel::email};
    }
    ScenarioStore(change.database()).insert({scenario.key, Origin::own, 2, writeScenario(scenario), m_today});
    return Done{};
  }));
  ASSERT_TRUE(take(DecisionChoice::formalDemand).isDone());
  run();
  const auto batch = prepareBatch(database(), m_today, BatchKind::messages);
  ASSERT_TRUE(batch.isDone());
  EXPECT_TRUE(batch->messages.empty());
  ASSERT_EQ(batch->unwritten.size(), 1U);
  EXPECT_EQ(std::get<Refusal>(batch->unwritten[0].why), (Refusal{RefusalReason::nothingToDecide, {"C1", "demandByMessage"}}));
}

TEST_F(Decide, AMissingFactRefusesTheLetterAndNamesIt) {
  ASSERT_TRUE(take(DecisionChoice::formalDemand).isDone());
  run();
  set("bank.iban", "FR00");
  set("sender.registration", "");
  const auto batch = prepareBatch(database(), m_today, BatchKind::letters);
  ASSERT_TRUE(batch.isDone());
  ASSERT_EQ(batch->unwritten.size(), 1U);
  const auto& refusal = std::get<Refusal>(batch->unwritten[0].why);
  EXPECT_EQ(refusal.reason, RefusalReason::letterFactMissing);
  EXPECT_NE(refusal.facts.at(1).find("bank.iban"), std::string::npos);
  EXPECT_NE(refusal.facts.at(1).find("sender.registration"), std::string::npos);
}

}  // namespace
}  // namespace relance
