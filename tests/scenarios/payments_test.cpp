// SPDX-License-Identifier: GPL-3.0-or-later
// Section 5, "payment arrives": before anything leaves the engine is asked again, and what it says then is what leaves.
#include <gtest/gtest.h>

#include "scenarios/story.h"

namespace relance::stories {
namespace {

/// On Wednesday 2 September two customers have the courteous e-mail waiting, one of two invoices, one of a single one.
Story twoMailsWaiting() {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 20000);
  story.invoice("C1", "F-2", "2026-08-31", 7000);
  story.invoice("C2", "F-3", "2026-08-31", 30000);
  story.day("2026-09-02").runs();
  return story;
}

std::string withdrawn(Story& story) {
  std::string told;
  for (const WithdrawnTask& gone : story.proposes().withdrawn) told += (told.empty() ? "" : " ") + std::string(code(gone.reason));
  return told;
}

const Proposal* leavingTo(Story& story, std::string_view code) {
  const RunResult& result = story.proposes();
  for (const KeptTask& kept : result.kept) {
    const Account& account = story.portfolio().accounts.at(kept.proposal.account);
    if (story.portfolio().customers.at(account.customer).code == code) return &kept.proposal;
  }
  return nullptr;
}

TEST(PaymentArrives, OfAllThatIsOwedAndNothingLeaves) {
  Story story = twoMailsWaiting();
  story.pays("F-3", 30000);
  EXPECT_EQ(withdrawn(story), "NothingOverdue");
  EXPECT_EQ(leavingTo(story, "C2"), nullptr);
  ASSERT_NE(leavingTo(story, "C1"), nullptr) << "who has not paid is still written to";
  EXPECT_EQ(leavingTo(story, "C1")->amountMinor, 27000);
}

TEST(PaymentArrives, InPartAndTheAmountIsTakenAfresh) {
  Story story = twoMailsWaiting();
  story.pays("F-1", 20000);
  const Proposal* mail = leavingTo(story, "C1");
  ASSERT_NE(mail, nullptr);
  EXPECT_EQ(mail->amountMinor, 7000);
  EXPECT_EQ(mail->items.size(), 1U) << "the invoice that was paid is not asked for again";
  story.pays("F-3", 12345, "P-2");
  EXPECT_EQ(leavingTo(story, "C2")->amountMinor, 17655);
}

TEST(PaymentArrives, WithoutAnInvoiceNamedAndCoversAll) {
  Story story = twoMailsWaiting();
  story.credit("C2", "A-1", ItemKind::payment, 30000);
  EXPECT_EQ(withdrawn(story), "CoveredByCredits");
  EXPECT_EQ(leavingTo(story, "C2"), nullptr);
  story.credit("C1", "A-2", ItemKind::payment, 10000);
  EXPECT_EQ(leavingTo(story, "C1")->amountMinor, 17000) << "the rest is asked for";
}

TEST(PaymentArrives, ThatIsTakenBackAndTheMailLeavesAfterAll) {
  Story story = twoMailsWaiting();
  story.pays("F-3", 30000);
  ASSERT_EQ(leavingTo(story, "C2"), nullptr);
  story.runs();
  EXPECT_EQ(story.says("C2"), "nothing");
  story.day("2026-09-04").reverses("P-1", "F-3", "AM04");
  story.facts.items.back().row.amount.minor = 1;  // the bank has taken the money back
  EXPECT_NE(story.plan("C2"), "") << "a rejected payment has its own road, from that day";
}

TEST(PaymentArrives, BeforeAFormalDemandAndTheDemandIsWithdrawn) {
  Story story;
  story.invoice("C1", "F-1", "2026-08-31", 90000);
  story.day("2026-09-02").carriesOut("C1");
  story.day("2026-09-28").decides(DecisionChoice::formalDemand, {"F-1"});
  story.runs();
  EXPECT_EQ(story.plan("C1"), "formal-demand registered confirm F-1 90000");
  story.pays("F-1", 30000);
  ASSERT_NE(leavingTo(story, "C1"), nullptr);
  EXPECT_EQ(leavingTo(story, "C1")->amountMinor, 60000);
  story.pays("F-1", 60000, "P-2");
  EXPECT_EQ(withdrawn(story), "NothingOverdue");
}

}  // namespace
}  // namespace relance::stories
