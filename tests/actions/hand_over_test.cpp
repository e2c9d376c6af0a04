// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions beyond the formal demand, mandates and what the manager answers, as a person takes them.
#include "actions/chased_ledger.h"
#include "actions/chasing/answer_write_off.h"
#include "actions/chasing/decide.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/cleaning/give_verdict.h"
#include "actions/placements/enter_partner.h"
#include "actions/placements/place_items.h"
#include "actions/reading/told_advice.h"
#include "actions/reading/told_placements.h"
#include "actions/undo_last.h"
#include "storage/stores/placement_store.h"

namespace relance {
namespace {

/// Two invoices 30 days late, called twelve days ago: their decision is due.
class HandOver : public ChasedLedger {
 protected:
  HandOver() : m_customer(addCustomer("C1")) {
    addItem(m_customer, "F-1", "2026-09-24", "2026-10-24", 120000);
    addItem(m_customer, "F-2", "2026-09-24", "2026-10-24", 80000);
    m_today = day("2026-11-11");
    CallReport report;
    report.outcome = CallOutcome::noCommitment;
    EXPECT_TRUE(recordCall(*m_session, "C1", report).isDone());
    m_today = day("2026-11-23");
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
  }

  Outcome<TakenDecision> take(DecisionRequest request) { return decide(*m_session, "C1", request); }
  Verdict verdictOn(const char* iso) { return proposeToday(database(), day(iso))->result.verdicts.at(0); }
  std::string reasonOn(const char* iso) { return std::string(code(verdictOn(iso).reason)); }
  void enterLorne() {
    Partner partner;
    partner.name = "Cabinet Lorne";
    partner.successBp = 5000;
    partner.fees = {{0, 1000}};
    EXPECT_TRUE(enterPartner(*m_session, partner).isDone());
  }

  CustomerId m_customer;
};

TEST_F(HandOver, APartnerWhoIsCalledOtherwiseKeepsHisMandates) {
  enterLorne();
  ASSERT_TRUE(take({.choice = DecisionChoice::handOver, .partner = "Cabinet Lorne"}).isDone());
  Partner partner = *PartnerStore(database()).named("Cabinet Lorne");
  partner.name = "Étude Lorne";
  EXPECT_EQ(changePartner(*m_session, partner).value(), partner.id);
  EXPECT_EQ(placementsOf(database(), m_customer).at(0).partner, "Étude Lorne");
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(placementsOf(database(), m_customer).at(0).partner, "Cabinet Lorne");
  partner.id = PartnerId{77};
  EXPECT_EQ(changePartner(*m_session, partner).refusal().reason, RefusalReason::unknownPartner);
}

TEST_F(HandOver, DecidedItemsAreClaimedByThePartnerAndAskedForAgainWhenTheyReturn) {
  enterLorne();
  EXPECT_EQ(take({.choice = DecisionChoice::handOver, .partner = "Nobody"}).refusal().reason, RefusalReason::unknownPartner);
  const auto taken = take({.choice = DecisionChoice::handOver, .partner = "Cabinet Lorne"});
  ASSERT_TRUE(taken.isDone());
  EXPECT_EQ(taken->items, 2U);
  EXPECT_EQ(reasonOn("2026-11-23"), "HandedOver");
  auto told = placementsOf(database(), m_customer);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].placement.claimedMinor, 200000);
  EXPECT_EQ(told[0].expectedMinor, 90000);
  EXPECT_EQ(told[0].items, (std::vector<std::string>{"F-1", "F-2"}));

  m_today = day("2026-12-21");
  const auto returned = returnPlacement(*m_session, "C1", taken->placement, PlacementOutcome::unrecoverable, {.costMinor = 4500});
  ASSERT_TRUE(returned.isDone());
  EXPECT_EQ(returned->returned, m_today);
  EXPECT_EQ(placementsOf(database(), m_customer)[0].expectedMinor, 85500);
  EXPECT_EQ(reasonOn("2026-12-21"), "DecisionDue");
  EXPECT_EQ(returnPlacement(*m_session, "C1", taken->placement, PlacementOutcome::paid).refusal().reason,
            RefusalReason::nothingToEnd);
}

