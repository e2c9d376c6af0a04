// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/law/interest_rule.h"
#include "domain/law/question.h"

namespace relance {
namespace {

using enum DebtorKind;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

using Amounts = std::vector<std::int64_t>;

TEST(FrenchInterest, OfAConsumerRunsFromTheFormalDemandAtTheCreditorsRate) {
  InterestQuestion asked = question("FR", consumer, 1'000'00, "2026-01-31", "2026-06-30");
  const InterestStatement silent = answer(asked).value();
  EXPECT_EQ(silent.totalMinor, 0);
  EXPECT_EQ(silent.perDayMinor, 0);
  EXPECT_THAT(silent.notes, ElementsAre(InterestNote::noticeMissing));

  asked.noticeOn = day("2026-03-31");
  const InterestStatement statement = answer(asked).value();
  EXPECT_EQ(statement.segments, (std::vector<InterestSegment>{{day("2026-04-01"), day("2026-06-30"), 91, 1'000'00, 262, 6'53}}));
  EXPECT_THAT(statement.notes, IsEmpty());
}

TEST(FrenchInterest, OfAConsumerNeverRunsBeforeTheDueDate) {
  InterestQuestion asked = question("FR", consumer, 1'000'00, "2026-03-31", "2026-06-30");
  asked.noticeOn = day("2026-02-01");
  EXPECT_EQ(answer(asked)->segments.front().from, day("2026-04-01"));
}

TEST(FrenchInterest, OfAPublicBuyerKeepsTheRateOfTheFirstDay) {
  const InterestStatement statement = answer(question("FR", publicBody, 1'000'00, "2025-06-15", "2025-09-30")).value();
  EXPECT_EQ(statement.segments,
            (std::vector<InterestSegment>{{day("2025-06-16"), day("2025-09-30"), 107, 1'000'00, 1115, 32'69}}));
  EXPECT_EQ(statement.rates.size(), 1U);
}

TEST(FrenchInterest, IsSplitAtEverySemesterAlsoWhereTheRateStays) {
  EXPECT_EQ(amounts(*answer(question("FR", business, 1'000'00, "2025-11-30", "2026-01-31"))), (Amounts{10'32, 10'32}));
}

TEST(FrenchInterest, WarnsBelowThreeTimesTheLegalRateAndKeepsTheRate) {
  const InterestStatement byLaw = answer(question("FR", business, 1'000'00, "2024-01-31", "2024-06-30")).value();
  EXPECT_EQ(byLaw.segments.front().rateBasisPoints, 1450);
  EXPECT_THAT(byLaw.notes, ElementsAre(InterestNote::rateBelowFloor));

  InterestQuestion asked = question("FR", business, 1'000'00, "2026-05-31", "2026-07-31");
  asked.contractRate = ContractRate{500};
  EXPECT_THAT(answer(asked)->notes, ElementsAre(InterestNote::rateBelowFloor));
  asked.contractRate = ContractRate{1000};
  EXPECT_THAT(answer(asked)->notes, IsEmpty());
}

TEST(ContractInterest, HasOneRateOrFollowsTheEcb) {
  InterestQuestion asked = question("FR", business, 1'000'00, "2026-05-31", "2026-07-31");
  asked.contractRate = ContractRate{1000};
  const InterestStatement fixed = answer(asked).value();
  EXPECT_EQ(fixed.segments, (std::vector<InterestSegment>{{day("2026-06-01"), day("2026-07-31"), 61, 1'000'00, 1000, 16'71}}));
  EXPECT_THAT(fixed.rates, IsEmpty());

  asked.contractRate = ContractRate{800, true};
  const InterestStatement above = answer(asked).value();
  ASSERT_EQ(above.segments.size(), 2U);
  EXPECT_EQ(above.segments[0].rateBasisPoints, 1015);
  EXPECT_EQ(above.segments[1].rateBasisPoints, 1040);
}

TEST(ContractInterest, IsReckonedWhereNoLawIsKnown) {
  InterestQuestion asked = question("IT", business, 1'000'00, "2026-05-31", "2026-07-31");
  EXPECT_EQ(answer(asked).refusal(), (Refusal{RefusalReason::countryNotCovered, {"IT", "business"}}));
  asked.contractRate = ContractRate{1000};
  EXPECT_EQ(answer(asked)->totalMinor, 16'71);
}

TEST(BelgianInterest, OfAConsumerRunsAtTheCivilRateAfterTheTermOfTheReminder) {
  InterestQuestion asked = question("BE", consumer, 1'000'00, "2023-09-11", "2024-01-31");
  asked.noticeOn = day("2023-10-04");
  EXPECT_EQ(amounts(*answer(asked)), (Amounts{12'66, 4'88}));
  EXPECT_EQ(answer(asked)->segments.front().from, day("2023-10-05"));
}

TEST(BelgianInterest, OfAConsumerIgnoresAClauseAboveTheBusinessRate) {
  InterestQuestion asked = question("BE", consumer, 1'000'00, "2025-01-31", "2025-06-30");
  asked.noticeOn = day("2025-02-28");
  asked.contractRate = ContractRate{1150};
  EXPECT_EQ(answer(asked)->segments.front().rateBasisPoints, 1150);
  asked.contractRate = ContractRate{1151};
  const InterestStatement statement = answer(asked).value();
  EXPECT_EQ(statement.segments.front().rateBasisPoints, 450);
  EXPECT_THAT(statement.notes, ElementsAre(InterestNote::contractRateVoid));
  asked.until = day("2027-02-28");
  asked.noticeOn = day("2026-12-31");
  EXPECT_EQ(answer(asked).refusal(), (Refusal{RefusalReason::rateUnknown, {"be_b2b_contracts_from_2013-03-16", "2027-01-01"}}));
}

TEST(BelgianInterest, OfAnOldContractChangesWhenTheTransitionEnds) {
  InterestQuestion asked = question("BE", business, 1'000'00, "2015-03-01", "2015-03-31");
  asked.contractOn = day("2013-03-15");
  EXPECT_EQ(amounts(*answer(asked)), (Amounts{2'88, 3'73}));
  asked.contractOn = day("2013-03-16");
  EXPECT_EQ(amounts(*answer(asked)), (Amounts{6'99}));
}

TEST(GermanInterest, StartsAfterTheNextWorkingDayWhenTheDueDateIsFree) {
  const InterestStatement statement = answer(question("DE", business, 1'000'00, "2026-05-23", "2026-06-30")).value();
  EXPECT_EQ(statement.segments.front().from, day("2026-05-27"));  // Saturday, Sunday, Whit Monday
  EXPECT_THAT(statement.notes, ElementsAre(InterestNote::dueDateMoved));
  EXPECT_EQ(answer(question("FR", business, 1'000'00, "2026-05-23", "2026-06-30"))->segments.front().from, day("2026-05-24"));
}

TEST(GermanInterest, AddsTheMarginOfTheDebtorAndOfTheAgeOfTheDebt) {
  struct Case {
    DebtorKind debtor;
    const char* contractOn;
    int basisPoints;
  };
  for (const auto& c : {Case{business, "2014-07-29", 827}, Case{publicBody, "2014-07-29", 827}, Case{business, "2014-07-28", 727},
                        Case{consumer, "2014-07-29", 427}}) {
    InterestQuestion asked = question("DE", c.debtor, 1'000'00, "2014-07-31", "2014-12-31");
    asked.contractOn = day(c.contractOn);
    EXPECT_EQ(answer(asked)->segments.front().rateBasisPoints, c.basisPoints) << c.contractOn;
  }
}

TEST(NoticeWithoutAgreedDate, IsNeededInGermanyAndSwitzerland) {
  for (const char* country : {"DE", "CH"}) {
    InterestQuestion asked = question(country, business, 1'000'00, "2026-01-30", "2026-06-30");
    asked.isDueDateAgreed = false;
    EXPECT_THAT(answer(asked)->notes, ElementsAre(InterestNote::noticeMissing)) << country;
    asked.noticeOn = day("2026-03-02");
    EXPECT_EQ(answer(asked)->segments.front().from, day("2026-03-03")) << country;
  }
  InterestQuestion french = question("FR", business, 1'000'00, "2026-01-30", "2026-06-30");
  french.isDueDateAgreed = false;
  EXPECT_EQ(answer(french)->segments.front().from, day("2026-01-31"));
}

TEST(BritishInterest, IsNotGivenAgainstConsumers) {
  const InterestStatement statement = answer(question("GB", consumer, 1'000'00, "2026-01-30", "2026-06-30")).value();
  EXPECT_EQ(statement.totalMinor, 0);
  EXPECT_THAT(statement.notes, ElementsAre(InterestNote::noStatutoryInterest));
}

TEST(BritishInterest, TakesTheHalfYearOfTheFirstInterestDay) {
  const auto rate = [](std::string_view due) {
    return answer(question("UK", publicBody, 1'000'00, due, "2025-09-30"))->segments.front().rateBasisPoints;
  };
  EXPECT_EQ(rate("2025-06-29"), 1275);
  EXPECT_EQ(rate("2025-06-30"), 1225);
}

TEST(LuxembourgInterest, OfAConsumerWaitsForTheThirdMonthAfterDelivery) {
  InterestQuestion asked = question("LU", consumer, 1'000'00, "2024-01-31", "2024-06-30");
  EXPECT_THAT(answer(asked)->notes, Contains(InterestNote::noticeMissing));
  asked.noticeOn = addMonths(day("2024-01-15"), 3);
  EXPECT_EQ(answer(asked)->segments,
            (std::vector<InterestSegment>{{day("2024-04-16"), day("2024-06-30"), 76, 1'000'00, 450, 9'37}}));
}

TEST(UnknownRate, IsRefusedAndNeverTakenFromTheLastKnown) {
  const auto refusal = answer(question("FR", business, 1'000'00, "2026-11-30", "2027-01-15")).refusal();
  EXPECT_EQ(refusal, (Refusal{RefusalReason::rateUnknown, {"fr_b2b_penalty_default", "2027-01-01"}}));
  InterestQuestion french = question("FR", consumer, 1'000'00, "2026-03-31", "2026-11-23");
  french.noticeOn = day("2026-08-31");
  EXPECT_EQ(answer(french).refusal(), (Refusal{RefusalReason::rateUnknown, {"fr_legal_interest_pro", "2026-09-01"}}));
  EXPECT_EQ(answer(question("FR", business, 1'000'00, "2005-03-31", "2010-01-01")).refusal(),
            (Refusal{RefusalReason::rateUnknown, {"fr_b2b_penalty_default", "2005-04-01"}}));
  EXPECT_EQ(interestStatement(question("CH", business, 1, "2026-01-01", "2026-02-01"), RateBook{}, {}).refusal(),
            (Refusal{RefusalReason::rateUnknown, {"ch_statutory_default", "2026-01-02"}}));
}

TEST(UnknownRate, IsNotNeededOnceTheDebtIsPaid) {
  InterestQuestion asked = question("FR", business, 1'000'00, "2026-11-30", "2027-01-15");
  asked.reductions = {{day("2026-12-31"), 1'000'00}};
  EXPECT_EQ(amounts(*answer(asked)), (Amounts{10'53}));
  EXPECT_EQ(answer(asked)->perDayMinor, 0);
}

TEST(UnknownRate, OfTheNextDayLeavesTheDailyAmountOpen) {
  EXPECT_EQ(answer(question("FR", business, 1'000'00, "2026-11-30", "2026-12-31"))->perDayMinor, std::nullopt);
}

TEST(Interest, HasNotBegunOnTheDueDate) {
  const InterestStatement onDue = answer(question("FR", business, 1'000'00, "2026-07-15", "2026-07-15")).value();
  EXPECT_THAT(onDue.segments, IsEmpty());
  EXPECT_EQ(onDue.perDayMinor, 34);
  const InterestStatement before = answer(question("FR", business, 1'000'00, "2026-07-15", "2026-07-14")).value();
  EXPECT_EQ(before.perDayMinor, 0);
}

TEST(Interest, LeavesPaymentsOfLaterDaysAsideAndTakesEarlyOnesAtOnce) {
  InterestQuestion asked = question("FR", business, 1'000'00, "2026-07-15", "2026-07-31");
  asked.reductions = {
      {day("2026-07-01"), 400'00}, {day("2026-07-15"), 100'00}, {day("2026-08-01"), 500'00}, {day("2026-08-02"), 500'00, true}};
  const InterestStatement statement = answer(asked).value();
  ASSERT_EQ(statement.segments.size(), 1U);
  EXPECT_EQ(statement.segments.front().baseMinor, 500'00);
}

TEST(Interest, OfAnOverpaidDebtIsNothing) {
  InterestQuestion asked = question("FR", business, 1'000'00, "2026-07-15", "2026-07-31");
  asked.reductions = {{day("2026-07-10"), 1'500'00}};
  EXPECT_EQ(answer(asked)->totalMinor, 0);
  EXPECT_THAT(answer(asked)->segments, IsEmpty());
}

TEST(DebtorKind, IsReadAndAskedByName) {
  EXPECT_EQ(parseDebtorKind("public"), publicBody);
  EXPECT_EQ(parseDebtorKind("Public"), std::nullopt);
  EXPECT_EQ(debtorKindName(consumer), "consumer");
  EXPECT_EQ(debtorKindOf(CustomerKind::soleTrader), business);
  EXPECT_EQ(debtorKindOf(CustomerKind::publicBody), publicBody);
}

}  // namespace
}  // namespace relance
