// SPDX-License-Identifier: GPL-3.0-or-later
// Section 1: what may be chased, and which deduction leaves nothing.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// One invoice of 200.00, two days late: the courteous step is due.
Story due() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02");
  return story;
}

std::int64_t deducted(Story& story, Deduction deduction) {
  return story.verdict("C1")->deducted[static_cast<std::size_t>(deduction)];
}

TEST(Amounts, APartlyPaidInvoiceIsChasedForWhatRemains) {
  Story story = due();
  story.pays("F-1", 5000);
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 15000");
}

TEST(Amounts, AnAllocationDatedLaterDoesNotExistYet) {
  Story story = due();
  story.pays("F-1", 20000);
  story.facts.allocations.back().dated = dayOf("2026-09-03");
  EXPECT_EQ(story.verdict("C1")->overdue, 20000);
  EXPECT_EQ(story.says("C1"), "CoveredByCredits") << "the payment itself is there, unapplied";
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "nothing") << "then it is allocated";
}

TEST(Amounts, AnAllocationTakesEffectOnlyWhenBothItemsAreIssued) {
  Story story = due();
  story.pays("F-1", 20000);
  Item& payment = story.facts.items.back().row;
  payment.issued = payment.recorded = dayOf("2026-09-04");
  EXPECT_EQ(story.day("2026-09-03").says("C1"), "StepDue courteous");
  EXPECT_EQ(story.day("2026-09-04").says("C1"), "nothing");
}

TEST(Amounts, WhatIsBelowTheToleranceIsSettledForChasing) {
  Story story = due();
  story.pays("F-1", 19901);
  EXPECT_EQ(story.says("C1"), "BelowMinimum") << "only residues are left";
  EXPECT_EQ(story.verdict("C1")->overdue, 0);
  EXPECT_EQ(story.verdict("C1")->episode, std::nullopt);
}

TEST(Amounts, AResidueBesideAnInvoiceNotYetDueIsNothingOverdue) {
  Story story = due();
  story.pays("F-1", 19901);
  story.invoice("C1", "F-2", "2026-09-20", 10000);
  EXPECT_EQ(story.says("C1"), "NothingOverdue");
}

TEST(Amounts, ExactlyTheToleranceIsNotSettled) {
  Story story = due();
  story.pays("F-1", 19900);
  EXPECT_EQ(story.says("C1"), "BelowMinimum");
  EXPECT_EQ(story.verdict("C1")->overdue, 100);
  EXPECT_TRUE(story.verdict("C1")->episode);
}

TEST(Amounts, CreditsAreNettedBeforeAnythingIsClaimed) {
  Story story = due();
  story.credit("C1", "A-1", ItemKind::creditNote, 4000);
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 16000");
  EXPECT_EQ(deducted(story, Deduction::credits), 4000);
  EXPECT_TRUE(story.contact("C1")->beside.empty());
}

TEST(Amounts, CreditsThatLeaveLessThanTheToleranceCoverTheOverdue) {
  Story story = due();
  story.credit("C1", "A-1", ItemKind::payment, 19901);
  EXPECT_EQ(story.says("C1"), "CoveredByCredits");
  EXPECT_EQ(story.verdict("C1")->chaseable, 99);
}

TEST(Amounts, TheFormulaIsShownEvenWhenItIsNegative) {
  Story story = due();
  story.credit("C1", "A-1", ItemKind::payment, 30000);
  EXPECT_EQ(story.says("C1"), "CoveredByCredits");
  EXPECT_EQ(story.verdict("C1")->chaseable, -10000);
}

TEST(Amounts, NothingButCreditsOpenIsACreditBalance) {
  Story story;
  story.day("2026-09-02").credit("C1", "A-1", ItemKind::creditNote, 4000);
  EXPECT_EQ(story.says("C1"), "CreditBalance");
  EXPECT_EQ(story.verdict("C1")->chaseable, -4000);
}

TEST(Amounts, ARefundIsNeitherChasedNorAnOpenInvoice) {
  Story story;
  story.invoice("C1", "R-1", "2026-08-01", 4000).kind = ItemKind::refund;
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "NothingOverdue");
}

TEST(Amounts, RetentionMoneyIsChasedFromItsOwnDueDate) {
  Story story;
  story.invoice("C1", "F-1R", "2026-08-31", 4000).kind = ItemKind::retention;
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "StepDue courteous");
}

TEST(Amounts, AdvancesAreShownAndNeverNetted) {
  Story story = due();
  story.credit("C1", "D-1", ItemKind::advance, 20000);
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 20000");
  EXPECT_TRUE(story.contact("C1")->beside.empty()) << "there is nothing to allocate";
}

TEST(Amounts, ACreditLinkedToAnItemDeductedWholeIsNotNetted) {
  Story story = due();
  story.invoice("C1", "F-2", "2026-08-30", 50000);
  story.holds("C1", "F-2", "");
  const ItemId held = story.facts.item("F-2").row.id;
  story.credit("C1", "A-1", ItemKind::creditNote, 2500).linked = held;
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 20000");
  EXPECT_EQ(deducted(story, Deduction::onHold), 50000);
}

TEST(Amounts, EachDeductionGivesItsReasonWhenNothingIsLeft) {
  Story held = due();
  held.holds("C1", "F-1", "2026-10-01");
  EXPECT_EQ(held.says("C1"), "ItemsOnHold");
  Story factored = due();
  factored.facts.items.back().row.factored = true;
  factored.customer("C1");
  EXPECT_EQ(factored.says("C1"), "Factored");
  Story old = due();
  old.facts.items.back().row.recorded = dayOf("2027-09-01");
  EXPECT_EQ(old.day("2027-09-01").says("C1"), "ToClean");
  Story insolvent = due();
  insolvent.customer("C1").insolventOn = dayOf("2026-09-01");
  EXPECT_EQ(insolvent.says("C1"), "Insolvent");
}

