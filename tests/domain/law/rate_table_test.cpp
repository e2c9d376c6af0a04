// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/rate_table.h"

#include <gtest/gtest.h>

#include "domain/day.h"
#include "domain/law/interest_rule.h"
#include "domain/law/rate_table_text.h"
#include "domain/law/shipped_rates.h"

namespace relance {
namespace {

constexpr const char* titles = "from_date,rate_percent,source,confidence\n";

TEST(RateTableText, ReadsDatesPercentSourceAndConfidence) {
  const auto table =
      readRateTable("t", std::string{titles} + "2026-01-01,12.15,\"law, article 1\",high\n2026-07-01,,unpublished,unknown\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(*table, (RateTable{"t",
                               {{day("2026-01-01"), 1215, "law, article 1", RateConfidence::high},
                                {day("2026-07-01"), std::nullopt, "unpublished", RateConfidence::unknown}}}));
}

TEST(RateTableText, RefusesATableWithAnyWrongLine) {
  for (const char* wrong :
       {"2026-13-01,1,s,high", "2026-01-01,1.234,s,high", "2026-01-01,1,s,sure", "2026-01-01,,s,high", "2026-01-01,1,s,unknown",
        "2026-01-01,1,s", "2026-01-01,1,s,high\n2026-01-01,2,s,high", "2026-01-01,1,s,high\n2025-01-01,2,s,high"}) {
    EXPECT_FALSE(readRateTable("t", std::string{titles} + wrong)) << wrong;
  }
  EXPECT_FALSE(readRateTable("t", "from,rate\n"));
}

TEST(RateTableText, ReadsPercentAsWholeBasisPoints) {
  struct Case {
    const char* text;
    int basisPoints;
  };
  for (const auto& c :
       {Case{"12.15", 1215}, Case{"10.4", 1040}, Case{"5", 500}, Case{"-0.88", -88}, Case{"0", 0}, Case{"0.05", 5}}) {
    EXPECT_EQ(parsePercent(c.text), c.basisPoints) << c.text;
  }
  for (const char* wrong : {"", "-", "1,5", "1.", ".5", "1.555", "12%", "1234", "+1"}) EXPECT_FALSE(parsePercent(wrong)) << wrong;
}

TEST(RateTable, GivesTheRowInForceAndTellsUnknownFromBeforeTheFirst) {
  const RateTable table{
      "t", {{day("2026-01-01"), 1215, "", RateConfidence::high}, {day("2026-07-01"), std::nullopt, "", RateConfidence::unknown}}};
  EXPECT_EQ(rateOn(table, day("2025-12-31")).state, RateState::beforeFirst);
  EXPECT_EQ(rateOn(table, day("2026-01-01")).row, table.rows.data());
  EXPECT_EQ(rateOn(table, day("2026-06-30")).row->basisPoints, 1215);
  EXPECT_EQ(rateOn(table, day("2026-07-01")).state, RateState::unknown);
  EXPECT_EQ(rateOn(table, day("2030-01-01")).state, RateState::unknown);
  EXPECT_EQ(rateOn({"empty", {}}, day("2030-01-01")).state, RateState::beforeFirst);
}

TEST(RateBook, PutsAnOwnTableInPlaceOfTheShippedOne) {
  RateBook book = shippedRates();
  const auto count = book.tables().size();
  book.put({std::string{rate_tables::frenchLegalPro}, {{day("2026-01-01"), 262, "own", RateConfidence::high}}});
  EXPECT_EQ(book.tables().size(), count);
  EXPECT_EQ(book.find(rate_tables::frenchLegalPro)->rows.size(), 1U);
  EXPECT_EQ(book.find("no such table"), nullptr);
}

class ShippedTable : public testing::TestWithParam<std::string_view> {};

TEST_P(ShippedTable, IsThereAndSaysWhereEachRateComesFrom) {
  const RateBook book = shippedRates();
  const RateTable* table = book.find(GetParam());
  ASSERT_NE(table, nullptr);
  ASSERT_FALSE(table->rows.empty());
  for (const RateRow& row : table->rows) EXPECT_FALSE(row.source.empty()) << isoText(row.from);
}

