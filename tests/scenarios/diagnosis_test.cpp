// SPDX-License-Identifier: GPL-3.0-or-later
// A debtor's diagnosis: what counts of it, the road it leads to, and what the ledger says of him.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/chasing/diagnosis/debtor_road.h"
#include "domain/chasing/diagnosis/evidence.h"
#include "domain/chasing/verdict/customer_day.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

using enum DebtorTrait;

DiagnosisFact fact(std::int64_t id, DebtorTrait trait, bool holds, const char* made) {
  DiagnosisFact one;
  one.id = {id};
  one.trait = trait;
  one.holds = holds;
  one.made = one.factOn = dayOf(made);
  return one;
}

TEST(Diagnosis, IsTheNewestStandingFactOfEachTrait) {
  std::vector<DiagnosisFact> facts{fact(1, able, true, "2026-10-01"), fact(2, able, false, "2026-11-01"),
                                   fact(3, able, true, "2026-11-01"), fact(4, willing, true, "2026-12-01")};
  EXPECT_EQ(diagnosisOn(facts, dayOf("2026-10-15"))[0]->id.value, 1);
  EXPECT_EQ(diagnosisOn(facts, dayOf("2026-11-15"))[0]->id.value, 3);
  EXPECT_FALSE(diagnosisOn(facts, dayOf("2026-11-30"))[1]) << "not noted yet";
  facts[2].withdrawn = dayOf("2026-11-20");
  EXPECT_EQ(diagnosisOn(facts, dayOf("2026-11-20"))[0]->id.value, 2);
}

TEST(Diagnosis, LeadsToARoadWithItsReasons) {
  struct Case {
    std::vector<std::pair<DebtorTrait, bool>> found;
    DebtorRoad road;
    std::vector<DebtorTrait> reasons;
  };
  const std::vector<Case> cases{{{}, DebtorRoad::findOut, {able, willing, disputing, habitual}},
                                {{{disputing, true}, {willing, false}}, DebtorRoad::settleDispute, {disputing}},
                                {{{willing, false}}, DebtorRoad::demandNow, {willing}},
                                {{{willing, false}, {able, true}}, DebtorRoad::demandNow, {willing, able}},
                                {{{willing, false}, {able, false}}, DebtorRoad::secureClaim, {willing, able}},
                                {{{able, false}, {willing, true}}, DebtorRoad::plan, {able, willing}},
                                {{{habitual, true}, {able, true}}, DebtorRoad::firmScenario, {habitual, able}},
                                {{{able, true}, {willing, true}}, DebtorRoad::courteousReminder, {able, willing}},
                                {{{able, true}, {disputing, false}}, DebtorRoad::findOut, {willing, habitual}}};
  for (const Case& one : cases) {
    std::vector<DiagnosisFact> facts;
    for (const auto& [trait, holds] : one.found) {
      facts.push_back(fact(static_cast<std::int64_t>(facts.size()) + 1, trait, holds, "2026-11-01"));
    }
    const RoadAdvice advice = roadFor(diagnosisOn(facts, dayOf("2026-11-23")));
    EXPECT_EQ(debtorRoadName(advice.road), debtorRoadName(one.road));
    EXPECT_EQ(advice.reasons, one.reasons) << debtorRoadName(one.road);
  }
}

class LedgerEvidence : public testing::Test {
 protected:
  std::vector<Evidence> evidence() {
    story.proposes();
    const auto states =
        statesOf(story.portfolio(), story.policy.settings, calendars(), story.today(), {0, story.portfolio().accounts.size()});
    return evidenceOf(states);
  }
  Story story;
};

TEST_F(LedgerEvidence, TellsPromisesKeptOrNot) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-10-01", 10000);
  story.invoice("C", "F-2", "2026-10-02", 20000);
  story.promises("C", "2026-11-04", 10000, {"F-1"});
  story.pays("F-1", 10000);
  story.day("2026-11-10");
  EXPECT_THAT(evidence(), testing::ElementsAre(Evidence{able, true, FactBasis::payment, dayOf("2026-11-04"), 1},
                                               Evidence{willing, true, FactBasis::promise, dayOf("2026-11-04"), 1}));
  story.promises("C", "2026-11-11", 20000, {"F-2"});
  story.day("2026-11-20");
  const auto later = evidence();
  ASSERT_EQ(later.size(), 2U);
  EXPECT_EQ(later[1].trait, willing);
  EXPECT_FALSE(later[1].holds);
  EXPECT_EQ(later[1].count, 1);
}

TEST_F(LedgerEvidence, TellsDisputesAndRefusals) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-10-01", 10000);
  story.disputes("F-1", 4000);
  story.contacts("C", Channel::call).outcome = CallOutcome::refused;
  EXPECT_THAT(evidence(), testing::ElementsAre(Evidence{willing, false, FactBasis::contact, dayOf("2026-11-02"), 1},
                                               Evidence{disputing, true, FactBasis::dispute, dayOf("2026-11-02"), 1}));
  story.day("2027-02-01");
  EXPECT_EQ(evidence().size(), 1U) << "a refusal of three months ago says nothing of today";
}

TEST_F(LedgerEvidence, SaysNothingWithoutFacts) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-10-31", 10000);
  EXPECT_TRUE(evidence().empty());
}

}  // namespace
}  // namespace relance::stories
