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
  EXPECT_EQ(formalDemandDays("BE", consumer, 8), 14);
  EXPECT_EQ(formalDemandDays("BE", consumer, 21), 21);
  EXPECT_EQ(formalDemandDays("FR", consumer, 15), 15);
  EXPECT_EQ(formalDemandDays("FR", business, 0), 8);
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

TEST(Limits, AnAcknowledgementBeginsTheFrenchTermAnew) {
  using enum AcknowledgedBy;
  struct Case {
    DebtorKind debtor;
    const char* acknowledged;
    const char* last;
    const char* article;
  };
  for (const auto& c : {Case{business, "2023-05-02", "2028-05-02", "Code de commerce, L110-4 ; Code civil, 2240"},
                        Case{consumer, "2022-03-10", "2024-03-10", "Code de la consommation, L218-2 ; Code civil, 2240"},
                        Case{publicBody, "2023-05-02", "2027-12-31", "Loi 68-1250, art. 1 et 2"}}) {
    const Acknowledgement known[] = {{day(c.acknowledged), partPayment}};
    const auto limit = claimLimit("FR", "", c.debtor, day("2021-03-10"), known);
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->lastDay, day(c.last)) << c.article;
    EXPECT_EQ(limit->article, c.article);
    EXPECT_EQ(limit->from, day(c.acknowledged));
    EXPECT_EQ(limit->acknowledged, partPayment);
  }
}

TEST(Limits, AnAcknowledgementCountsOnlyWhileTheTermStillRan) {
  using enum AcknowledgedBy;
  const auto last = [](std::initializer_list<Acknowledgement> known) {
    return claimLimit("FR", "", business, day("2015-03-10"), std::vector(known))->lastDay;
  };
  EXPECT_EQ(last({{day("2020-03-10"), plan}}), day("2025-03-10")) << "on its last day";
  EXPECT_EQ(last({{day("2020-03-11"), plan}}), day("2020-03-10")) << "nothing runs that could be interrupted";
  EXPECT_EQ(last({{day("2015-03-10"), plan}}), day("2020-03-10"));
  EXPECT_EQ(last({{day("2015-01-02"), plan}}), day("2020-03-10")) << "before it was due";
  EXPECT_EQ(last({{day("2019-01-02"), plan}, {day("2023-06-01"), writtenPromise}}), day("2028-06-01")) << "one carries the next";
  EXPECT_EQ(last({{day("2023-06-01"), writtenPromise}}), day("2020-03-10"));
}

TEST(Limits, OtherLawsCountFromTheDueDateAlone) {
  const Acknowledgement known[] = {{day("2022-01-05"), AcknowledgedBy::partPayment}};
  for (const char* country : {"DE", "GB", "CH", "BE", "LU"}) {
    const auto limit = claimLimit(country, "", business, day("2021-03-10"), known);
    ASSERT_TRUE(limit) << country;
    EXPECT_EQ(*limit, *claimLimit(country, "", business, day("2021-03-10"))) << country;
    EXPECT_EQ(limit->from, day("2021-03-10"));
    EXPECT_FALSE(limit->acknowledged);
  }
}

}  // namespace
}  // namespace relance
