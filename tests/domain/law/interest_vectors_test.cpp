// SPDX-License-Identifier: GPL-3.0-or-later
// Worked figures: interest reckoned by hand or published, to the cent.
#include <gtest/gtest.h>

#include "domain/law/fixed_costs.h"
#include "domain/law/question.h"

namespace relance {
namespace {

using enum DebtorKind;
using Amounts = std::vector<std::int64_t>;

struct Vector {
  const char* name;
  const char* country;
  std::int64_t principal;
  const char* due;
  const char* until;
  std::vector<Reduction> reductions;
  DayCount dayCount;
  Amounts segments;
  std::int64_t total;
};

class WorkedInterest : public testing::TestWithParam<Vector> {};

TEST_P(WorkedInterest, AddsUpToTheCent) {
  const Vector& v = GetParam();
  InterestQuestion asked = question(v.country, business, v.principal, v.due, v.until);
  asked.reductions = v.reductions;
  asked.dayCount = v.dayCount;
  const auto statement = answer(asked);
  ASSERT_TRUE(statement);
  EXPECT_EQ(amounts(*statement), v.segments);
  EXPECT_EQ(statement->totalMinor, v.total);
}

INSTANTIATE_TEST_SUITE_P(
    Law, WorkedInterest,
    testing::Values(
        Vector{"FrenchTwoSemesters", "FR", 1'200'00, "2025-05-31", "2025-09-30", {}, DayCount::act365, {12'97, 36'75}, 49'72},
        Vector{"FrenchPartPayment",
               "FR",
               1'200'00,
               "2025-05-31",
               "2025-09-30",
               {{day("2025-07-15"), 500'00}},
               DayCount::act365,
               {12'97, 5'99, 17'94},
               36'90},
        Vector{"FrenchSummer2026", "FR", 1'200'00, "2026-05-31", "2026-07-31", {}, DayCount::act365, {11'98, 12'64}, 24'62},
        Vector{"Belgian", "BE", 1'000'00, "2025-05-31", "2025-09-30", {}, DayCount::act365, {9'45, 26'47}, 35'92},
        Vector{"GermanAct365", "DE", 1'000'00, "2023-12-15", "2024-02-15", {}, DayCount::act365, {5'31, 15'90}, 21'21},
        Vector{"GermanActAct", "DE", 1'000'00, "2023-12-15", "2024-02-15", {}, DayCount::actAct, {5'31, 15'86}, 21'17},
        Vector{"BritishFrozen", "GB", 5'000'00, "2025-05-31", "2025-09-30", {}, DayCount::act365, {213'08}, 213'08},
        Vector{"BritishSixtyDays", "GB", 10'000'00, "2026-01-31", "2026-04-01", {}, DayCount::act365, {193'15}, 193'15},
        Vector{"SwissAct365", "CH", 1'000'00, "2025-05-31", "2025-09-30", {}, DayCount::act365, {16'71}, 16'71},
        Vector{"SwissThirty360", "CH", 1'000'00, "2025-05-31", "2025-09-30", {}, DayCount::thirty360, {16'67}, 16'67},
        Vector{"LuxembourgNotRounded", "LU", 1'000'00, "2024-06-30", "2024-12-31", {}, DayCount::act365, {61'75}, 61'75},
        // A good payer's two invoices: a correction for missing goods, then a plan in three payments.
        Vector{"CorrectedInvoicePaidInThree",
               "FR",
               8'400'00,
               "2026-09-30",
               "2026-11-17",
               {{day("2026-11-17"), 2'000'00},
                {day("2026-10-19"), 4'000'00},
                {day("2026-10-13"), 400'00, true},
                {day("2026-11-03"), 2'000'00}},
               DayCount::act365,
               {51'64, 20'38, 9'51},
               81'53},
        Vector{"InvoicePaidLate",
               "FR",
               3'600'00,
               "2026-10-15",
               "2026-10-21",
               {{day("2026-10-21"), 3'600'00}},
               DayCount::act365,
               {7'34},
               7'34},
        // A bad payer on the day of the formal demand.
        Vector{"DemandFirstInvoice", "FR", 5'800'00, "2026-08-31", "2026-09-28", {}, DayCount::act365, {55'17}, 55'17},
        Vector{"DemandSecondInvoice", "FR", 2'150'00, "2026-09-15", "2026-09-28", {}, DayCount::act365, {9'50}, 9'50},
        // The formal demand of the design.
        Vector{"LetterFirstInvoice",
               "FR",
               6'480'00,
               "2026-06-12",
               "2026-11-23",
               {{day("2026-09-15"), 2'000'00}},
               DayCount::act365,
               {38'83, 169'51, 105'02},
               313'36},
        Vector{"LetterSecondInvoice", "FR", 3'150'00, "2026-07-15", "2026-11-23", {}, DayCount::act365, {140'19}, 140'19},
        Vector{"LetterThirdInvoice", "FR", 1'270'00, "2026-10-09", "2026-11-23", {}, DayCount::act365, {19'42}, 19'42}),
    [](const testing::TestParamInfo<Vector>& vector) { return std::string{vector.param.name}; });

TEST(InterestLines, SayFromWhenToWhenOnWhatAndAtWhichRate) {
  InterestQuestion asked = question("FR", business, 6'480'00, "2026-06-12", "2026-11-23");
  asked.reductions = {{day("2026-09-15"), 2'000'00}};
  const InterestStatement statement = answer(asked).value();
  const std::vector<InterestSegment> expected{
      {day("2026-06-13"), day("2026-06-30"), 18, 6'480'00, 1215, 38'83},
      {day("2026-07-01"), day("2026-09-15"), 77, 6'480'00, 1240, 169'51},
      {day("2026-09-16"), day("2026-11-23"), 69, 4'480'00, 1240, 105'02},
  };
  EXPECT_EQ(statement.segments, expected);
  ASSERT_EQ(statement.rates.size(), 2U);
  EXPECT_EQ(statement.rates[0].table, "fr_b2b_penalty_default");
  EXPECT_EQ(statement.rates[0].row.from, day("2026-01-01"));
  EXPECT_EQ(statement.rates[1].row.confidence, RateConfidence::medium);
}

TEST(InterestLines, SayWhatTheNextDayCosts) {
  InterestQuestion first = question("FR", business, 6'480'00, "2026-06-12", "2026-11-23");
  first.reductions = {{day("2026-09-15"), 2'000'00}};
  EXPECT_EQ(answer(first)->perDayMinor, 1'52);
  EXPECT_EQ(answer(question("FR", business, 3'150'00, "2026-07-15", "2026-11-23"))->perDayMinor, 1'07);
  EXPECT_EQ(answer(question("FR", business, 1'270'00, "2026-10-09", "2026-11-23"))->perDayMinor, 43);
}

TEST(InterestLines, AddUpAsShownAndNotAsReckonedInOnePiece) {
  const InterestStatement statement = answer(question("DE", business, 1'000'00, "2023-12-15", "2024-02-15")).value();
  const auto exact = divideHalfUp(WideInt{1'000'00} * (1212 * 16 + 1262 * 46), WideInt{10'000} * 365);
  EXPECT_EQ(exact, 21'22);
  EXPECT_EQ(statement.totalMinor, 21'21);
}

TEST(InterestLines, WouldDifferIfTheBritishRateFloated) {
  const std::vector<BalanceStep> balance{{day("2025-06-01"), 5'000'00}};
  const std::vector<RateStep> floating{{day("2025-01-01"), 1275}, {day("2025-07-01"), 1225}};
  const Accrual accrual = accrue(day("2025-06-01"), day("2025-09-30"), balance, floating, DayCount::act365);
  ASSERT_EQ(accrual.segments.size(), 2U);
  EXPECT_EQ(accrual.segments[0].interestMinor + accrual.segments[1].interestMinor, 206'78);
}

TEST(FixedCosts, AreOwedByBusinessesAndPublicBodiesAlone) {
  struct Case {
    const char* country;
    DebtorKind debtor;
    const char* currency;
    std::int64_t debt;
    std::int64_t costs;  // 0: none
    const char* costsCurrency;
  };
  for (const auto& c :
       {Case{"FR", business, "EUR", 1, 40'00, "EUR"}, Case{"FR", publicBody, "USD", 100'00, 40'00, "EUR"},
        Case{"FR", consumer, "EUR", 100'00, 0, ""}, Case{"BE", business, "EUR", 100'00, 40'00, "EUR"},
        Case{"LU", business, "EUR", 100'00, 40'00, "EUR"}, Case{"DE", publicBody, "EUR", 100'00, 40'00, "EUR"},
        Case{"DE", consumer, "EUR", 100'00, 0, ""}, Case{"CH", business, "CHF", 100'00, 0, ""},
        Case{"GB", business, "GBP", 999'99, 40'00, "GBP"}, Case{"UK", business, "GBP", 1'000'00, 70'00, "GBP"},
        Case{"GB", publicBody, "GBP", 9'999'99, 70'00, "GBP"}, Case{"GB", business, "GBP", 10'000'00, 100'00, "GBP"},
        Case{"GB", consumer, "GBP", 10'000'00, 0, ""}, Case{"GB", business, "EUR", 10'000'00, 0, ""},
        Case{"IT", business, "EUR", 100'00, 0, ""}, Case{"FR", business, "EUR", 0, 0, ""}}) {
    const auto costs = fixedCosts(c.country, c.debtor, {c.debt, *parseCurrency(c.currency)});
    const std::optional<Money> expected =
        c.costs == 0 ? std::nullopt : std::optional{Money{c.costs, *parseCurrency(c.costsCurrency)}};
    EXPECT_EQ(costs, expected) << c.country << ' ' << c.debt;
  }
}

}  // namespace
}  // namespace relance
