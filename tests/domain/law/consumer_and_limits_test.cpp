// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/day.h"
#include "domain/law/belgian_consumer.h"
#include "domain/law/limits.h"

namespace relance {
namespace {

using enum DebtorKind;

const WorkingCalendar& belgium() {
  static const WorkingCalendar calendar{"BE", "", {}};
  return calendar;
}

TEST(BelgianConsumer, LumpSumIsCapped) {
  struct Case {
    std::int64_t principal, cap;
  };
  for (const auto& c :
       {Case{150'00, 20'00}, Case{150'01, 30'00}, Case{215'00, 36'50}, Case{500'00, 65'00}, Case{1'000'00, 90'00},
        Case{39'200'00, 2'000'00}, Case{39'100'00, 1'995'00}, Case{1'000'000'00, 2'000'00}, Case{1, 20'00}, Case{0, 0}}) {
    EXPECT_EQ(belgianLumpSumCap(c.principal), c.cap) << c.principal;
  }
}

TEST(BelgianConsumer, LumpSumNeverFallsWhenTheDebtGrows) {
  rc::check("the cap grows with the principal", [] {
    const auto principal = *rc::gen::inRange<std::int64_t>(1, 50'000'00);
    RC_ASSERT(belgianLumpSumCap(principal) <= belgianLumpSumCap(principal + 1));
  });
}

TEST(BelgianConsumer, PostedReminderStartsTheTermOnTheThirdWorkingDay) {
  const BelgianReminderTerm expected{day("2023-09-21"), day("2023-10-04"), day("2023-10-05")};
  EXPECT_EQ(belgianReminderTerm(day("2023-09-18"), ReminderPath::post, belgium()), expected);
  EXPECT_EQ(belgianReminderTerm(day("2023-11-10"), ReminderPath::post, belgium()).firstDay, day("2023-11-15"));
}

TEST(BelgianConsumer, ElectronicReminderStartsTheTermOnTheNextDay) {
  const BelgianReminderTerm expected{day("2023-09-23"), day("2023-10-06"), day("2023-10-07")};
  EXPECT_EQ(belgianReminderTerm(day("2023-09-22"), ReminderPath::electronic, belgium()), expected);
}

TEST(Limits, FormalDemandGivesEightDaysAndBelgianConsumersFourteen) {
  EXPECT_EQ(formalDemandDays("FR", business), 8);
  EXPECT_EQ(formalDemandDays("FR", consumer), 8);
  EXPECT_EQ(formalDemandDays("BE", business), 8);
  EXPECT_EQ(formalDemandDays("BE", consumer), 14);
}

TEST(Limits, LastDayToClaimFollowsCountryAndDebtor) {
  struct Case {
    const char* country;
    const char* region;
    DebtorKind debtor;
    const char* due;
    const char* last;
  };
  for (const auto& c :
       {Case{"FR", "", business, "2021-03-10", "2026-03-10"}, Case{"FR", "", consumer, "2024-02-29", "2026-02-28"},
        Case{"FR", "", publicBody, "2021-03-10", "2025-12-31"}, Case{"DE", "", business, "2023-12-31", "2026-12-31"},
        Case{"GB", "GB-ENG", business, "2020-05-04", "2026-05-04"}, Case{"UK", "GB-SCT", business, "2020-05-04", "2025-05-04"},
        Case{"CH", "", consumer, "2020-05-04", "2030-05-04"}, Case{"BE", "", business, "2020-05-04", "2030-05-04"},
        Case{"LU", "", consumer, "2020-05-04", "2030-05-04"}}) {
    EXPECT_EQ(lastDayToClaim(c.country, c.region, c.debtor, day(c.due)), day(c.last)) << c.country << ' ' << c.due;
    EXPECT_FALSE(claimLimit(c.country, c.region, c.debtor, day(c.due))->article.empty()) << c.country;
  }
  EXPECT_FALSE(lastDayToClaim("BE", "", consumer, day("2020-05-04")));
  EXPECT_FALSE(lastDayToClaim("IT", "", business, day("2020-05-04")));
}

}  // namespace
}  // namespace relance
