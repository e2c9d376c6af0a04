// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/mandate_value.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

Partner lorne() {
  Partner partner;
  partner.successBp = 6000;
  partner.fees = {{0, 1500}, {1000000, 900}};
  return partner;
}

TEST(MandateValue, TakesTheFeeOfTheHighestBandThatTheClaimReaches) {
  const auto small = mandateValue(lorne(), 999999, 5000);
  ASSERT_TRUE(small);
  EXPECT_EQ(*small, (MandateValue{999999, 6000, 599999, 1500, 90000, 5000, 504999}));
  const auto large = mandateValue(lorne(), 1000000, 0);
  ASSERT_TRUE(large);
  EXPECT_EQ(*large, (MandateValue{1000000, 6000, 600000, 900, 54000, 0, 546000}));
}

TEST(MandateValue, MayBeBelowZero) { EXPECT_EQ(mandateValue(lorne(), 10000, 9000)->expectedMinor, -3900); }

TEST(MandateValue, IsUnknownWithoutSuccessOrABand) {
  Partner partner = lorne();
  partner.successBp.reset();
  EXPECT_FALSE(mandateValue(partner, 100000, 0));
  partner = lorne();
  partner.fees.clear();
  EXPECT_FALSE(mandateValue(partner, 100000, 0));
  partner.fees = {{200000, 1000}};
  EXPECT_FALSE(mandateValue(partner, 199999, 0));
  EXPECT_TRUE(mandateValue(partner, 200000, 0));
}

TEST(MandateValue, IsWhatIsExpectedOfAPartner) {
  for (const std::int64_t claimed : {0, 1, 123456, 1000000, 98765432}) {
    EXPECT_EQ(expectedValue(lorne(), claimed, 777), mandateValue(lorne(), claimed, 777)->expectedMinor);
  }
}

TEST(FeeOn, IsAShareOfWhatIsRecoveredByTheBandOfTheClaim) {
  EXPECT_EQ(feeOn(lorne(), 695000, 300000), 45000);
  EXPECT_EQ(feeOn(lorne(), 1200000, 300000), 27000);
  EXPECT_EQ(feeOn(lorne(), 1200000, 5), 0);
  EXPECT_EQ(feeOn(lorne(), 1200000, 6), 1) << "rounded half up";
  EXPECT_FALSE(feeOn(Partner{}, 1200000, 6));
}

}  // namespace
}  // namespace relance
