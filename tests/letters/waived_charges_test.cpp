// SPDX-License-Identifier: GPL-3.0-or-later
// Interest waived while an agreement is kept: a formal demand shows it with its condition and does not claim it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "letters/claim_total.h"
#include "letters/example_facts.h"
#include "letters/formal_demand.h"
#include "letters/schedule.h"

namespace relance {
namespace {

LetterFacts waived(bool costs) {
  LetterFacts facts = examples::formalDemand(CustomerKind::business);
  facts.items.front().waiver = ItemWaiver{examples::day("2026-10-08"), costs};
  return facts;
}

TEST(WaivedCharges, AreNoPartOfWhatIsAskedFor) {
  const LetterFacts whole = examples::formalDemand(CustomerKind::business);
  const ClaimTotal claimed = claimTotal(whole);
  const std::int64_t interest = whole.items.front().interest->value().totalMinor;
  ASSERT_GT(interest, 0);
  const ClaimTotal withCosts = claimTotal(waived(true));
  EXPECT_EQ(withCosts.waived.minor, interest + 4000);
  EXPECT_EQ(withCosts.interest.minor, claimed.interest.minor - interest);
  EXPECT_EQ(withCosts.fixedCosts.minor, claimed.fixedCosts.minor - 4000);
  EXPECT_EQ(withCosts.asked.minor, claimed.asked.minor - interest - 4000);
  EXPECT_EQ(withCosts.itemsWithCosts, claimed.itemsWithCosts - 1);
  EXPECT_LT(withCosts.perDay->minor, claimed.perDay->minor) << "nor does it grow";
  const ClaimTotal interestAlone = claimTotal(waived(false));
  EXPECT_EQ(interestAlone.waived.minor, interest);
  EXPECT_EQ(interestAlone.fixedCosts, claimed.fixedCosts);
}

TEST(WaivedCharges, StandBelowTheInterestWithTheirCondition) {
  const LetterFacts facts = waived(true);
  const auto table = interestSchedule(facts, claimTotal(facts));
  ASSERT_TRUE(table);
  const SumLine& last = table->sums.back();
  EXPECT_EQ(last.label, "Remis sous condition de l’accord du 08/10/2026");
  EXPECT_THAT(last.detail, testing::StartsWith(facts.items.front().number));
  EXPECT_EQ(last.amount, "–") << "no part of the sums";
  for (const auto& row : table->rows) EXPECT_NE(row.front().text, facts.items.front().number);
}

TEST(WaivedCharges, OfEveryItemLeaveTheDemandItsPrincipal) {
  LetterFacts facts = waived(true);
  for (LetterItem& item : facts.items) item.waiver = ItemWaiver{examples::day("2026-10-08"), true};
  EXPECT_EQ(claimTotal(facts).asked, claimTotal(facts).principal - claimTotal(facts).credits);
  EXPECT_FALSE(claimTotal(facts).perDay);
  EXPECT_TRUE(writeFormalDemand(facts, TextBook(shippedTexts())).isDone());
}

TEST(WaivedCharges, AreNothingAgainstAConsumerWhoOwesNone) {
  LetterFacts facts = examples::formalDemand(CustomerKind::consumer);
  facts.items.front().waiver = ItemWaiver{examples::day("2026-10-08"), true};
  EXPECT_EQ(claimTotal(facts).waived.minor, 0);
}

}  // namespace
}  // namespace relance
