// SPDX-License-Identifier: GPL-3.0-or-later
// Section 3: episodes and the clock of an item.
#include <gtest/gtest.h>

#include "domain/chasing/account/clock.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

std::string episode(Story& story, std::string_view day) {
  const Verdict* verdict = story.day(day).verdict("C1");
  return verdict != nullptr && verdict->episode ? isoText(*verdict->episode) : "none";
}

TEST(Episodes, OpenTheDayAfterADueDateAndCloseWhenNothingIsOverdue) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-12-31", 20000);
  EXPECT_EQ(episode(story, "2026-08-31"), "none");
  EXPECT_EQ(episode(story, "2026-09-01"), "2026-09-01");
  story.day("2026-09-10").pays("F-1", 20000);
  EXPECT_EQ(episode(story, "2026-09-10"), "none");
}

TEST(Episodes, GoOnAsLongAsSomethingIsOverdueWhateverIsPaidMeanwhile) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-09-09", 20000);
  story.day("2026-09-10").pays("F-1", 20000);
  EXPECT_EQ(episode(story, "2026-09-10"), "2026-09-01") << "F-2 is overdue from the day F-1 is paid";
  EXPECT_EQ(episode(story, "2026-10-10"), "2026-09-01");
}

TEST(Episodes, BeginAnewAfterADayWithNothingOverdue) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-09-10", 20000);
  story.day("2026-09-10").pays("F-1", 20000);
  EXPECT_EQ(episode(story, "2026-09-11"), "2026-09-11");
}

TEST(Episodes, HoldsAndUnappliedCreditsNeitherOpenNorCloseThem) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-03").holds("C1", "F-1", "2026-09-20");
  story.credit("C1", "A-1", ItemKind::payment, 20000);
  EXPECT_EQ(episode(story, "2026-09-10"), "2026-09-01");
}

TEST(Episodes, AReversedPaymentOpensANewOne) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-12-31", 100);
  story.day("2026-09-10").pays("F-1", 20000);
  EXPECT_EQ(episode(story, "2026-09-13"), "none");
  story.day("2026-09-14").reverses("P-1", "F-1", "AM04");
  EXPECT_EQ(episode(story, "2026-09-14"), "2026-09-14");
  EXPECT_EQ(story.says("C1"), "PaymentRejected reject:P-1");
}

TEST(Episodes, APaymentReversedWhileAnotherInvoiceIsOverdueBelongsToTheOneThatRuns) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-09-05", 20000);
  story.day("2026-09-10").pays("F-1", 20000);
  story.day("2026-09-14").reverses("P-1", "F-1");
  EXPECT_EQ(episode(story, "2026-09-14"), "2026-09-01");
}

TEST(Episodes, ThereAreOneForEachCurrency) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-09-05", 20000, "CHF");
  story.day("2026-09-10");
  EXPECT_EQ(isoText(*story.verdict("C1", "EUR")->episode), "2026-09-01");
  EXPECT_EQ(isoText(*story.verdict("C1", "CHF")->episode), "2026-09-06");
}

TEST(Clock, CountsFromTheLaterOfDueDateAndFirstImport) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  EXPECT_EQ(story.day("2026-09-09").verdict("C1")->clock, 9);
  story.facts.items.back().row.recorded = dayOf("2026-09-05");
  EXPECT_EQ(story.day("2026-09-09").verdict("C1")->clock, 4);
}

TEST(Clock, StandsStillOnTheDaysOfAHold) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-05").holds("C1", "F-1", "2026-09-10");
  EXPECT_EQ(story.day("2026-09-10").verdict("C1")->clock, 5) << "1 to 4 and 10 September";
  EXPECT_EQ(story.day("2026-10-02").says("C1"), "StepDue call");
  EXPECT_EQ(story.day("2026-10-03").verdict("C1")->clock, 28);
  EXPECT_EQ(story.day("2026-10-05").says("C1"), "DecisionDue day-28");
}

TEST(Clock, OverlappingHoldsCountOnceAndAnEndedOneUntilItsEnd) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.day("2026-09-02").holds("C1", "F-1", "2026-09-06");
  story.day("2026-09-04").holds("C1", "", "");
  story.day("2026-09-08").releases("C1");
  EXPECT_EQ(story.day("2026-09-09").verdict("C1")->clock, 3) << "1, 8 and 9 September";
}

TEST(Clock, AHoldOfACustomerStopsHisItemsAtThePayerButNotTheOthers) {
  Story story;
  story.isPaidBy("C2", "C1");
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C2", "F-2", "2026-08-31", 30000);
  story.day("2026-09-01").holds("C2", "", "2026-09-20");
  story.day("2026-09-02");
  EXPECT_EQ(story.plan("C1"), "courteous email automatic F-1 20000");
  EXPECT_EQ(story.verdict("C1")->deducted[static_cast<std::size_t>(Deduction::onHold)], 30000);
  const Portfolio portfolio = portfolioOn(story.facts, dayOf("2026-09-21"));
  const AccountView view{portfolio, portfolio.accounts.at(0), story.policy.settings, calendars().of("FR", ""),
                         dayOf("2026-09-21")};
  EXPECT_EQ(clockOf(view, 0), 21);
  EXPECT_EQ(clockOf(view, 1), 2) << "held from 1 to 19 September";
}

TEST(Clock, StandsStillWhileAnOldDebtWaitsForTheCleaningDesk) {
  Story story;
  story.invoice("C1", "F-1", "2025-06-01", 20000).recorded = dayOf("2026-08-31");
  EXPECT_EQ(story.day("2026-09-10").says("C1"), "ToClean");
  story.day("2026-09-14").decides(DecisionChoice::chase, {"F-1"});
  EXPECT_EQ(story.says("C1"), "StepDue consequences") << "the last reminder";
  story.carriesOut("C1");
  EXPECT_EQ(story.day("2026-09-15").verdict("C1")->clock, 2);
  EXPECT_EQ(story.says("C1"), "NotYetDue decision 2026-10-12") << "11 October is a Sunday";
}

}  // namespace
}  // namespace relance::stories
