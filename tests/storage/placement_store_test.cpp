// SPDX-License-Identifier: GPL-3.0-or-later
// Partners, mandates and campaigns as rows, and as a Portfolio sees them on a day.
#include "storage/stores/placement_store.h"

#include <gmock/gmock.h>

#include "domain/basics/machine_error.h"
#include "storage/business_hash.h"
#include "storage/ledger_fixture.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/campaign_store.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Placements : public LedgerFixture {
 protected:
  Partner lorne() {
    Partner partner;
    partner.name = "Cabinet Lorne";
    partner.kind = PartnerKind::lawyer;
    partner.countries = {"FR", "BE"};
    partner.languages = {"fr"};
    partner.successBp = 6000;
    partner.fees = {{0, 1500}, {1000000, 900}};
    return partner;
  }

  Placement mandate() {
    Placement placement;
    placement.customer = customer;
    placement.mandate = day("2026-03-10");
    placement.claimedMinor = 200;
    placement.items = {first, second};
    return placement;
  }

  Portfolio on(const char* iso) { return loadPortfolio(database, day(iso), PortfolioDepth::chasing, {}); }

  CustomerId customer = addCustomer("C1");
  ItemId first = addInvoice(customer, "F-1", 100, "2026-02-01");
  ItemId second = addInvoice(customer, "F-2", 100, "2026-02-01");
};

TEST_F(Placements, KeepPartnersByTheirNames) {
  PartnerStore store(database);
  Partner partner = lorne();
  partner.id = store.put(partner);
  EXPECT_EQ(store.named("Cabinet Lorne"), partner);
  partner.languages.clear();
  partner.fees = {{0, 2000}};
  partner.successBp.reset();
  partner.archived = day("2026-04-01");
  EXPECT_EQ(store.put(partner), partner.id);
  EXPECT_EQ(store.find(partner.id), partner);
  EXPECT_THAT(store.all(), ElementsAre(partner));
  EXPECT_EQ(store.named("cabinet lorne"), std::nullopt);
}

TEST_F(Placements, KeepAPartnerWhoIsCalledOtherwise) {
  PartnerStore store(database);
  Partner partner = lorne();
  partner.id = store.put(partner);
  partner.name = "Étude Lorne";
  partner.fees = {{0, 2000}};
  store.update(partner);
  EXPECT_THAT(store.all(), ElementsAre(partner));
  EXPECT_EQ(store.named("Cabinet Lorne"), std::nullopt);
  EXPECT_NE(store.put(lorne()), partner.id) << "the old name is free again";
}

TEST_F(Placements, KeepMandatesWithTheirItems) {
  PlacementStore store(database);
  Placement placement = mandate();
  placement.id = store.insert(placement);
  EXPECT_EQ(store.find(placement.id), placement);
  placement.partner = PartnerStore(database).put(lorne());
  placement.recoveredMinor = 120;
  placement.feeMinor = 18;
  placement.costMinor = 5;
  placement.review = day("2026-04-10");
  placement.returned = day("2026-05-01");
  placement.outcome = PlacementOutcome::partlyPaid;
  store.update(placement);
  EXPECT_THAT(store.ofCustomer(customer), ElementsAre(placement));
}

TEST_F(Placements, AreKnownAsOfTheDay) {
  PlacementStore store(database);
  Placement placement = mandate();
  placement.returned = day("2026-05-01");
  placement.outcome = PlacementOutcome::takenBack;
  store.insert(placement);
  EXPECT_THAT(on("2026-03-09").placements.all(), IsEmpty());
  const Portfolio running = on("2026-04-30");
  ASSERT_EQ(running.placements.all().size(), 1U);
  EXPECT_THAT(running.placements.all()[0].items, ElementsAre(first, second));
  EXPECT_EQ(running.placements.all()[0].returned, std::nullopt);
  EXPECT_TRUE(running.placements.all()[0].isRunningOn(day("2026-04-30")));
  EXPECT_EQ(on("2026-05-01").placements.all()[0].returned, day("2026-05-01"));
}

TEST_F(Placements, StandWithTheAccountThatPays) {
  const CustomerId payer = addCustomer("P1");
  database.statement("UPDATE customer SET payer_id = $1 WHERE id = $2").run(payer, customer);
  Placement placement = mandate();
  placement.isWhole = true;
  PlacementStore(database).insert(placement);
  PlacementStore(database).insert([&] {
    Placement other = mandate();
    other.customer = addCustomer("C9");
    other.items.clear();
    return other;
  }());
  const Portfolio account = loadAccount(database, day("2026-04-01"), payer, {});
  ASSERT_EQ(account.placements.all().size(), 1U);
  EXPECT_EQ(account.placements.all()[0].customer, customer);
  EXPECT_EQ(account.customers[account.accounts[0].customer].code, "P1");
  EXPECT_EQ(account.placements.of(account.accounts[0].customer).size(), 1U);
}

TEST_F(Placements, AreBusinessRows) {
  const Digest none = businessHash(database);
  PartnerStore(database).put(lorne());
  const Digest partner = businessHash(database);
  EXPECT_NE(partner, none);
  Placement placement = mandate();
  placement.id = PlacementStore(database).insert(placement);
  const Digest placed = businessHash(database);
  EXPECT_NE(placed, partner);
  placement.recoveredMinor = 1;
  PlacementStore(database).update(placement);
  EXPECT_NE(businessHash(database), placed);
}

TEST_F(Placements, CampaignsAreKeptAndKnownAsOfTheDay) {
  CampaignStore store(database);
  Campaign campaign;
  campaign.name = "Automne";
  campaign.predicate = R"({"all":[]})";
  campaign.channel = Channel::call;
  campaign.textKey = "call-recap";
  campaign.days = {{}, day("2026-03-10"), day("2026-03-20"), {}};
  campaign.customers = {customer};
  campaign.id = campaign.days.campaign = store.insert(campaign);
  EXPECT_EQ(store.find(campaign.id), campaign);
  const Digest running = businessHash(database);
  store.end(campaign.id, day("2026-03-15"));
  EXPECT_NE(businessHash(database), running);
  campaign.days.ended = day("2026-03-15");
  EXPECT_THAT(store.all(), ElementsAre(campaign));

  EXPECT_THAT(on("2026-03-09").campaigns.all(), IsEmpty());
  ASSERT_EQ(on("2026-03-14").campaigns.all().size(), 1U);
  EXPECT_EQ(on("2026-03-14").campaigns.all()[0].ended, std::nullopt);
  EXPECT_TRUE(on("2026-03-14").campaigns.all()[0].isRunningOn(day("2026-03-14")));
  EXPECT_FALSE(on("2026-03-15").campaigns.all()[0].isRunningOn(day("2026-03-15")));
}

TEST(NewPlacementTables, TakeThePlaceOfThoseThatNothingWroteInto) {
  Database database = Database::withSchema(9);
  EXPECT_NO_THROW(applySchema(database, 9, newestSchemaVersion()));
  database.execute("SELECT whole, partner_id FROM placement");
}

}  // namespace
}  // namespace relance
