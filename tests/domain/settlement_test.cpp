// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/settlement.h"

#include <gtest/gtest.h>
// rapidcheck's header needs gtest's before it.
#include <rapidcheck/gtest.h>

#include <vector>

namespace relance {
namespace {

Date day(const char* text) { return *parseIsoDate(text); }

TEST(Settlement, OfAnItemWithoutAllocationsNeverCame) { EXPECT_EQ(settledOn(100, {}), std::nullopt); }

TEST(Settlement, IsTheDayOfTheLastPartThatWasMissing) {
  const std::vector<SettlementShare> shares{{60, day("2026-03-10"), {}}, {40, day("2026-03-02"), {}}};
  EXPECT_EQ(settledOn(100, shares), day("2026-03-10"));
  EXPECT_EQ(settledOn(101, shares), std::nullopt);
  EXPECT_EQ(settledOn(40, shares), day("2026-03-02"));
}

TEST(Settlement, IsGoneWhenThePaymentIsReturned) {
  const std::vector<SettlementShare> shares{{100, day("2026-03-02"), day("2026-03-09")}};
  EXPECT_EQ(settledOn(100, shares), std::nullopt);
  EXPECT_EQ(coveredOn(shares, day("2026-03-08")), 100);
  EXPECT_EQ(coveredOn(shares, day("2026-03-09")), 0);
}

TEST(Settlement, AfterAReturnedPaymentIsTheDayOfTheSecondOne) {
  const std::vector<SettlementShare> shares{{100, day("2026-03-02"), day("2026-03-09")}, {100, day("2026-03-20"), {}}};
  EXPECT_EQ(settledOn(100, shares), day("2026-03-20"));
}

TEST(Settlement, WithoutADayOpenBetweenTwoPaymentsIsTheFirst) {
  const std::vector<SettlementShare> shares{{100, day("2026-03-02"), day("2026-03-09")}, {100, day("2026-03-09"), {}}};
  EXPECT_EQ(settledOn(100, shares), day("2026-03-02"));
}

TEST(Settlement, IgnoresWhatWasReversedBeforeItTookEffect) {
  Allocation allocation;
  allocation.amountMinor = 100;
  allocation.dated = day("2026-03-02");
  allocation.reversed = day("2026-03-05");
  const auto share = shareOf(allocation, day("2026-03-10"), day("2026-01-01"));
  EXPECT_EQ(share.from, day("2026-03-10"));
  EXPECT_EQ(settledOn(100, std::vector{share}), std::nullopt);
  EXPECT_EQ(coveredOn(std::vector{share}, day("2026-03-10")), 0);
}

TEST(Settlement, TakesEffectOnceBothItemsAreIssued) {
  Allocation allocation;
  allocation.amountMinor = 100;
  allocation.dated = day("2026-03-02");
  EXPECT_EQ(shareOf(allocation, day("2026-02-01"), day("2026-03-04")).from, day("2026-03-04"));
  EXPECT_EQ(shareOf(allocation, day("2026-02-01"), day("2026-02-04")).from, day("2026-03-02"));
}

RC_GTEST_PROP(SettlementProperty, IsTheFirstDayAfterWhichNothingIsMissing, ()) {
  const Date start = day("2026-01-01");
  std::vector<SettlementShare> shares(*rc::gen::inRange<std::size_t>(0, 6));
  for (auto& share : shares) {
    share.amountMinor = *rc::gen::inRange<std::int64_t>(1, 60);
    share.from = plusDays(start, *rc::gen::inRange(0, 12));
    if (*rc::gen::arbitrary<bool>()) share.until = plusDays(start, *rc::gen::inRange(0, 14));
  }
  const std::int64_t amount = *rc::gen::inRange<std::int64_t>(1, 100);
  std::optional<Date> expected;
  for (Date d = plusDays(start, 20); d >= start; d = plusDays(d, -1)) {
    if (coveredOn(shares, d) < amount) break;
    expected = d;
  }
  RC_ASSERT(settledOn(amount, shares) == expected);
}

}  // namespace
}  // namespace relance
