// SPDX-License-Identifier: GPL-3.0-or-later
// What a waiver would leave unclaimed is what it then leaves unclaimed.
#include "actions/agreements/preview_waiver.h"

#include "actions/agreements/make_agreement.h"
#include "actions/agreements/waive_charges.h"
#include "actions/chased_ledger.h"

namespace relance {
namespace {

class WaiverPreviewed : public ChasedLedger {
 protected:
  WaiverPreviewed() {
    m_customer = addCustomer("C1");
    addItem(m_customer, "F-1", "2026-08-31", "2026-09-30", 800000);
    addItem(m_customer, "F-2", "2026-09-15", "2026-10-15", 360000);
    AgreementRequest promise;
    promise.terms.on = day("2026-11-30");
    promise.items = {"F-1"};
    EXPECT_TRUE(makeAgreement(*m_session, "C1", promise).isDone());
  }

  ToldCharges charges() { return chargesOf(database(), m_customer, m_today); }
  ToldAgreement agreed() { return agreementsOf(database(), m_customer, m_today).front(); }
  Money claimed() { return charges().sums.front().claimed; }

  CustomerId m_customer;
};

TEST_F(WaiverPreviewed, IsWhatFollows) {
  ASSERT_TRUE(mayCarryWaiver(agreed()));
  for (const WaiverReach reach : {WaiverReach::agreement, WaiverReach::everythingLate}) {
    for (const bool costs : {false, true}) {
      const WaiverPreview preview = previewWaiver(charges(), agreed().agreement, reach);
      EXPECT_TRUE(preview.isInterestKnown);
      EXPECT_GT(preview.interest.minor, 0);
      const Money before = claimed();
      const auto made = waiveCharges(*m_session, "C1", {.items = preview.items, .costs = costs, .reason = "Bon client"});
      ASSERT_TRUE(made.isDone());
      const Money waived = costs ? preview.interest + preview.costs : preview.interest;
      EXPECT_EQ(before - claimed(), waived);
      EXPECT_EQ(waivedBy(charges(), *made, before.currency), waived);
      ASSERT_TRUE(endWaiver(*m_session, "C1", *made).isDone());
      EXPECT_EQ(claimed(), before);
    }
  }
}

TEST_F(WaiverPreviewed, LeavesOutWhatIsWaivedAlready) {
  ASSERT_TRUE(waiveCharges(*m_session, "C1", {.reason = "Bon client"}).isDone());
  const WaiverPreview own = previewWaiver(charges(), agreed().agreement, WaiverReach::agreement);
  EXPECT_EQ(own.interest.minor, 0);
  EXPECT_EQ(own.costs.minor, 4000) << "they are claimed still";
  EXPECT_EQ(own.items.size(), 1U);
  EXPECT_EQ(previewWaiver(charges(), agreed().agreement, WaiverReach::everythingLate).items.size(), 2U);
}

TEST_F(WaiverPreviewed, HangsOnNothingThatHasEnded) {
  ASSERT_TRUE(endAgreement(*m_session, "C1", AgreementKind::promise, {}).isDone());
  EXPECT_FALSE(mayCarryWaiver(agreed()));
}

}  // namespace
}  // namespace relance