TEST(Amounts, TheReasonIsTheDeductionThatTookTheLastOfIt) {
  Story story = due();
  story.invoice("C1", "F-2", "2026-08-30", 5000);
  story.holds("C1", "F-2", "");
  story.credit("C1", "A-1", ItemKind::payment, 20000);
  EXPECT_EQ(story.says("C1"), "CoveredByCredits");
  EXPECT_EQ(deducted(story, Deduction::onHold), 5000);
}

TEST(Amounts, InsolvencyStopsItemsIssuedUpToTheJudgmentOnly) {
  Story story = due();
  PortfolioCustomer& customer = story.customer("C1");
  customer.insolventOn = dayOf("2026-08-20");
  customer.judgmentOn = dayOf("2026-08-15");
  story.invoice("C1", "F-2", "2026-08-31", 7000).issued = dayOf("2026-08-16");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-2 7000");
  EXPECT_EQ(deducted(story, Deduction::insolvent), 20000);
}

TEST(Amounts, BelowTheScenariosMinimumNothingIsChased) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 1999);
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "BelowMinimum");
  story.invoice("C1", "F-2", "2026-08-31", 100);
  EXPECT_EQ(story.says("C1"), "StepDue courteous");
}

TEST(Amounts, TheMinimumIsConvertedFromOtherCurrencies) {
  Story story;
  story.policy.settings.rates[*parseCurrency("JPY")] = {6, 1000};
  story.invoice("C1", "F-1", "2026-08-31", 3000, "JPY");
  EXPECT_EQ(story.day("2026-09-02").says("C1", "JPY"), "BelowMinimum") << "3,000 JPY are 18.00";
  story.invoice("C1", "F-2", "2026-08-31", 400, "JPY");
  EXPECT_EQ(story.says("C1", "JPY"), "StepDue courteous");
}

TEST(Amounts, WithoutARateThereIsNoMinimumAndAProblemIsReported) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 300, "USD");
  EXPECT_EQ(story.day("2026-09-02").says("C1", "USD"), "StepDue courteous");
  ASSERT_EQ(story.proposes().problems.size(), 1U);
  EXPECT_EQ(story.proposes().problems[0].what, "noRate");
  EXPECT_EQ(story.proposes().problems[0].subject, "USD");
}

TEST(Amounts, ASmallShareOfTheOpenInvoicesIsNotChased) {
  Scenario scenario = standardScenario();
  scenario.minimumShareBp = 1000;
  Story story(policyOf(scenario));
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-10-31", 180001).recorded = dayOf("2026-09-01");
  story.facts.items.back().row.issued = dayOf("2026-09-01");
  EXPECT_EQ(story.day("2026-09-02").says("C1"), "BelowShare");
}

TEST(Amounts, CreditsOf30PercentOfTheOverdueAskForAPersonsYes) {
  Story story = due();
  story.credit("C1", "A-1", ItemKind::payment, 6000);
  EXPECT_EQ(story.plan("C1"), "courteous email confirm F-1 14000");
  EXPECT_EQ(story.contact("C1")->beside, std::vector<std::string>{"CreditsToAllocate"});
  Story less = due();
  less.credit("C1", "A-1", ItemKind::payment, 5999);
  EXPECT_EQ(less.plan("C1"), "courteous email automatic F-1 14001");
}

TEST(Amounts, The30PercentAreOfTheOverdueBeforeDeductions) {
  Story story = due();
  story.invoice("C1", "F-2", "2026-08-30", 20000);
  story.holds("C1", "F-2", "");
  story.credit("C1", "A-1", ItemKind::payment, 11999);
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 8001");
}

TEST(Amounts, ACreditEqualToAnOpenItemAsksForAPersonsYes) {
  Story story = due();
  story.invoice("C1", "F-2", "2026-09-30", 1234);
  story.credit("C1", "A-1", ItemKind::payment, 1234);
  EXPECT_EQ(story.plan("C1"), "courteous email confirm F-1 18766");
}

TEST(Amounts, ACreditEqualToTheOldestItemsTogetherAsksForAPersonsYes) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-30", 2000);
  story.invoice("C1", "F-2", "2026-08-31", 3000);
  story.invoice("C1", "F-3", "2026-09-01", 90000);
  story.day("2026-09-03").credit("C1", "A-1", ItemKind::payment, 5000);
  EXPECT_EQ(story.plan("C1"), "courteous email confirm F-1+F-2+F-3 90000");
}

TEST(Amounts, CreditsOfAnotherCurrencyAreNeverNettedAndAskForAPersonsYes) {
  Story story = due();
  story.credit("C1", "A-1", ItemKind::creditNote, 70000, "CHF");
  EXPECT_EQ(story.plan("C1"), "courteous email confirm F-1 20000");
  EXPECT_EQ(story.says("C1", "CHF"), "CreditBalance");
}

TEST(Amounts, AnyCreditFromTheToleranceUpBarsAFormalDemand) {
  Story story = due();
  story.carriesOut("C1");
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  story.credit("C1", "A-1", ItemKind::creditNote, 99);
  EXPECT_EQ(story.says("C1"), "StepDue formal-demand");
  story.credit("C1", "A-2", ItemKind::creditNote, 100);
  EXPECT_EQ(story.says("C1"), "CreditsToAllocate formal-demand");
}

}  // namespace
}  // namespace relance::stories