TEST_F(HandOver, ADecisionOfSomeItemsLeavesTheOthers) {
  ASSERT_TRUE(take({.choice = DecisionChoice::handOver, .items = {"F-1"}}).isDone());
  EXPECT_EQ(verdictOn("2026-11-24").chaseable, 80000);
  EXPECT_EQ(take({.choice = DecisionChoice::handOver, .items = {"F-1"}}).refusal().reason, RefusalReason::nothingToDecide);
  EXPECT_EQ(take({.choice = DecisionChoice::handOver, .items = {"F-9"}}).refusal().reason, RefusalReason::unknownItem);
  EXPECT_EQ(reasonOn("2026-11-24"), "DecisionDue");
}

TEST_F(HandOver, APlanIsAgreedInTheSameAction) {
  AgreementTerms terms;
  terms.dues = {{day("2026-12-01"), 100000}, {day("2027-01-04"), 100000}};
  const auto taken = take({.choice = DecisionChoice::plan, .plan = terms});
  ASSERT_TRUE(taken.isDone());
  EXPECT_TRUE(taken->agreement);
  EXPECT_EQ(reasonOn("2026-11-24"), "AllPromised");
}

TEST_F(HandOver, APlanThatCannotBeAgreedDecidesNothing) {
  AgreementTerms terms;
  terms.dues = {{day("2026-11-01"), 100000}};
  EXPECT_EQ(take({.choice = DecisionChoice::plan, .plan = terms}).refusal().reason, RefusalReason::dateInThePast);
  EXPECT_TRUE(proposeToday(database(), m_today)->portfolio.decisions.all().empty());
  ASSERT_TRUE(take({.choice = DecisionChoice::plan}).isDone());
  EXPECT_EQ(reasonOn("2026-11-24"), "DecisionDue") << "it is not agreed yet";
}

TEST_F(HandOver, AWriteOffWaitsForTheManager) {
  EXPECT_EQ(take({.choice = DecisionChoice::writeOff}).refusal().reason, RefusalReason::reasonRequired);
  ASSERT_TRUE(take({.choice = DecisionChoice::writeOff, .reason = "Introuvable"}).isDone());
  EXPECT_EQ(reasonOn("2026-12-23"), "ItemsOnHold");
  const auto refused = answerWriteOff(*m_session, "C1", {.isAccepted = false, .items = {"F-1"}});
  ASSERT_TRUE(refused.isDone());
  EXPECT_EQ(refused->items, 1);
  EXPECT_EQ(reasonOn("2026-11-23"), "DecisionDue");
  const auto accepted = answerWriteOff(*m_session, "C1", {.isAccepted = true});
  ASSERT_TRUE(accepted.isDone());
  ASSERT_EQ(accepted->written.size(), 1U);
  EXPECT_EQ(sumOf(accepted->written[0].settled), 80000);
  EXPECT_EQ(verdictOn("2026-11-23").overdue, 120000);
  EXPECT_EQ(answerWriteOff(*m_session, "C1", {.isAccepted = true}).refusal().reason, RefusalReason::nothingToEnd);
}

TEST_F(HandOver, TheManagersYesToAWriteOffStandsUnderAMandate) {
  enterLorne();
  ASSERT_TRUE(take({.choice = DecisionChoice::writeOff, .reason = "Introuvable", .items = {"F-1"}}).isDone());
  ASSERT_TRUE(placeItems(*m_session, "C1", {.partner = "Cabinet Lorne", .items = {"F-1"}}).isDone());
  EXPECT_EQ(answerWriteOff(*m_session, "C1", {.isAccepted = true})->written.size(), 1U);
}

TEST_F(HandOver, TheCleaningDeskSaysChase) {
  const CustomerId old = addCustomer("C2");
  const ItemId item = addItem(old, "F-9", "2025-01-10", "2025-02-10", 50000);
  const auto moved = m_session->perform(EventKind::itemChanged, [&](Change& change) -> Outcome<Done> {
    change.database().statement("UPDATE item SET recorded_on = '2026-11-20' WHERE id = $1").run(item);
    return Done{};
  });
  ASSERT_TRUE(moved.isDone());
  const auto says = [&] {
    const auto report = proposeToday(database(), m_today);
    return std::string(code(report->result.verdicts.at(1).reason));
  };
  EXPECT_EQ(says(), "ToClean");
  ASSERT_EQ(decide(*m_session, "C2", {.choice = DecisionChoice::chase})->items, 1U);
  EXPECT_EQ(says(), "StepDue");
  EXPECT_EQ(decide(*m_session, "C2", {.choice = DecisionChoice::chase}).refusal().reason, RefusalReason::nothingToDecide);
}

