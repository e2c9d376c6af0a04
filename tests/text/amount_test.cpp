// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/amount.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"

namespace relance {
namespace {

using enum AmountFault;

Currency currency(const char* code) { return *parseCurrency(code); }

AmountResult read(std::string_view text, char decimalSign, const char* code = "EUR") {
  return parseAmount(text, currency(code), {.decimalSign = decimalSign});
}

AmountResult minor(std::int64_t value, const char* code = "EUR") { return Money{value, currency(code)}; }

struct Case {
  std::string_view text;
  char decimalSign;
  AmountResult expected;
};

TEST(ParseAmount, ReadsTheFormsThatFilesUse) {
  for (const auto& c : {
           Case{"1 234,56", ',', minor(123456)},
           Case{"1.234,56", ',', minor(123456)},
           Case{"1,234.56", '.', minor(123456)},
           Case{"1'234.50", '.', minor(123450)},
           Case{"1’234.50", '.', minor(123450)},
           Case{"1'234,50", ',', minor(123450)},
           Case{"1\u00A0234\u00A0567,89", ',', minor(123456789)},
           Case{"1\u202F234,56", ',', minor(123456)},
           Case{"1\u2009234,56", ',', minor(123456)},
           Case{"1 234 567", '.', minor(123456700)},
           Case{"1,234", '.', minor(123400)},
           Case{"1.234", ',', minor(123400)},
           Case{"12", ',', minor(1200)},
           Case{"12,5", ',', minor(1250)},
           Case{"12,", ',', minor(1200)},
           Case{",5", ',', minor(50)},
           Case{"12.3400", '.', minor(1234)},
           Case{"0000000069,60", ',', minor(6960)},
           Case{"  12,00\u00A0", ',', minor(1200)},
           Case{"0", '.', minor(0)},
           Case{"-0,00", ',', minor(0)},
       }) {
    EXPECT_EQ(read(c.text, c.decimalSign), c.expected) << c.text;
  }
}

TEST(ParseAmount, ReadsOneSignBeforeOrBehind) {
  for (const auto& c : {
           Case{"-12", ',', minor(-1200)},
           Case{"\u2212"
                "12,00",
                ',', minor(-1200)},
           Case{"– 12,00", ',', minor(-1200)},
           Case{"12-", ',', minor(-1200)},
           Case{"12,00 -", ',', minor(-1200)},
           Case{"+12", ',', minor(1200)},
           Case{"(12.00)", '.', minor(-1200)},
           Case{"( 1 234,56 )", ',', minor(-123456)},
           Case{"- 000000001437,12", ',', minor(-143712)},
           Case{"--12", ',', badForm},
           Case{"-12-", ',', badForm},
           Case{"+12-", ',', badForm},
           Case{"12+", ',', badForm},
           Case{"(-12)", ',', badForm},
           Case{"-(12)", ',', badForm},
           Case{"(-12", ',', badForm},
           Case{"(12", ',', badForm},
           Case{"12)", ',', badForm},
           Case{"((12))", ',', badForm},
       }) {
    EXPECT_EQ(read(c.text, c.decimalSign), c.expected) << c.text;
  }
}

TEST(ParseAmount, ReadsACurrencyAndRefusesAnotherOne) {
  struct Named {
    std::string_view text;
    const char* code;
    AmountResult expected;
  };
  for (const auto& c : {
           Named{"€ 1 234.56", "EUR", minor(123456)},
           Named{"1 234.56 EUR", "EUR", minor(123456)},
           Named{"EUR1.00", "EUR", minor(100)},
           Named{"eur 1.00", "EUR", minor(100)},
           Named{"-€12.00", "EUR", minor(-1200)},
           Named{"€-12.00", "EUR", minor(-1200)},
           Named{"12.00 €-", "EUR", minor(-1200)},
           Named{"(€ 12.00)", "EUR", minor(-1200)},
           Named{"$1,234.56", "USD", minor(123456, "USD")},
           Named{"$5", "CAD", minor(500, "CAD")},
           Named{"Fr. 1'234.50", "CHF", minor(123450, "CHF")},
           Named{"12.00 zł", "PLN", minor(1200, "PLN")},
           Named{"¥1,234", "JPY", minor(1234, "JPY")},
           Named{"$5", "EUR", otherCurrency},
           Named{"5.00 USD", "EUR", otherCurrency},
           Named{"€5", "CHF", otherCurrency},
           Named{"EUR 5 EUR", "EUR", badForm},
           Named{"EURO 5", "EUR", badForm},
           Named{"€", "EUR", badForm},
       }) {
    EXPECT_EQ(read(c.text, '.', c.code), c.expected) << c.text;
  }
}

TEST(ParseAmount, RefusesImpossibleGroups) {
  for (const auto& c : {
           Case{"1,23,456.00", '.', badForm},
           Case{"12,34", '.', badForm},
           Case{"1234,567.00", '.', badForm},
           Case{"1,2345", '.', badForm},
           Case{",234.00", '.', badForm},
           Case{"1,,234", '.', badForm},
           Case{"1,234,", '.', badForm},
           Case{"0,123", '.', badForm},
           Case{"1 234.567,00", ',', badForm},
           Case{"1.234 567,00", ',', badForm},
           Case{"1,234,56", ',', badForm},
           Case{"1.5,6.7", ',', badForm},
           Case{"1\t234,00", ',', badForm},
           Case{"12 34", ',', badForm},
           Case{"1,234 567", ',', badForm},
       }) {
    EXPECT_EQ(read(c.text, c.decimalSign), c.expected) << c.text;
  }
}

TEST(ParseAmount, TellsWhatIsWrong) {
  for (const auto& c : {
           Case{"", ',', empty},
           Case{" \u00A0\t", ',', empty},
           Case{"abc", ',', badForm},
           Case{"1.2E+05", '.', badForm},
           Case{"-", ',', badForm},
           Case{",", ',', badForm},
           Case{"12%", ',', badForm},
           Case{"1k", ',', badForm},
           Case{"0x10", ',', badForm},
           Case{"١٢", ',', badForm},
           Case{"12\xE9", ',', badForm},
           Case{"12,345", ',', tooPrecise},
           Case{"0,001", ',', tooPrecise},
           Case{"100000000000,00", ',', minor(largestAmountMinor)},
           Case{"-100.000.000.000,00", ',', minor(-largestAmountMinor)},
           Case{"100000000000,01", ',', tooLarge},
           Case{"-100000000000,01", ',', tooLarge},
           Case{"99999999999999999999999999999999999999", ',', tooLarge},
       }) {
    EXPECT_EQ(read(c.text, c.decimalSign), c.expected) << c.text;
  }
  EXPECT_EQ(read("12.5", '.', "JPY"), AmountResult{tooPrecise});
  EXPECT_EQ(read("12.500", '.', "TND"), minor(12500, "TND"));
}

TEST(ParseAmount, ReadsWholeMinorUnits) {
  const auto inMinor = [](std::string_view text, const char* code = "EUR") {
    return parseAmount(text, currency(code), {.isMinorUnits = true});
  };
  EXPECT_EQ(inMinor("123456"), minor(123456));
  EXPECT_EQ(inMinor("-5"), minor(-5));
  EXPECT_EQ(inMinor("0"), minor(0));
  EXPECT_EQ(inMinor("12", "JPY"), minor(12, "JPY"));
  EXPECT_EQ(inMinor("7 TND", "TND"), minor(7, "TND"));
  EXPECT_EQ(inMinor("10000000000000"), minor(largestAmountMinor));
  EXPECT_EQ(inMinor("10000000000001"), AmountResult{tooLarge});
  EXPECT_EQ(inMinor("12.00"), AmountResult{badForm});
  EXPECT_EQ(inMinor("1,200"), AmountResult{badForm});
  EXPECT_EQ(inMinor(""), AmountResult{empty});
}

TEST(ParseTypedAmount, ReadsWhatPeopleType) {
  struct Typed {
    std::string_view text;
    AmountResult french, english;
  };
  for (const auto& c : {
           Typed{"1 234,56", minor(123456), minor(123456)},
           Typed{"1234.56", minor(123456), minor(123456)},
           Typed{"1.234,56", minor(123456), minor(123456)},
           Typed{"1,234.56", minor(123456), minor(123456)},
           Typed{"1,2k", minor(120000), minor(120000)},
           Typed{"1.2k", minor(120000), minor(120000)},
           Typed{"1,2 k€", minor(120000), minor(120000)},
           Typed{"3K", minor(300000), minor(300000)},
           Typed{"1,5M", minor(150000000), minor(150000000)},
           Typed{"1.234k", minor(123400000), minor(123400)},
           Typed{"1,234", tooPrecise, minor(123400)},
           Typed{"1.234", minor(123400), tooPrecise},
           Typed{"1,23456k", minor(123456), minor(123456)},
           Typed{"1,234567k", tooPrecise, tooPrecise},
           Typed{"12,345678", tooPrecise, tooPrecise},
           Typed{"200000M", tooLarge, tooLarge},
           Typed{"1kk", badForm, badForm},
           Typed{"k", badForm, badForm},
           Typed{"", empty, empty},
           Typed{"12 USD", otherCurrency, otherCurrency},
       }) {
    EXPECT_EQ(parseTypedAmount(c.text, currency("EUR"), Language::fr), c.french) << c.text;
    EXPECT_EQ(parseTypedAmount(c.text, currency("EUR"), Language::en), c.english) << c.text;
  }
}

RC_GTEST_PROP(ParseAmount, AcceptsOrRefusesAnyTextWithinTheLimit, ()) {
  const std::string text = *anyText() + *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"0123456789.,' -()"}));
  const AmountResult result = read(text, *rc::gen::element(',', '.'));
  if (const auto* money = std::get_if<Money>(&result)) {
    RC_ASSERT(money->minor <= largestAmountMinor && money->minor >= -largestAmountMinor);
  }
}

}  // namespace
}  // namespace relance
