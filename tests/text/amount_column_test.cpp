// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/amount_column.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

#include "text/amount.h"
#include "text/amount_text.h"

namespace relance {
namespace {

using enum DecimalVerdict;

AmountColumn column(const std::vector<std::string>& texts) {
  AmountColumn result;
  for (const auto& text : texts) result.add(text);
  return result;
}

TEST(AmountColumn, FindsTheDecimalSignOrSaysThatItCannot) {
  struct Case {
    std::vector<std::string> texts;
    DecimalVerdict verdict;
  };
  for (const auto& c : {
           Case{{}, either},
           Case{{"", " "}, either},
           Case{{"12", "1 234", "-5"}, either},
           Case{{"12,50"}, comma},
           Case{{"12.50"}, dot},
           Case{{"1.234,56"}, comma},
           Case{{"1,234.56"}, dot},
           Case{{"1,234"}, ambiguous},
           Case{{"1.234", "12", "500.000"}, ambiguous},
           Case{{"1,234", "12,345", "7"}, ambiguous},
           Case{{"1,234", "1,23"}, comma},
           Case{{"1,234", "1.23"}, dot},
           Case{{"1,234,567"}, dot},
           Case{{"1.234.567"}, comma},
           Case{{"0,123"}, comma},
           Case{{"1234.567"}, dot},
           Case{{"1'234.567"}, dot},
           Case{{"12,50", "12.50"}, mixed},
           Case{{"12,50", "see note", "1/2"}, comma},
           Case{{"see note"}, either},
       }) {
    EXPECT_EQ(column(c.texts).verdict(), c.verdict) << (c.texts.empty() ? "" : c.texts[0]);
  }
}

TEST(AmountColumn, CountsWhatDecided) {
  const AmountColumn found = column({"12,50", "3,1", "1.5", "1,234", "12", "x", ""});
  EXPECT_EQ(found.onlyWithComma(), 2);
  EXPECT_EQ(found.onlyWithDot(), 1);
  EXPECT_EQ(found.undecided(), 1);
  EXPECT_EQ(found.unreadable(), 1);
}

RC_GTEST_PROP(AmountColumn, NeverChoosesTheWrongSignForPrintedAmounts, (const std::vector<std::int32_t>& amounts)) {
  for (const Language language : {Language::fr, Language::en, Language::de}) {
    AmountColumn found;
    for (const std::int32_t minor : amounts) found.add(amountText({minor, {}}, language));
    const DecimalVerdict verdict = found.verdict();
    RC_ASSERT(verdict == (amounts.empty() ? either : decimalSignOf(language) == ',' ? comma : dot));
  }
}

}  // namespace
}  // namespace relance
