// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule refuses of what a person enters: impossible amounts, and what stands in the way already.
#include <gmock/gmock.h>

#include "actions/agreements/make_agreement.h"
#include "actions/campaigns/run_campaign.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/answer_write_off.h"
#include "actions/chasing/record_call.h"
#include "actions/cleaning/give_verdict.h"
#include "actions/customers/change_terms.h"
#include "actions/diagnosis/diagnose.h"
#include "actions/disputes/open_dispute.h"
#include "actions/items/change_item.h"
#include "actions/orders/hold_orders.h"
#include "actions/orders/order_list.h"
#include "actions/payments/record_payment.h"
#include "actions/payments/write_off.h"
#include "actions/people/enter_person.h"
#include "actions/placements/place_items.h"
#include "actions/steering/hold_chasing.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/snooze_customer.h"
#include "actions/steering/write_note.h"
#include "storage/stores/campaign_store.h"
#include "storage/stores/placement_store.h"

namespace relance {
namespace {

using testing::ElementsAre;

Money euros(std::int64_t minor) { return {minor, *parseCurrency("EUR")}; }

class Obstacles : public ChasedLedger {
 protected:
  Obstacles() {
    addItem(m_customer, "F-1", "2026-08-10", "2026-09-09", 120'000);
    addItem(m_customer, "F-2", "2026-09-10", "2026-10-09", 30'000);
  }

  /// What stands in the way of it, behind the customer or login.
  template <class T>
  static std::vector<std::string> obstacle(const Outcome<T>& outcome) {
    EXPECT_FALSE(outcome.isDone());
    if (outcome.isDone() || outcome.refusal().reason != RefusalReason::nothingToDecide) return {};
    return {outcome.refusal().facts.begin() + 1, outcome.refusal().facts.end()};
  }
  template <class T>
  static Refusal refused(const Outcome<T>& outcome) {
    EXPECT_FALSE(outcome.isDone());
    return outcome.isDone() ? Refusal{} : outcome.refusal();
  }
  void addPerson(const char* login, bool isArchived = false) {
    Person person;
    person.login = person.name = login;
    person.archived = isArchived;
    EXPECT_TRUE(enterPerson(*m_session, person).isDone());
  }

  CustomerId m_customer = addCustomer("C1");
};

const Refusal notAboveZero{RefusalReason::amountNeeded, {"aboveZero"}};
const Refusal belowZero{RefusalReason::amountNeeded, {"notNegative"}};

TEST_F(Obstacles, AmountsAreAboveZeroAndLimitsNotBelow) {
  for (const std::int64_t minor : {0, -500}) {
    EXPECT_EQ(refused(retain(*m_session, "C1", {"F-1", euros(minor), day("2027-11-30")})), notAboveZero);
    VerdictRequest contest{.item = "F-1", .verdict = CleaningVerdict::dispute};
    contest.amount = euros(minor);
    EXPECT_EQ(refused(giveVerdict(*m_session, "C1", contest)), notAboveZero);
    EXPECT_EQ(refused(openDispute(*m_session, "C1", {.item = "F-1", .amount = euros(minor)})), notAboveZero);
    EXPECT_EQ(refused(writeOff(*m_session, "C1", {{"F-1"}, euros(minor), "Geste", {}})), notAboveZero);
  }
  EXPECT_EQ(refused(setCreditLimits(*m_session, "C1", {.creditMinor = -1})), belowZero);
  EXPECT_EQ(refused(setCreditLimits(*m_session, "C1", {.insuredMinor = -1})), belowZero);
  EXPECT_TRUE(setCreditLimits(*m_session, "C1", {.creditMinor = 0}).isDone());
}

TEST_F(Obstacles, AMandateKeepsNoAmountBelowZeroNorMoreThanItClaims) {
  EXPECT_EQ(refused(placeItems(*m_session, "C1", {.items = {"F-1"}, .costMinor = -5})), belowZero);
  const auto made = placeItems(*m_session, "C1", {.items = {"F-1"}});
  ASSERT_TRUE(made.isDone());
  EXPECT_EQ(refused(updatePlacement(*m_session, "C1", *made, {.recoveredMinor = -1})), belowZero);
  EXPECT_EQ(refused(updatePlacement(*m_session, "C1", *made, {.feeMinor = -1})), belowZero);
  EXPECT_EQ(refused(returnPlacement(*m_session, "C1", *made, PlacementOutcome::paid, {.costMinor = -1})), belowZero);
  EXPECT_THAT(obstacle(updatePlacement(*m_session, "C1", *made, {.recoveredMinor = 120'001})),
              ElementsAre("recoveredAboveClaim", "1200.01", "1200.00", "EUR"));
  EXPECT_TRUE(updatePlacement(*m_session, "C1", *made, {.recoveredMinor = 120'000}).isDone());
}

TEST_F(Obstacles, WhatIsHandedOverIsNeitherClaimedTwiceNorWrittenOff) {
  const auto first = placeItems(*m_session, "C1", {.items = {"F-1"}});
  ASSERT_TRUE(first.isDone());
  EXPECT_THAT(obstacle(writeOff(*m_session, "C1", {{"F-2", "F-1"}, {}, "Geste", {}})), ElementsAre("mandateRuns", "F-1"));
  EXPECT_THAT(obstacle(giveVerdict(*m_session, "C1", {.item = "F-1", .verdict = CleaningVerdict::writeOff, .reason = "Geste"})),
              ElementsAre("mandateRuns", "F-1"));
  const auto whole = placeItems(*m_session, "C1", {});
  ASSERT_TRUE(whole.isDone());
  const Placement placement = *PlacementStore(database()).find(*whole);
  EXPECT_EQ(placement.claimedMinor, 30'000);
  EXPECT_THAT(placedElsewhere(database(), placement, m_today), ElementsAre("F-1"));
  EXPECT_THAT(obstacle(writeOff(*m_session, "C1", {{"F-2"}, {}, "Geste", {}})), ElementsAre("mandateRuns", "F-2"));
  ASSERT_TRUE(returnPlacement(*m_session, "C1", *whole, PlacementOutcome::takenBack).isDone());
  EXPECT_TRUE(writeOff(*m_session, "C1", {{"F-2"}, {}, "Geste", {}}).isDone());
}

TEST_F(Obstacles, ThatAThirdPartyCollectsIsNoGroundToDeliverAgain) {
  ASSERT_TRUE(holdOrders(*m_session, "C1", "Impayé").isDone());
  ASSERT_TRUE(holdChasing(*m_session, "C1", {.items = {"F-1", "F-2"}}).isDone());
  ASSERT_TRUE(orderAdviceOf(database(), m_customer, m_today)) << "all that is overdue is on hold";
  ASSERT_TRUE(placeItems(*m_session, "C1", {.items = {"F-1"}}).isDone());
  EXPECT_FALSE(orderAdviceOf(database(), m_customer, m_today));
}

TEST_F(Obstacles, PayersOrdersAndInvoicesSayWhatStandsInTheWay) {
  addCustomer("C2");
  addCustomer("C3");
  EXPECT_THAT(obstacle(setPayer(*m_session, "C1", "C1")), ElementsAre("paysForHimself", "C1"));
  ASSERT_TRUE(setPayer(*m_session, "C2", "C1").isDone());
  EXPECT_THAT(obstacle(setPayer(*m_session, "C3", "C2")), ElementsAre("payerHasPayer", "C2"));
  EXPECT_THAT(obstacle(setPayer(*m_session, "C1", "C3")), ElementsAre("paysForOthers", "C3"));
  ASSERT_TRUE(holdOrders(*m_session, "C1", "Impayé").isDone());
  EXPECT_THAT(obstacle(holdOrders(*m_session, "C1", "Encore")), ElementsAre("ordersHeldAlready"));
  EXPECT_THAT(obstacle(setReissued(*m_session, "C1", "F-1", "F-1")), ElementsAre("reissuesItself", "F-1"));
  EXPECT_THAT(obstacle(setReissued(*m_session, "C1", "F-1", "")), ElementsAre("standsSo", "F-1"));
  ASSERT_TRUE(retain(*m_session, "C1", {"F-1", euros(5000), day("2027-11-30")}).isDone());
  EXPECT_THAT(obstacle(retain(*m_session, "C1", {"F-1", euros(5000), day("2027-11-30")})), ElementsAre("retainedAlready", "F-1"));
}

TEST_F(Obstacles, AWholeInvoiceIsContestedOnce) {
  ASSERT_TRUE(openDispute(*m_session, "C1", {.item = "F-1", .amount = euros(1000)}).isDone());
  ASSERT_TRUE(openDispute(*m_session, "C1", {.item = "F-1"}).isDone()) << "a part, then all of it";
  EXPECT_THAT(obstacle(openDispute(*m_session, "C1", {.item = "F-1"})), ElementsAre("disputedAlready", "F-1"));
  EXPECT_THAT(obstacle(openDispute(*m_session, "C1", {.item = "F-1", .amount = euros(1000)})),
              ElementsAre("disputedAlready", "F-1"));
}

TEST_F(Obstacles, NobodyIsHisOwnDeputyInTheEnd) {
  for (const char* login : {"anna", "marc", "lise"}) addPerson(login);
  ASSERT_TRUE(setAbsent(*m_session, {"anna", day("2026-12-01"), day("2026-12-10"), "marc"}).isDone());
  EXPECT_THAT(obstacle(setAbsent(*m_session, {"marc", day("2026-12-09"), {}, "anna"})), ElementsAre("deputyIsAway", "anna"));
  EXPECT_TRUE(setAbsent(*m_session, {"marc", day("2026-12-10"), day("2026-12-12"), "anna"}).isDone()) << "she is back";
  ASSERT_TRUE(setAbsent(*m_session, {"marc", day("2026-12-05"), day("2026-12-07"), "lise"}).isDone());
  EXPECT_THAT(obstacle(setAbsent(*m_session, {"lise", day("2026-12-06"), {}, "anna"})), ElementsAre("deputyIsAway", "anna"));
  Person lise;
  lise.login = lise.name = "lise";
  lise.archived = true;
  EXPECT_THAT(obstacle(enterPerson(*m_session, lise)), ElementsAre("isDeputy", "marc"));
  m_today = day("2026-12-07");
  EXPECT_TRUE(enterPerson(*m_session, lise).isDone()) << "marc is back";
}

TEST_F(Obstacles, AnAdvanceStandsApartUntilAPersonNamesWhatItPays) {
  const auto apart = recordPayment(*m_session, "C1", {.amount = euros(5000), .kind = ItemKind::advance});
  ASSERT_TRUE(apart.isDone());
  EXPECT_TRUE(apart->settled.empty());
  EXPECT_EQ(apart->unappliedMinor, 5000);
  const auto named = recordPayment(*m_session, "C1", {.amount = euros(5000), .kind = ItemKind::advance, .items = {"F-2"}});
  ASSERT_TRUE(named.isDone());
  EXPECT_EQ(named->settled.size(), 1U);
}

TEST_F(Obstacles, ACallbackHasATimeOfTheDayAndEndsOnItsDay) {
  CallReport report;
  report.outcome = CallOutcome::callback;
  report.agreedOn = day("2026-11-25");
  for (const char* time : {"25:99", "24:00", "14:60", "abc", "9:30", "14h30"}) {
    report.agreedAt = time;
    EXPECT_EQ(refused(recordCall(*m_session, "C1", report)), (Refusal{RefusalReason::callbackNeedsDate, {time}}));
  }
  report.agreedAt = "23:59";
  ASSERT_TRUE(recordCall(*m_session, "C1", report).isDone());
  m_today = day("2026-11-26");
  EXPECT_EQ(*endSnooze(*m_session, "C1"), 1);
  EXPECT_EQ(refused(endSnooze(*m_session, "C1")).reason, RefusalReason::nothingToEnd);
}

TEST_F(Obstacles, ACallbackThatWasMadeIsOver) {
  CallReport report;
  report.outcome = CallOutcome::callback;
  report.agreedOn = day("2026-11-24");
  ASSERT_TRUE(recordCall(*m_session, "C1", report).isDone());
  m_today = day("2026-11-24");
  report.outcome = CallOutcome::noCommitment;
  report.agreedOn.reset();
  ASSERT_TRUE(recordCall(*m_session, "C1", report).isDone());
  EXPECT_EQ(refused(endSnooze(*m_session, "C1")).reason, RefusalReason::nothingToEnd);
}

TEST_F(Obstacles, TheLongestHoldStands) {
  ASSERT_TRUE(holdChasing(*m_session, "C1", {.until = day("2026-12-30")}).isDone());
  ASSERT_TRUE(holdChasing(*m_session, "C1", {.until = day("2026-12-10")}).isDone());
  auto standing = *standingHolds(database(), "C1", {}, m_today);
  ASSERT_EQ(standing.size(), 1U);
  EXPECT_EQ(standing[0].until, day("2026-12-30"));
  ASSERT_TRUE(holdChasing(*m_session, "C1", {}).isDone());
  EXPECT_EQ((*standingHolds(database(), "C1", {}, m_today))[0].until, std::nullopt);
  EXPECT_TRUE(standingHolds(database(), "C1", {"F-1"}, m_today)->empty());
}

TEST_F(Obstacles, TextsThatSayNothingOrTooMuchAreNotKept) {
  EXPECT_EQ(refused(writeNote(*m_session, "C1", "")), (Refusal{RefusalReason::nothingToWrite, {"note"}}));
  const auto insult = diagnose(*m_session, "C1", {.text = "Vous êtes un escroc"});
  EXPECT_EQ(refused(insult).facts.size(), 4U) << "no letter is held back";
  EXPECT_EQ(refused(setByHand(*m_session, "C1", false)), (Refusal{RefusalReason::nothingToEnd, {"C1", "byHand"}}));
  EXPECT_EQ(refused(excuseInstalment(*m_session, "C1", day("2026-11-20"))),
            (Refusal{RefusalReason::nothingToEnd, {"2026-11-20", "instalment"}}));
}

TEST_F(Obstacles, ACampaignHasAKnownOwnerAndTextAndTellsWhoIsLeftOut) {
  addCustomer("NEW");
  addPerson("anna", true);
  CampaignRequest request{
      .name = "Automne", .choice = {.codes = {"C1", "NEW"}}, .channel = Channel::call, .until = day("2026-12-01")};
  request.owner = "nobody";
  EXPECT_EQ(refused(makeCampaign(*m_session, request)).reason, RefusalReason::unknownPerson);
  request.owner = "anna";
  EXPECT_EQ(refused(makeCampaign(*m_session, request)).reason, RefusalReason::unknownPerson) << "she left";
  request.owner.clear();
  request.textKey = "nosuchtext";
  EXPECT_THAT(obstacle(makeCampaign(*m_session, request)), ElementsAre("unknownText", "nosuchtext"));
  request.textKey = "courteous";
  EXPECT_TRUE(makeCampaign(*m_session, request).isDone());
  const auto chosen = chooseForCampaign(database(), *chasingRules(database()), request.choice, m_today);
  ASSERT_EQ(chosen->leftOut.size(), 2U);
  EXPECT_EQ(code(chosen->leftOut[0].reason), "InCampaign");
  EXPECT_EQ(chosen->leftOut[1].member.code, "NEW");
  EXPECT_EQ(code(chosen->leftOut[1].reason), "NothingOverdue");
}

}  // namespace
}  // namespace relance
