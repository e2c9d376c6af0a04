// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, line 15: one contact a customer and day; payers of several customers.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

Story twoCurrencies() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-08-31", 30000, "CHF");
  return story;
}

TEST(OneContact, ACustomerAndDayWhateverTheCurrencies) {
  Story story = twoCurrencies();
  story.day("2026-09-02");
  EXPECT_EQ(story.says("C1", "CHF"), "StepDue courteous") << "currency code decides";
  EXPECT_EQ(story.says("C1", "EUR"), "OtherContactFirst courteous");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-2 30000");
}

TEST(OneContact, TheAccountContactedLongestAgoGoesFirst) {
  Story story = twoCurrencies();
  story.day("2026-09-02").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-03").says("C1", "EUR"), "StepDue courteous");
  story.carriesOut("C1");
  story.policy.settings.cap = 9;
  EXPECT_EQ(story.day("2026-09-08").says("C1", "CHF"), "StepDue call");
  EXPECT_EQ(story.says("C1", "EUR"), "OtherContactFirst call");
}

TEST(OneContact, ThenTheOlderCarryingItem) {
  Story story = twoCurrencies();
  story.facts.items.at(0).row.due = dayOf("2026-08-30");
  EXPECT_EQ(story.day("2026-09-02").says("C1", "EUR"), "StepDue courteous");
}

TEST(OneContact, ARejectCallGoesBeforeAStepAndAStepBeforeAPreventiveContact) {
  Story story = twoCurrencies();
  story.day("2026-08-31").pays("F-1", 20000);
  story.day("2026-09-02").reverses("P-1", "F-1", "AM04");
  EXPECT_EQ(story.says("C1", "EUR"), "PaymentRejected reject:P-1");
  EXPECT_EQ(story.says("C1", "CHF"), "OtherContactFirst courteous");
  Story soon;
  soon.policy.settings.rates[*parseCurrency("CHF")] = {11, 10};
  soon.invoice("C1", "F-1", "2026-08-31", 20000);
  soon.invoice("C1", "F-2", "2026-09-07", 200000, "CHF");
  soon.day("2026-09-02");
  EXPECT_EQ(soon.says("C1", "EUR"), "StepDue courteous");
  EXPECT_EQ(soon.says("C1", "CHF"), "OtherContactFirst preventive");
}

TEST(OneContact, TheTaskAlreadyWaitingGoesBeforeAllButACallback) {
  Story story = twoCurrencies();
  story.day("2026-09-02").runs();
  story.day("2026-09-02").pays("F-1", 5000);
  story.day("2026-09-03").reverses("P-1", "F-1", "AM04");
  EXPECT_EQ(story.says("C1", "CHF"), "TaskWaiting courteous");
  EXPECT_EQ(story.says("C1", "EUR"), "OtherContactFirst reject:P-1");
  story.snoozes("C1", "2026-09-03", true);
  EXPECT_EQ(story.says("C1", "CHF"), "CallbackDue callback:2026-09-03");
  EXPECT_EQ(story.says("C1", "EUR"), "OtherContactFirst callback:2026-09-03");
}

TEST(OneContact, DecisionsOfAllAccountsStandBesideIt) {
  Story story = twoCurrencies();
  story.policy.settings.cap = 9;
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-03").carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-28").plan("C1"), "day-28 decision byHand F-1 20000; day-28 decision byHand F-2 30000");
}

TEST(Payers, AreChasedForTheCustomersTheyPayFor) {
  Story story;
  story.isPaidBy("C2", "C1");
  story.isPaidBy("C3", "C1");
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C2", "F-2", "2026-08-31", 30000);
  story.invoice("C3", "F-3", "2026-09-01", 40000);
  story.day("2026-09-02");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1+F-2+F-3 90000");
  EXPECT_EQ(story.says("C2"), "nothing");
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-08").says("C1"), "StepDue call");
}

TEST(Payers, InsolvencyOfAnInvoicedCustomerStopsHisItemsOfThePayersThemAll) {
  Story story;
  story.isPaidBy("C2", "C1");
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C2", "F-2", "2026-08-31", 30000);
  story.customer("C2").insolventOn = dayOf("2026-08-15");
  EXPECT_EQ(story.day("2026-09-02").plan("C1"), "courteous email automatic F-1 20000");
  story.customer("C1").insolventOn = dayOf("2026-08-15");
  EXPECT_EQ(story.says("C1"), "Insolvent");
}

TEST(Payers, AreKnownByWhatTheyPaidForOthersToo) {
  Story story;
  story.isPaidBy("C2", "C1");
  PortfolioCustomer& payer = story.customer("C1");
  payer.firstInvoice.reset();
  payer.settledInvoices = 1;
  story.invoice("C2", "F-2", "2026-08-31", 30000);
  story.policy.segments.front().when = {false, {flag(Field::isNew, false)}};
  EXPECT_EQ(story.day("2026-09-02").verdict("C1")->segment, "rest");
  const Portfolio portfolio = portfolioOn(story.facts, story.today());
  EXPECT_EQ(portfolio.customers.at(0).settledInvoices, 4U);
}

TEST(EveryAccount, HasExactlyOneVerdictInOrder) {
  Story story = twoCurrencies();
  story.invoice("B1", "F-3", "2026-09-30", 100);
  story.invoice("B2", "F-4", "2026-12-31", 100);
  story.day("2026-09-02");
  EXPECT_EQ(story.says("B2"), "nothing") << "not yet issued";
  EXPECT_EQ(story.says("B1"), "NothingOverdue");
  const auto& verdicts = story.proposes().verdicts;
  ASSERT_EQ(verdicts.size(), 3U);
  for (std::uint32_t i = 0; i < 3; ++i) EXPECT_EQ(verdicts[i].account, i) << "by customer, then currency";
}

}  // namespace
}  // namespace relance::stories