TEST_F(HandOver, AWholeCustomerAndNewsOfHisMandate) {
  enterLorne();
  const auto made = placeItems(*m_session, "C1", {.reason = "Tout"});
  ASSERT_TRUE(made.isDone());
  addItem(m_customer, "F-3", "2026-11-01", "2026-11-20", 10000);
  EXPECT_EQ(reasonOn("2026-11-23"), "HandedOver");
  EXPECT_EQ(placeItems(*m_session, "C1", {}).refusal().facts, (std::vector<std::string>{"C1"}));
  EXPECT_EQ(placeItems(*m_session, "C1", {.items = {"F-1"}}).refusal().reason, RefusalReason::alreadyPlaced);
  EXPECT_EQ(placeItems(*m_session, "C1", {.review = day("2026-11-22")}).refusal().reason, RefusalReason::dateInThePast);

  const PlacementNews news{.partner = "Cabinet Lorne", .recoveredMinor = 5000, .feeMinor = 500, .review = day("2026-12-24")};
  const auto changed = updatePlacement(*m_session, "C1", *made, news);
  ASSERT_TRUE(changed.isDone());
  EXPECT_EQ(changed->claimedMinor, 200000);
  const auto told = placementsOf(database(), m_customer);
  EXPECT_EQ(told[0].partner, "Cabinet Lorne");
  EXPECT_EQ(told[0].reason, "Tout");
  EXPECT_EQ(told[0].placement.recoveredMinor, 5000);
  EXPECT_EQ(updatePlacement(*m_session, "C1", PlacementId{9}, {}).refusal().reason, RefusalReason::unknownPlacement);
  EXPECT_EQ(updatePlacement(*m_session, "C9", *made, {}).refusal().reason, RefusalReason::unknownCustomer);
}

TEST_F(HandOver, ADebtHasOneMandateAlthoughAnotherPaysIt) {
  const CustomerId branch = addCustomer("C2");
  const auto done = m_session->perform(EventKind::customerChanged, [&](Change& change) -> Outcome<Done> {
    Customer customer = *CustomerStore(change.database()).find(branch);
    customer.payer = m_customer;
    CustomerStore(change.database()).update(customer);
    return Done{};
  });
  ASSERT_TRUE(done.isDone());
  addItem(branch, "G-1", "2026-09-24", "2026-10-24", 7000);
  const auto whole = placeItems(*m_session, "C2", {});
  ASSERT_TRUE(whole.isDone());
  const Refusal refused{RefusalReason::alreadyPlaced, {"G-1"}};
  EXPECT_EQ(placeItems(*m_session, "C2", {.items = {"G-1"}}).refusal(), refused);
  EXPECT_EQ(placeItems(*m_session, "C1", {.items = {"F-1", "G-1"}}).refusal(), refused);
  EXPECT_EQ(giveVerdict(*m_session, "C2", {.item = "G-1", .verdict = CleaningVerdict::handOver}).refusal(), refused);
  ASSERT_TRUE(returnPlacement(*m_session, "C2", *whole, PlacementOutcome::takenBack).isDone());
  EXPECT_TRUE(placeItems(*m_session, "C2", {.items = {"G-1"}}).isDone());
}

TEST_F(HandOver, AdviceStandsBesideEachDecision) {
  const auto rules = chasingRules(database());
  const ChasedAccount account(database(), *rules, m_customer, m_today);
  const auto told = adviceOf(database(), account);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].ref, "day-28");
  const TodayList list = todayList(database(), m_today);
  const auto byTask = adviceOf(database(), *rules, list, m_today);
  ASSERT_EQ(byTask.size(), 1U);
  EXPECT_EQ(byTask.begin()->second, told[0].advice);
}

}  // namespace
}  // namespace relance
