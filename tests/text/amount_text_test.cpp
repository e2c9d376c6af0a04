// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/amount_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

#include "text/amount.h"

namespace relance {
namespace {

using enum Language;

Money money(std::int64_t minor, const char* code = "EUR") { return {minor, *parseCurrency(code)}; }

TEST(AmountText, IsWrittenAsEachLanguageDoes) {
  struct Case {
    Money money;
    Language language;
    std::string_view text;
  };
  for (const auto& c : {
           Case{money(123456789), fr, "1\u202F234\u202F567,89"},
           Case{money(123456789), en, "1,234,567.89"},
           Case{money(123456789), de, "1.234.567,89"},
           Case{money(-123456), fr, "\u22121\u202F234,56"},
           Case{money(99999), fr, "999,99"},
           Case{money(5), fr, "0,05"},
           Case{money(-5), en, "\u22120.05"},
           Case{money(0), de, "0,00"},
           Case{money(1234, "JPY"), en, "1,234"},
           Case{money(1234567, "TND"), fr, "1\u202F234,567"},
           Case{money(std::numeric_limits<std::int64_t>::min()), en, "\u221292,233,720,368,547,758.08"},
       }) {
    EXPECT_EQ(amountText(c.money, c.language), c.text);
  }
}

TEST(AmountText, NamesItsCurrencyWithoutABreak) {
  EXPECT_EQ(amountWithCurrency(money(-123456), fr), "\u22121\u202F234,56\u00A0€");
  EXPECT_EQ(amountWithCurrency(money(-123456), en), "\u2212€1,234.56");
  EXPECT_EQ(amountWithCurrency(money(123456), de), "1.234,56\u00A0€");
  EXPECT_EQ(amountWithCurrency(money(123456, "CHF"), fr), "1\u202F234,56\u00A0CHF");
  EXPECT_EQ(amountWithCurrency(money(123456, "CHF"), en), "CHF\u00A01,234.56");
  EXPECT_EQ(amountWithCurrency(money(500, "GBP"), en), "£5.00");
}

TEST(AmountText, CountsHaveGroupsAndRatesHaveAPercentSign) {
  EXPECT_EQ(countText(12000, fr), "12\u202F000");
  EXPECT_EQ(countText(-12000, en), "\u221212,000");
  EXPECT_EQ(countText(999, de), "999");
  EXPECT_EQ(percentText(1215, fr), "12,15\u00A0%");
  EXPECT_EQ(percentText(1215, en), "12.15%");
  EXPECT_EQ(percentText(1250, de), "12,5\u00A0%");
  EXPECT_EQ(percentText(1200, fr), "12\u00A0%");
  EXPECT_EQ(percentText(-88, en), "\u22120.88%");
  EXPECT_EQ(percentText(0, en), "0%");
}

TEST(DecimalText, IsPlainForMachines) {
  EXPECT_EQ(decimalText(money(-123456)), "-1234.56");
  EXPECT_EQ(decimalText(money(7)), "0.07");
  EXPECT_EQ(decimalText(money(1234, "JPY")), "1234");
  EXPECT_EQ(decimalText(money(1, "TND")), "0.001");
}

RC_GTEST_PROP(AmountText, IsReadBackAsTheSameAmount, ()) {
  const std::int64_t minor = *rc::gen::inRange<std::int64_t>(-largestAmountMinor, largestAmountMinor + 1);
  const Money original = money(minor, *rc::gen::element("EUR", "CHF", "USD", "JPY", "TND"));
  const AmountResult expected = original;
  for (const Language language : {fr, en, de}) {
    const AmountStyle style{.decimalSign = decimalSignOf(language)};
    RC_ASSERT(parseAmount(amountText(original, language), original.currency, style) == expected);
    RC_ASSERT(parseAmount(amountWithCurrency(original, language), original.currency, style) == expected);
    RC_ASSERT(parseTypedAmount(amountText(original, language), original.currency, language) == expected);
  }
  RC_ASSERT(parseAmount(decimalText(original), original.currency, {.decimalSign = '.'}) == expected);
  RC_ASSERT(parseAmount(std::to_string(minor), original.currency, {.isMinorUnits = true}) == expected);
}

}  // namespace
}  // namespace relance