INSTANTIATE_TEST_SUITE_P(Law, ShippedTable,
                         testing::Values(rate_tables::ecbSemester, rate_tables::frenchBusiness, rate_tables::frenchContractFloor,
                                         rate_tables::frenchLegalPro, rate_tables::frenchPublic, rate_tables::belgianBusiness,
                                         rate_tables::belgianBusinessOld, rate_tables::belgianCivil,
                                         rate_tables::luxembourgBusiness, rate_tables::luxembourgConsumer,
                                         rate_tables::germanBase, rate_tables::britishStatutory, rate_tables::swissStatutory));

int rate(const RateBook& book, std::string_view table, Date on) { return rateOn(*book.find(table), on).row->basisPoints.value(); }

TEST(ShippedRates, FollowTheEcbRateAsEachLawSays) {
  const RateBook book = shippedRates();
  for (const RateRow& ecb : book.find(rate_tables::ecbSemester)->rows) {
    if (ecb.from < day("2013-07-01") || !ecb.basisPoints) continue;
    const int points = *ecb.basisPoints;
    const auto on = [&](std::string_view table) { return rate(book, table, ecb.from); };
    EXPECT_EQ(on(rate_tables::frenchBusiness), points + 1000) << isoText(ecb.from);
    EXPECT_EQ(on(rate_tables::frenchPublic), points + 800) << isoText(ecb.from);
    EXPECT_EQ(on(rate_tables::luxembourgBusiness), points + 800) << isoText(ecb.from);
    EXPECT_EQ(on(rate_tables::germanBase), points - 88) << isoText(ecb.from);
    EXPECT_EQ(on(rate_tables::belgianBusiness), (points + 800 + 49) / 50 * 50) << isoText(ecb.from);
  }
}

TEST(ShippedRates, FloorIsThreeTimesTheFrenchLegalRate) {
  const RateBook book = shippedRates();
  for (const RateRow& row : book.find(rate_tables::frenchContractFloor)->rows) {
    const auto legal = rateOn(*book.find(rate_tables::frenchLegalPro), row.from).row->basisPoints;
    EXPECT_EQ(row.basisPoints, legal ? std::optional{3 * *legal} : std::nullopt) << isoText(row.from);
  }
}

TEST(ShippedRates, OldBelgianContractsBearTheNewRateOnceTheTransitionEnded) {
  const RateBook book = shippedRates();
  for (const RateRow& row : book.find(rate_tables::belgianBusiness)->rows) {
    if (row.from < day("2015-03-16")) continue;
    EXPECT_EQ(rateOn(*book.find(rate_tables::belgianBusinessOld), row.from).row->basisPoints, row.basisPoints);
  }
}

TEST(ShippedRates, AreTheOnesOfTheHalfYear) {
  struct Case {
    const char* on;
    int frenchBusiness, frenchLegal, belgianBusiness, german, british;
  };
  const RateBook book = shippedRates();
  for (const auto& c : {Case{"2022-07-01", 1000, 77, 800, -88, 925}, Case{"2023-01-01", 1250, 206, 1050, 162, 1150},
                        Case{"2023-12-31", 1400, 422, 1200, 312, 1300}, Case{"2024-06-30", 1450, 507, 1250, 362, 1325},
                        Case{"2025-01-01", 1315, 371, 1150, 227, 1275}, Case{"2025-07-01", 1215, 276, 1050, 127, 1225},
                        Case{"2026-01-01", 1215, 262, 1050, 127, 1175}}) {
    EXPECT_EQ(rate(book, rate_tables::frenchBusiness, day(c.on)), c.frenchBusiness) << c.on;
    EXPECT_EQ(rate(book, rate_tables::frenchLegalPro, day(c.on)), c.frenchLegal) << c.on;
    EXPECT_EQ(rate(book, rate_tables::belgianBusiness, day(c.on)), c.belgianBusiness) << c.on;
    EXPECT_EQ(rate(book, rate_tables::germanBase, day(c.on)), c.german) << c.on;
    EXPECT_EQ(rate(book, rate_tables::britishStatutory, day(c.on)), c.british) << c.on;
  }
}

}  // namespace
}  // namespace relance
