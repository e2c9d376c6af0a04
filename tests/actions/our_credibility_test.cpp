// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/our_credibility.h"

#include "actions/chased_ledger.h"
#include "actions/steering/give_our_word.h"

namespace relance {
namespace {

class OurWord : public ChasedLedger {
 protected:
  OurWord() {
    addCustomer("C1");
    addCustomer("C2");
  }

  CommitmentId give(const char* customer, const char* due) {
    const auto given = giveOurWord(*m_session, customer, {.due = day(due), .text = "envoyer les bons de livraison"});
    EXPECT_TRUE(given.isDone());
    return given.value();
  }
};

TEST_F(OurWord, CountsWhatWasKeptOfWhatFellDue) {
  const CommitmentId kept = give("C1", "2026-11-25");
  const CommitmentId late = give("C1", "2026-11-24");
  const CommitmentId takenBack = give("C2", "2026-11-30");
  give("C2", "2026-12-15");
  EXPECT_EQ(ourCredibility(database(), m_today).all.percent(), std::nullopt) << "nothing fell due";
  m_today = day("2026-11-25");
  ASSERT_TRUE(keepOurWord(*m_session, "C1", kept).isDone());
  ASSERT_TRUE(keepOurWord(*m_session, "C1", late).isDone()) << "a day too late: it is done, not kept";
  ASSERT_TRUE(takeOurWordBack(*m_session, "C2", takenBack, "a payé").isDone());

  const OurCredibility ours = ourCredibility(database(), m_today);
  EXPECT_EQ(ours.all, (Credibility{1, 1, 1, 1}));
  EXPECT_EQ(ours.all.percent(), 50);
  ASSERT_EQ(ours.customers.size(), 2U);
  EXPECT_EQ(ours.customers[0].key, "C1");
  EXPECT_EQ(ours.customers[0].credibility, (Credibility{1, 1, 0, 0}));
  EXPECT_EQ(ours.customers[1].credibility, (Credibility{0, 0, 1, 1}));
  ASSERT_EQ(ours.people.size(), 1U);
  EXPECT_EQ(ours.people[0].key, "") << "nobody in particular is at work";
  EXPECT_EQ(ourCredibility(database(), day("2026-11-22")).all, Credibility{}) << "nothing was given yet";
}

TEST(Credibility, IsRoundedDown) {
  EXPECT_EQ((Credibility{199, 1, 0, 0}).percent(), 99) << "100 means all of it";
  EXPECT_EQ((Credibility{3, 0, 5, 5}).percent(), 100);
}

}  // namespace
}  // namespace relance
