// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/dated_ledger.h"

#include <gtest/gtest.h>

#include "actions/agreements/make_agreement.h"
#include "actions/customers/change_terms.h"
#include "actions/disputes/open_dispute.h"
#include "actions/ledger_session.h"
#include "actions/steering/give_our_word.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/snooze_customer.h"

namespace relance {

DatedLedger::DatedLedger() {
  auto session = LedgerSession::open(path(), {[] { return isoText(dayOfWork) + "T08:05:00.000Z"; }, [] { return dayOfWork; }});
  const auto inDays = [](int days) { return plusDays(dayOfWork, days); };
  CreditLimits insured;
  insured.insuredMinor = 2000000;
  EXPECT_TRUE(setCreditLimits(session, "C00417", insured).isDone());
  EXPECT_TRUE(setInsolvent(session, "C00518", {inDays(-52), "Maître Valbrune"}).isDone());
  EXPECT_TRUE(openDispute(session, "C00230", {.item = "F-1012", .cause = "quantity"}).isDone());
  EXPECT_TRUE(
      giveOurWord(session, "C00102", {CommitmentKind::document, inDays(4), "Envoyer les bons de livraison signés", {}}).isDone());
  EXPECT_TRUE(
      giveOurWord(session, "C00066", {CommitmentKind::document, inDays(100), "Revoir les conditions de règlement", {}}).isDone());
  AgreementRequest promise;
  promise.terms.on = inDays(8);
  EXPECT_TRUE(makeAgreement(session, "C00655", promise).isDone());
  AgreementRequest plan;
  plan.terms.kind = AgreementKind::plan;
  plan.terms.dues = {{inDays(1), 120000, {}}, {inDays(31), 116000, {}}};
  plan.items = {"F-0865"};
  EXPECT_TRUE(makeAgreement(session, "C02007", plan).isDone());
  EXPECT_TRUE(snoozeCustomer(session, "C00844", {.until = inDays(10)}).isDone());
}

}  // namespace relance
