// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/number_text.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

TEST(NumberText, HasTwoDecimalsAndTheSignsOfTheLanguage) {
  EXPECT_EQ(hundredthsText(-123456, Language::en), "\u22121,234.56");
  EXPECT_EQ(hundredthsText(1013, Language::fr), "10,13");
  EXPECT_EQ(hundredthsDecimal(-5), "-0.05");
  EXPECT_EQ(hundredthsDecimal(0), "0.00");
}

TEST(NumberText, HoldsSumsLargerThanAnyAmount) {
  const WideInt large = static_cast<WideInt>(9'223'372'036'854'775'807) * 100;
  EXPECT_EQ(wideDecimal(large, 2), "9223372036854775807.00");
  EXPECT_EQ(wideDecimal(-large - 7, 0), "-922337203685477580707");
  EXPECT_EQ(wideDecimal(7, 3), "0.007");
}

}  // namespace
}  // namespace relance
