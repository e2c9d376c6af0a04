// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns from the preview to the result.
#include "actions/campaigns/run_campaign.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/payments/record_payment.h"
#include "actions/placements/place_items.h"
#include "actions/reading/campaign_result.h"
#include "actions/steering/snooze_customer.h"
#include "storage/stores/campaign_store.h"

namespace relance {
namespace {

/// Three late customers, one of them put off.
class Campaigns : public ChasedLedger {
 protected:
  Campaigns() {
    for (const char* customer : {"A", "B", "C"}) {
      addItem(addCustomer(customer), std::string("F-") + customer, "2026-10-01", "2026-11-12", 120000);
    }
    EXPECT_TRUE(snoozeCustomer(*m_session, "C", {.until = day("2026-12-15")}).isDone());
  }

  std::string reasonOf(const std::string& wanted) {
    const auto report = proposeToday(database(), m_today);
    for (const Verdict& verdict : report->result.verdicts) {
      const Account& account = report->portfolio.accounts[verdict.account];
      if (report->portfolio.customers[account.customer].code == wanted) return std::string(code(verdict.reason));
    }
    return "";
  }

  CampaignRequest named(std::vector<std::string> codes) {
    CampaignRequest request;
    request.name = "Automne";
    request.choice.codes = std::move(codes);
    request.channel = Channel::call;
    request.until = day("2026-11-30");
    return request;
  }
};

const std::string everybodyLate = R"({"all":[{"field":"overdue","op":">=","values":[100000]}]})";

TEST_F(Campaigns, ThePreviewSaysWhoAndWhoNot) {
  const auto rules = chasingRules(database());
  const auto chosen = chooseForCampaign(database(), *rules, {.predicate = everybodyLate}, m_today);
  ASSERT_TRUE(chosen.isDone());
  ASSERT_EQ(chosen->members.size(), 2U);
  EXPECT_EQ(chosen->members[1].code, "B");
  EXPECT_EQ(chosen->members[1].overdueMinor, 120000);
  ASSERT_EQ(chosen->leftOut.size(), 1U);
  EXPECT_EQ(code(chosen->leftOut[0].reason), "Snoozed");
  EXPECT_EQ(chooseForCampaign(database(), *rules, {.predicate = "{"}, m_today).refusal().reason, RefusalReason::badPolicy);
  EXPECT_EQ(chooseForCampaign(database(), *rules, {.codes = {"X"}}, m_today).refusal().reason, RefusalReason::unknownCustomer);
}

TEST_F(Campaigns, TakeInWhoOwesOnlyACurrencyWithoutARate) {
  const CustomerId customer = addCustomer("D");
  ASSERT_TRUE(m_session->perform(EventKind::itemChanged, [&](Change& change) -> Outcome<Done> {
    Item item;
    item.customer = customer;
    item.number = "F-D";
    item.amount = {50000, *parseCurrency("USD")};
    item.issued = item.recorded = day("2026-10-01");
    item.due = day("2026-11-12");
    ItemStore(change.database()).insert(item);
    return Done{};
  }));
  const auto chosen = chooseForCampaign(database(), *chasingRules(database()), {.predicate = R"({"all":[]})"}, m_today);
  ASSERT_TRUE(chosen.isDone());
  ASSERT_EQ(chosen->members.size(), 3U);
  EXPECT_EQ(chosen->members[2].code, "D");
  EXPECT_EQ(chosen->members[2].overdueMinor, 0) << "nobody knows what it is in euros";
}

TEST_F(Campaigns, RunForTheirCustomersAndEnd) {
  const auto made = makeCampaign(*m_session, named({"A"}));
  ASSERT_TRUE(made.isDone());
  EXPECT_EQ(reasonOf("A"), "InCampaign");
  EXPECT_NE(reasonOf("B"), "InCampaign");
  const auto rules = chasingRules(database());
  const auto chosen = chooseForCampaign(database(), *rules, {.codes = {"A"}}, m_today);
  EXPECT_EQ(code(chosen->leftOut.at(0).reason), "InCampaign") << "one campaign at a time";
  EXPECT_EQ(makeCampaign(*m_session, named({"A"})).refusal().reason, RefusalReason::campaignIsEmpty);
  ASSERT_TRUE(endCampaign(*m_session, *made).isDone());
  EXPECT_NE(reasonOf("A"), "InCampaign");
  EXPECT_EQ(endCampaign(*m_session, *made).refusal().reason, RefusalReason::nothingToEnd);
  EXPECT_EQ(endCampaign(*m_session, CampaignId{9}).refusal().reason, RefusalReason::unknownCampaign);
}

TEST_F(Campaigns, MustLieAhead) {
  CampaignRequest request = named({"A"});
  request.until = m_today;
  EXPECT_EQ(makeCampaign(*m_session, request).refusal().reason, RefusalReason::dateTooEarly);
  request.from = day("2026-11-20");
  EXPECT_EQ(makeCampaign(*m_session, request).refusal().reason, RefusalReason::dateInThePast);
}

TEST_F(Campaigns, WithdrawTheContactThatWaits) {
  ASSERT_TRUE(runScenarios(*m_session, m_today).isDone());
  ASSERT_TRUE(makeCampaign(*m_session, named({"A", "B"})).isDone());
  m_today = day("2026-11-24");
  const auto report = runScenarios(*m_session, m_today);
  EXPECT_EQ(report->withdrawn, 2);
}

TEST_F(Campaigns, TheirContactsReachNoStepAndKeepTheCap) {
  EXPECT_EQ(recordCampaignContact(*m_session, "A", {}).refusal().reason, RefusalReason::unknownCampaign);
  ASSERT_TRUE(makeCampaign(*m_session, named({"A"})).isDone());
  ASSERT_TRUE(recordCampaignContact(*m_session, "A", {.note = "Rappelle lundi"}).isDone());
  const auto report = proposeToday(database(), m_today);
  const ContactEvent& contact = report->portfolio.contacts.all().back();
  EXPECT_EQ(contact.channel, Channel::call);
  EXPECT_EQ(contact.kind, ContactEventKind::campaign);
  m_today = day("2026-11-24");
  ASSERT_TRUE(recordCampaignContact(*m_session, "A", {.channel = Channel::email}).isDone());
  ASSERT_TRUE(endCampaign(*m_session, CampaignId{1}).isDone());
  m_today = day("2026-11-25");
  EXPECT_EQ(reasonOf("A"), "QuietDays");
}

TEST_F(Campaigns, AreComparedWithTheRest) {
  m_today = day("2026-11-16");
  const auto made = makeCampaign(*m_session, named({"A"}));
  ASSERT_TRUE(made.isDone());
  m_today = day("2026-11-17");
  ASSERT_TRUE(recordCampaignContact(*m_session, "A", {}).isDone());
  m_today = day("2026-11-19");
  ASSERT_TRUE(recordCampaignContact(*m_session, "A", {}).isDone());
  m_today = day("2026-11-23");
  PaymentReport paid;
  paid.amount = {50000, *parseCurrency("EUR")};
  ASSERT_TRUE(recordPayment(*m_session, "A", paid).isDone());
  paid.amount = {20000, *parseCurrency("EUR")};
  ASSERT_TRUE(recordPayment(*m_session, "B", paid).isDone());

  const auto campaign = CampaignStore(database()).find(*made);
  const CampaignResult result = campaignResult(database(), chasingSettings(database()), *campaign, m_today);
  EXPECT_EQ(result.upTo, m_today);
  EXPECT_EQ(result.inside.customers, 1);
  EXPECT_EQ(result.inside.contacted, 1);
  EXPECT_EQ(result.inside.contacts, 2);
  EXPECT_EQ(result.inside.reacted, 1) << "six days after the first";
  EXPECT_EQ(result.inside.overdueMinor, 120000);
  EXPECT_EQ(result.inside.paidMinor, 50000);
  EXPECT_EQ(result.rest.customers, 2);
  EXPECT_EQ(result.rest.contacted, 0);
  EXPECT_EQ(result.rest.overdueMinor, 240000);
  EXPECT_EQ(result.rest.paidMinor, 20000);
}

}  // namespace
}  // namespace relance
