// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk: which lines are doubtful, why, and what is proposed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/chasing/cleaning/doubtful_lines.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

class DoubtfulLines : public testing::Test {
 protected:
  std::vector<DoubtfulLine> lines() {
    story.proposes();
    return doubtfulLines(story.portfolio(), story.policy.settings, settings, calendars(), {notes, partners, payments},
                         story.today());
  }
  /// "F-1 veryOld+notContacted chase/bestRoute", one a line.
  std::vector<std::string> told() {
    std::vector<std::string> all;
    for (const DoubtfulLine& line : lines()) {
      std::string one(story.portfolio().items.number(line.item));
      for (const DoubtFact& fact : line.doubts)
        one += (&fact == &line.doubts.front() ? " " : "+") + std::string(doubtName(fact.doubt));
      one += " " + std::string(cleaningVerdictName(line.proposed.verdict)) + "/" +
             std::string(verdictGroundName(line.proposed.ground));
      all.push_back(std::move(one));
    }
    return all;
  }
  void note(const Item& item, bool hasProof = true) {
    ItemNote one;
    one.item = item.id;
    one.customer = item.customer;
    one.currency = item.amount.currency;
    one.amountMinor = item.amount.minor;
    one.issued = item.issued;
    one.number = item.number;
    one.hasProof = hasProof;
    notes.push_back(one);
  }

