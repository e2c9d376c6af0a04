// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/accrual.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/basics/money.h"
#include "domain/law/question.h"

namespace relance {
namespace {

TEST(DayCount, CountsDaysAndYears) {
  EXPECT_EQ(interestDays(DayCount::act365, day("2025-05-31"), day("2025-09-30")), 122);
  EXPECT_EQ(interestDays(DayCount::thirty360, day("2025-05-31"), day("2025-09-30")), 120);
  EXPECT_EQ(interestDays(DayCount::thirty360, day("2025-01-30"), day("2025-01-31")), 0);
  EXPECT_EQ(interestDays(DayCount::thirty360, day("2024-02-28"), day("2024-03-01")), 3);
  EXPECT_EQ(daysInYear(DayCount::actAct, day("2024-12-31")), 366);
  EXPECT_EQ(daysInYear(DayCount::actAct, day("2025-01-01")), 365);
  EXPECT_EQ(daysInYear(DayCount::act365, day("2024-12-31")), 365);
  EXPECT_EQ(daysInYear(DayCount::thirty360, day("2024-12-31")), 360);
  EXPECT_EQ(parseDayCount("thirty360"), DayCount::thirty360);
  EXPECT_EQ(dayCountName(DayCount::actAct), "actAct");
}

TEST(DayCount, SplittingAPeriodAtAnyDayKeepsItsDays) {
  rc::check("the parts have the days of the whole", [] {
    const auto dayCount = *rc::gen::element(DayCount::act365, DayCount::actAct, DayCount::thirty360);
    const Date start = plusDays(day("1995-01-01"), *rc::gen::inRange(0, 20000));
    const Date middle = plusDays(start, *rc::gen::inRange(0, 2000));
    const Date end = plusDays(middle, *rc::gen::inRange(0, 2000));
    RC_ASSERT(interestDays(dayCount, start, middle) + interestDays(dayCount, middle, end) == interestDays(dayCount, start, end));
  });
}

TEST(Accrual, SplitsWhereALeapYearBeginsOrEndsForActActAlone) {
  const std::vector<BalanceStep> balance{{day("2022-01-01"), 1'000'00}};
  const std::vector<RateStep> rate{{day("2022-01-01"), 1000}};
  const auto parts = [&](DayCount dayCount) {
    return accrue(day("2022-07-01"), day("2025-06-30"), balance, rate, dayCount).segments;
  };
  const auto split = parts(DayCount::actAct);
  ASSERT_EQ(split.size(), 3U);
  EXPECT_EQ(split[1], (InterestSegment{day("2024-01-01"), day("2024-12-31"), 366, 1'000'00, 1000, 100'00}));
  EXPECT_EQ(parts(DayCount::act365).size(), 1U);
  EXPECT_EQ(parts(DayCount::thirty360).size(), 1U);
}

TEST(Accrual, LeavesOutStretchesWithoutBalanceAndThirtyFirsts) {
  const std::vector<RateStep> rate{{day("2025-01-01"), 1000}};
  const std::vector<BalanceStep> balances{{day("2025-01-01"), 1'000'00}, {day("2025-01-11"), 0}};
  EXPECT_EQ(accrue(day("2025-01-01"), day("2025-12-31"), balances, rate, DayCount::act365).segments.size(), 1U);
  EXPECT_TRUE(
      accrue(day("2025-01-31"), day("2025-01-31"), {{day("2025-01-01"), 1'000'00}}, rate, DayCount::thirty360).segments.empty());
  EXPECT_TRUE(accrue(day("2025-02-01"), day("2025-01-31"), balances, rate, DayCount::act365).segments.empty());
}

TEST(Accrual, StopsAtTheFirstDayWhoseRateIsNeededAndUnknown) {
  const std::vector<RateStep> rates{{day("2025-01-01"), 1000}, {day("2025-07-01"), std::nullopt}};
  const Accrual accrual = accrue(day("2025-06-01"), day("2025-07-31"), {{day("2025-06-01"), 1'000'00}}, rates, DayCount::act365);
  EXPECT_EQ(accrual.segments.size(), 1U);
  EXPECT_EQ(accrual.unknownFrom, day("2025-07-01"));
}

TEST(Accrual, LargestDebtOfManyYearsStaysExact) {
  const std::vector<BalanceStep> balance{{day("1990-01-01"), largestAmountMinor}};
  const std::vector<RateStep> rate{{day("1990-01-01"), 2000}};
  const Accrual accrual = accrue(day("1990-01-01"), day("2039-12-19"), balance, rate, DayCount::act365);
  EXPECT_EQ(accrual.segments.front().days, 50 * 365);
  EXPECT_EQ(accrual.segments.front().interestMinor, 10 * largestAmountMinor);
}

InterestQuestion randomQuestion() {
  InterestQuestion asked =
      question("FR", DebtorKind::business, *rc::gen::inRange<std::int64_t>(1, 10'000'000), "2015-01-01", "2015-01-01");
  asked.due = plusDays(day("2015-01-01"), *rc::gen::inRange(0, 3500));
  asked.until = plusDays(asked.due, *rc::gen::inRange(0, 700));
  asked.dayCount = *rc::gen::element(DayCount::act365, DayCount::actAct);
  for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
    const Date on = plusDays(asked.due, *rc::gen::inRange(-30, 800));
    asked.reductions.push_back({on, *rc::gen::inRange<std::int64_t>(0, 3'000'000), *rc::gen::arbitrary<bool>()});
  }
  return asked;
}

// The same debt reckoned one day at a time, in ten-thousandths of 365 x 366ths of a cent.
WideInt exactInterest(const InterestQuestion& asked) {
  const RateTable& table = *shippedBook().find("fr_b2b_penalty_default");
  WideInt sum = 0;
  for (Date date = plusDays(asked.due, 1); date <= asked.until; date = plusDays(date, 1)) {
    std::int64_t balance = asked.principalMinor;
    for (const Reduction& reduction : asked.reductions) {
      const bool counts = reduction.on <= asked.until && (reduction.isCorrection || reduction.on < date);
      balance -= counts ? reduction.amountMinor : 0;
    }
    const int share = daysInYear(asked.dayCount, date) == 366 ? 365 : 366;
    if (balance > 0) sum += WideInt{balance} * *rateOn(table, date).row->basisPoints * share;
  }
  return sum;
}

TEST(Interest, StaysWithinHalfACentALineOfTheDayByDaySum) {
  rc::check("rounded lines against an exact daily reckoning", [] {
    const InterestQuestion asked = randomQuestion();
    const InterestStatement statement = answer(asked).value();
    const WideInt unit = WideInt{10'000} * 365 * 366;
    const WideInt difference = WideInt{statement.totalMinor} * unit - exactInterest(asked);
    const WideInt allowed = unit / 2 * static_cast<int>(statement.segments.size());
    RC_ASSERT(difference <= allowed);
    RC_ASSERT(-difference <= allowed);
  });
}

TEST(Interest, LinesFollowOneAnotherAndAddUp) {
  rc::check("no day is counted twice and the total is the sum", [] {
    const InterestStatement statement = answer(randomQuestion()).value();
    std::int64_t sum = 0;
    std::optional<Date> last;
    for (const InterestSegment& segment : statement.segments) {
      RC_ASSERT(segment.from <= segment.to);
      RC_ASSERT(!last || segment.from > *last);
      RC_ASSERT(segment.baseMinor > 0);
      last = segment.to;
      sum += segment.interestMinor;
    }
    RC_ASSERT(sum == statement.totalMinor);
  });
}

TEST(Interest, DoesNotDependOnTheOrderOfPayments) {
  rc::check("reversed reductions give the same statement", [] {
    InterestQuestion asked = randomQuestion();
    const auto before = answer(asked)->segments;
    std::reverse(asked.reductions.begin(), asked.reductions.end());
    RC_ASSERT(answer(asked)->segments == before);
  });
}

}  // namespace
}  // namespace relance
