// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/money.h"

#include <gtest/gtest.h>

#include <limits>

#include "domain/basics/machine_error.h"

namespace relance {
namespace {

TEST(Money, AddsWithinOneCurrency) {
  const Money sum = Money{1250, *parseCurrency("EUR")} + Money{-50, *parseCurrency("eur")};
  EXPECT_EQ(sum.minor, 1200);
}

TEST(Money, OverflowIsAnErrorAndNeverAWrap) {
  EXPECT_THROW(addMinor(std::numeric_limits<std::int64_t>::max(), 1), MachineError);
  EXPECT_THROW(subtractMinor(std::numeric_limits<std::int64_t>::min(), 1), MachineError);
}

TEST(Money, AddingTwoCurrenciesAsserts) {
  EXPECT_DEATH(static_cast<void>(Money{1, *parseCurrency("EUR")} + Money{1, *parseCurrency("CHF")}), "");
}

TEST(Money, RoundsHalvesAwayFromZero) {
  struct Case {
    int numerator, denominator, expected;
  };
  constexpr Case cases[]{{1, 2, 1}, {-1, 2, -1}, {1, 3, 0}, {2, 3, 1}, {5, 10, 1}, {4, 10, 0}, {0, 7, 0}};
  for (const auto& c : cases) {
    EXPECT_EQ(divideHalfUp(c.numerator, c.denominator), c.expected) << c.numerator << '/' << c.denominator;
  }
}

TEST(Currency, KnowsTheDecimalsOfEachCode) {
  EXPECT_EQ(minorPerUnit(*parseCurrency("EUR")), 100);
  EXPECT_EQ(minorPerUnit(*parseCurrency("JPY")), 1);
  EXPECT_EQ(minorPerUnit(*parseCurrency("TND")), 1000);
  EXPECT_FALSE(parseCurrency("E1R"));
  EXPECT_FALSE(parseCurrency("EURO"));
}

}  // namespace
}  // namespace relance