  Story story;
  CleaningSettings settings;
  std::vector<ItemNote> notes;
  std::vector<Partner> partners;
  PartPayments payments;
};

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(DoubtfulLines, ALineOverAYearLateAtItsFirstImportWaitsForAVerdict) {
  story.day("2026-11-23");
  Item& old = story.invoice("C", "F-1", "2025-10-01", 120000);
  old.recorded = dayOf("2026-11-20");
  EXPECT_THAT(told(), ElementsAre("F-1 veryOld handOver/bestRoute"));
  EXPECT_EQ(lines()[0].doubts[0].days, 415);
  story.decides(DecisionChoice::chase, {"F-1"});
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(DoubtfulLines, ASoundLineIsNotOnTheDesk) {
  story.day("2026-11-23");
  note(story.invoice("C", "F-1", "2026-11-01", 120000));
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(DoubtfulLines, AClaimNearItsLastDayGoesToALawyerOrIsGivenUp) {
  story.day("2026-11-23");
  story.invoice("C", "F-1", "2022-01-10", 900000).recorded = dayOf("2022-01-11");
  story.invoice("D", "F-2", "2021-06-01", 900).recorded = dayOf("2021-06-01");
  story.invoice("E", "F-3", "2022-09-10", 900000).recorded = dayOf("2022-09-11");
  const auto found = lines();
  ASSERT_EQ(found.size(), 3U);
  EXPECT_THAT(told(),
              ElementsAre("F-2 nearPrescription+notContacted writeOff/claimExpired",
                          "F-1 nearPrescription+notContacted handOver/claimExpiresSoon", "F-3 notContacted handOver/bestRoute"));
  EXPECT_EQ(found[1].doubts[0].day, dayOf("2027-01-10"));
  EXPECT_EQ(found[1].doubts[0].other, "Code de commerce, L110-4");
  EXPECT_EQ(found[0].routes.size(), 2U) << "nobody sues for a claim that has lapsed";
}

TEST_F(DoubtfulLines, AClaimPaidInPartIsNotNearItsLastDay) {
  story.day("2026-11-02");
  Item& invoice = story.invoice("C", "F-1", "2022-01-10", 900000);
  invoice.recorded = dayOf("2022-01-11");
  story.decides(DecisionChoice::chase, {"F-1"});
  story.day("2026-12-02");
  EXPECT_THAT(told(), ElementsAre("F-1 nearPrescription handOver/claimExpiresSoon"));
  payments[invoice.id] = {dayOf("2025-01-10")};
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(DoubtfulLines, AClaimSeenNearItsLastDayComesBackAfterAMonth) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2022-01-10", 900000).recorded = dayOf("2022-01-11");
  story.decides(DecisionChoice::chase, {"F-1"});
  EXPECT_THAT(told(), IsEmpty());
  story.day("2026-12-01");
  EXPECT_THAT(told(), IsEmpty());
  story.day("2026-12-02");
  EXPECT_THAT(told(), ElementsAre("F-1 nearPrescription handOver/claimExpiresSoon"));
}

TEST_F(DoubtfulLines, AnUnappliedCreditIsOffsetOrItsOwnerIsAsked) {
  story.day("2026-11-10");
  story.invoice("C", "F-1", "2026-12-01", 50000);
  story.credit("C", "V-1", ItemKind::payment, 50000);
  story.credit("D", "V-2", ItemKind::creditNote, 2000);
  story.credit("E", "A-1", ItemKind::advance, 2000);
  story.day("2026-11-15");
  EXPECT_THAT(told(), IsEmpty());
  story.day("2026-11-16");
  const auto found = lines();
  EXPECT_THAT(told(), ElementsAre("V-1 unappliedCredit offset/creditCovers", "V-2 unappliedCredit leave/creditUnclaimed"));
  EXPECT_EQ(found[0].proposed.with, "F-1");
  EXPECT_EQ(found[1].proposed.until, dayOf("2026-12-16"));
  EXPECT_THAT(found[0].routes, IsEmpty());
}

TEST_F(DoubtfulLines, ATinyRestIsGivenUpUnlessACreditCoversIt) {
  story.day("2026-11-23");
  story.invoice("C", "F-1", "2026-11-01", 120499);
  story.credit("C", "V-1", ItemKind::payment, 120000);
  story.allocates("V-1", "F-1", 120000);
  EXPECT_THAT(told(), ElementsAre("F-1 residue writeOff/tooSmall"));
  story.credit("C", "V-2", ItemKind::payment, 10000);
  EXPECT_THAT(told(), ElementsAre("F-1 residue offset/creditCovers"));
  settings.residueMinor = 499;
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(DoubtfulLines, SilenceCountsFromTheLaterOfDueDateAndImportOrTheLastContact) {
  story.day("2026-09-01");
  Item& late = story.invoice("C", "F-1", "2026-01-01", 50000);
  late.recorded = dayOf("2026-09-01");
  story.day("2026-10-31");
  EXPECT_THAT(told(), IsEmpty());
  story.day("2026-11-01");
  EXPECT_THAT(told(), ElementsAre("F-1 notContacted chase/bestRoute"));
  story.contacts("C", Channel::call);
  EXPECT_THAT(told(), IsEmpty());
  story.day("2027-01-01");
  EXPECT_EQ(lines().at(0).doubts[0].day, dayOf("2026-11-01"));
  story.holds("C", "F-1", "2027-02-01");
  EXPECT_THAT(told(), IsEmpty()) << "left until a date";
}

TEST_F(DoubtfulLines, OnlyALedgerThatKeepsProofsMissesOne) {
  story.day("2026-11-23");
  const Item bare = story.invoice("C", "F-1", "2026-10-01", 50000);
  note(bare, false);
  EXPECT_THAT(told(), IsEmpty());
  note(story.invoice("D", "F-2", "2026-10-01", 60000));
  EXPECT_THAT(told(), ElementsAre("F-1 noProof leave/proofFirst"));
}

TEST_F(DoubtfulLines, WhatIsContestedHandedOverOrInsolventIsFollowedElsewhere) {
  story.day("2026-11-23");
  for (const char* number : {"F-1", "F-2", "F-3"}) {
    story.invoice(std::string("C") + number, number, "2025-10-01", 50000).recorded = dayOf("2025-10-02");
  }
  story.disputes("F-1");
  story.places("CF-2", {"F-2"});
  story.customer("CF-3").insolventOn = dayOf("2026-11-20");
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(DoubtfulLines, APartnersOwnFiguresStandBeforeTheHouses) {
  story.day("2026-11-23");
  story.invoice("C", "F-1", "2025-10-01", 100000).recorded = dayOf("2026-11-20");
  Partner lorne;
  lorne.name = "Cabinet Lorne";
  lorne.kind = PartnerKind::agency;
  lorne.countries = {"FR"};
  lorne.successBp = 7000;
  lorne.fees = {{0, 1500}};
  partners = {lorne};
  const auto line = lines().at(0);
  EXPECT_EQ(line.proposed.verdict, CleaningVerdict::handOver);
  EXPECT_EQ(line.proposed.with, "Cabinet Lorne");
  const RouteValue expected{RecoveryRoute::agency, 100000, 7000, 1500, 0, 59500, 365, "partner", "Cabinet Lorne"};
  EXPECT_EQ(line.routes.at(1), expected);
  partners[0].countries = {"BE"};
  EXPECT_EQ(lines().at(0).routes.at(1).partner, "");
}

TEST(RouteValues, AreAFormulaOfTheirInputs) {
  CleaningSettings settings;
  ChasingSettings chasing;
  chasing.base = *parseCurrency("EUR");
  DebtAtStake debt{"FR", DebtorKind::business, 100000, chasing.base, 200, true};
  const auto values = routeValues(debt, settings, chasing, {});
  ASSERT_EQ(values.size(), 4U);
  EXPECT_EQ(values[0].expectedMinor, 50000 - 1500);
  EXPECT_EQ(values[1].expectedMinor, 50000 - 10000);
  EXPECT_EQ(values[2].expectedMinor, 70000 - 7000 - 45000);
  EXPECT_EQ(values[3].expectedMinor, 0);
  EXPECT_EQ(bestOf(values).route, RecoveryRoute::chase);

  debt.debtor = DebtorKind::publicBody;
  EXPECT_EQ(routeValues(debt, settings, chasing, {}).size(), 3U) << "no agency against a public body";
  debt.currency = *parseCurrency("USD");
  EXPECT_EQ(routeValues(debt, settings, chasing, {}).size(), 1U) << "costs in euros, and no rate";
  chasing.rates[debt.currency] = {9, 10};
  EXPECT_EQ(routeValues(debt, settings, chasing, {})[0].costMinor, 1667);
}

TEST(RecoveryOdds, AreReadAndEachRowStandsOnce) {
  const std::string titles = "route,debtor,from_days,success_bp,source\n";
  EXPECT_TRUE(readOdds(titles + "chase,business,0,9500,house\n"));
  for (const char* row : {"walk,business,0,9500,house\n", "chase,nobody,0,9500,house\n", "chase,business,x,9500,house\n",
                          "chase,business,0,10001,house\n", "chase,business,0,9500,\n", "writeOff,business,0,0,house\n",
                          "chase,business,0,9500,house\nchase,business,0,1,house\n"}) {
    EXPECT_FALSE(readOdds(titles + row)) << row;
  }
  auto odds = shippedOdds();
  EXPECT_EQ(oddsFor(odds, RecoveryRoute::agency, DebtorKind::business, 179)->successBp, 6000);
  EXPECT_EQ(oddsFor(odds, RecoveryRoute::agency, DebtorKind::business, 180)->successBp, 5000);
  EXPECT_EQ(oddsFor(odds, RecoveryRoute::chase, DebtorKind::business, -4)->fromDays, 0);
  EXPECT_EQ(oddsFor(odds, RecoveryRoute::agency, DebtorKind::publicBody, 400), nullptr);
  putOdds(odds, {RecoveryRoute::agency, DebtorKind::business, 180, 100, "setting"});
  EXPECT_EQ(oddsFor(odds, RecoveryRoute::agency, DebtorKind::business, 180)->successBp, 100);
  EXPECT_EQ(odds.size(), shippedOdds().size());
}

class Twins : public testing::Test {
 protected:
  ItemNote& invoice(const std::string& number, const char* issued, std::int64_t minor = 10000) {
    ItemNote& note = notes.emplace_back();
    note.item = {static_cast<std::int64_t>(notes.size())};
    note.customer = {1};
    note.number = number;
    note.issued = dayOf(issued);
    note.amountMinor = minor;
    return note;
  }
  std::string twinOf(std::int64_t item) {
    const auto twins = twinsAmong(notes, 7);
    const auto found = twins.find({item});
    return found == twins.end() ? "" : found->second.number;
  }
  std::vector<ItemNote> notes;
};

TEST_F(Twins, AreOfOneAmountAndNearInTime) {
  invoice("F-1", "2026-10-01");
  invoice("F-2", "2026-10-08");
  invoice("F-3", "2026-10-16");
  EXPECT_EQ(twinOf(1), "");
  EXPECT_EQ(twinOf(2), "F-1");
  EXPECT_EQ(twinOf(3), "");
  notes[1].customer = {2};
  EXPECT_EQ(twinOf(2), "");
}

TEST_F(Twins, AreTheSameNumberOrTheSameDeliveryNote) {
  invoice("F-2026/12", "2026-10-01");
  invoice("f 202612", "2026-12-01", 9000);
  EXPECT_EQ(twinOf(2), "F-2026/12");
  invoice("F-7", "2026-01-01", 70).deliveryReference = "BL-1";
  invoice("F-8", "2026-03-01", 70).deliveryReference = "BL-1";
  EXPECT_EQ(twinOf(4), "F-7");
}

TEST_F(Twins, AreNeitherInstalmentsNorReplacedNorBothSettled) {
  invoice("F-1", "2026-10-01");
  invoice("F-1", "2026-10-01").instalment = 2;
  EXPECT_EQ(twinOf(2), "");
  notes.clear();
  invoice("F-1", "2026-10-01").isOpen = false;
  invoice("F-2", "2026-10-02").replaces = {1};
  EXPECT_EQ(twinOf(2), "");
  notes[1].replaces = {};
  EXPECT_EQ(twinOf(2), "F-1") << "one is paid, its double is open";
  notes[0].isOpen = true;
  notes[1].isOpen = false;
  EXPECT_EQ(twinOf(1), "F-2");
  notes[0].isOpen = false;
  EXPECT_TRUE(twinsAmong(notes, 7).empty());
}

}  // namespace
}  // namespace relance::stories
