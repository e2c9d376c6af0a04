// SPDX-License-Identifier: GPL-3.0-or-later
// What is agreed in a call, by real keys and clicks that are counted: promises, plans, disputes, documents, several at once.
#include "desktop/call/call_walk.h"
#include "desktop/call/seven_invoices.h"
#include "desktop/patience.h"
#include "domain/ledger/plan_rhythm.h"

namespace relance {
namespace {

class AgreementWalk : public CallWalk {
 protected:
  void prepare() override { addSevenInvoices(ledger.path()); }

  /// In the call of the one who owes seven invoices, his facts there, nothing counted yet.
  void startCall() {
    first = idOf(sevenInvoicesCode);
    open.window().view()->go({.place = Place::calls, .customer = first});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return calls().facts().itemsModel().rowCount() == 7 && calls().head().contact(); }, patience));
    ASSERT_TRUE(calls().speak().notes().hasFocus());
    events = 0;
  }
  void startResults() { press(Qt::Key_Return, Qt::ControlModifier); }
  void tickFirst(int items) {
    press(Qt::Key_F6);
    press(Qt::Key_A);
    for (int i = 0; i < items; ++i) press(Qt::Key_X);
  }
  void record() {
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForRecord());
  }
};

TEST_F(AgreementWalk, PromiseOnThreeOfSevenInvoicesTakesTwelveEvents) {
  startCall();
  tickFirst(3);
  startResults();
  press(Qt::Key_P);
  type("ven");
  record();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 12);
  ASSERT_TRUE(waitForContact(first));
  const ClientFile file = fileOf(first);
  ASSERT_EQ(file.agreements.size(), 1U);
  EXPECT_EQ(file.agreements.front().itemNumbers, (std::vector<std::string>{"S-1", "S-2", "S-3"}));
  EXPECT_EQ(sumOf(file.agreements.front().agreement.dues), 600'000);
  EXPECT_EQ(file.agreements.front().agreement.dues.front().due, plusDays(dayOfWork, 4));
}

TEST_F(AgreementWalk, PromiseOnThreeInvoicesApartTakesElevenWithTheDayProposed) {
  startCall();
  tickFirst(1);
  press(Qt::Key_Down);
  press(Qt::Key_X);
  press(Qt::Key_Down);
  press(Qt::Key_X);
  startResults();
  press(Qt::Key_P);
  record();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 12);
  EXPECT_EQ(fileOf(first).agreements.front().itemNumbers, (std::vector<std::string>{"S-1", "S-3", "S-5"}));
}

TEST_F(AgreementWalk, PromiseOnThreeOfSevenInvoicesByMouseTakesTwelveEvents) {
  startCall();
  QTableView& items = calls().facts().items();
  for (int row = 3; row < 7; ++row) click(items, row);
  click(button(QStringLiteral("P")));
  click(button(QStringLiteral("record")));
  ASSERT_TRUE(waitForRecord());
  click(button(QStringLiteral("finish")));
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 12);
  EXPECT_EQ(fileOf(first).agreements.front().itemNumbers.size(), 3U);
  EXPECT_TRUE(QTest::qWaitFor([&] { return drafts.size() == 1; }, patience));
}

TEST_F(AgreementWalk, AMixedCallTakesSixteenEvents) {
  startCall();
  tickFirst(4);
  startResults();
  press(Qt::Key_P);
  record();
  press(Qt::Key_Space);  // the fifth, where the cursor stands
  press(Qt::Key_L);
  press(Qt::Key_P);  // its reason: price
  record();
  press(Qt::Key_Space);  // the sixth
  press(Qt::Key_J, Qt::ControlModifier);
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 16);
  ASSERT_TRUE(waitForContact(first, 2));
  const ClientFile file = fileOf(first);
  ASSERT_EQ(file.agreements.size(), 1U);
  EXPECT_EQ(file.agreements.front().itemNumbers.size(), 4U);
  ASSERT_EQ(file.disputes.size(), 1U);
  EXPECT_EQ(file.disputes.front().itemNumber, "S-5");
  EXPECT_EQ(file.disputes.front().dispute.cause, "price");
  EXPECT_TRUE(file.disputes.front().dispute.deadline);
  ASSERT_TRUE(QTest::qWaitFor([&] { return drafts.size() == 2; }, patience)) << "the copy asked for, then the confirmation";
  EXPECT_TRUE(drafts.first().contains(QStringLiteral("S-6")));
  EXPECT_FALSE(drafts.first().contains(QStringLiteral("S-7")));
  EXPECT_TRUE(drafts.last().contains(QStringLiteral("S-5")));
}

TEST_F(AgreementWalk, APlanOfThreeInstalmentsTakesEightEvents) {
  startCall();
  startResults();
  press(Qt::Key_E);
  press(Qt::Key_3);
  press(Qt::Key_Tab);
  record();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 8);
  const auto& plan = fileOf(first).agreements.front().agreement;
  EXPECT_EQ(plan.kind, AgreementKind::plan);
  ASSERT_EQ(plan.dues.size(), 3U);
  EXPECT_EQ(sumOf(plan.dues), sevenInvoicesMinor);
  EXPECT_EQ(plan.dues.front().amountMinor, 933'335) << "the remainder comes with the first";
  EXPECT_EQ(plan.dues.back().amountMinor, 933'333);
}

TEST_F(AgreementWalk, ADisputeOnOneInvoiceTakesEightEvents) {
  startCall();
  tickFirst(1);
  startResults();
  press(Qt::Key_L);
  press(Qt::Key_P);
  record();
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 8);
  const ClientFile file = fileOf(first);
  ASSERT_EQ(file.disputes.size(), 1U);
  EXPECT_EQ(file.disputes.front().itemNumber, "S-1");
  EXPECT_EQ(file.disputes.front().dispute.cause, "price");
}

TEST_F(AgreementWalk, WhatIsAgreedLeavesTheTicksAndTheNextResultTakesTheRest) {
  startCall();
  press(Qt::Key_F6);
  press(Qt::Key_X);
  press(Qt::Key_X);
  startResults();
  press(Qt::Key_P);
  record();
  EXPECT_EQ(calls().facts().itemsModel().ticked(), 0);
  press(Qt::Key_V);
  press(Qt::Key_Return);
  QTest::qWait(50);
  EXPECT_EQ(calls().bar().chosen(), CallOutcome::transferAnnounced) << "nothing is ticked: it is not recorded";
  EXPECT_EQ(fileOf(first).agreements.size(), 1U);
}

TEST_F(AgreementWalk, NoConfirmationIsPreparedWhereItIsNotWanted) {
  startCall();
  startResults();
  press(Qt::Key_P);
  record();
  calls().bar().setConfirms(false);
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForNext());
  QTest::qWait(200);
  EXPECT_TRUE(drafts.isEmpty());
}

struct OtherResult {
  Qt::Key letter;
  CallOutcome outcome;
  bool endsCall;
};

class OtherResults : public AgreementWalk, public testing::WithParamInterface<OtherResult> {};

TEST_P(OtherResults, AreWrittenByTheirLetterAndEnter) {
  startCall();
  startResults();
  press(GetParam().letter);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForContact(first));
  EXPECT_EQ(lastContact(first).outcome, GetParam().outcome);
  EXPECT_EQ(events, 3);
  if (GetParam().endsCall) {
    EXPECT_TRUE(waitForNext());
  } else {
    EXPECT_EQ(calls().customer(), first);
  }
}

INSTANTIATE_TEST_SUITE_P(Letters, OtherResults,
                         testing::Values(OtherResult{Qt::Key_V, CallOutcome::transferAnnounced, false},
                                         OtherResult{Qt::Key_D, CallOutcome::saidPaid, false},
                                         OtherResult{Qt::Key_J, CallOutcome::proofRequested, false},
                                         OtherResult{Qt::Key_K, CallOutcome::insolvency, true},
                                         OtherResult{Qt::Key_N, CallOutcome::lead, false},
                                         OtherResult{Qt::Key_X, CallOutcome::refused, true},
                                         OtherResult{Qt::Key_O, CallOutcome::noCommitment, true}),
                         [](const auto& tested) { return std::string(callOutcomeName(tested.param.outcome)); });

TEST_F(AgreementWalk, APromiseAfterALeadIsTheContactOfTheCall) {
  startCall();
  startResults();
  press(Qt::Key_N);
  record();
  press(Qt::Key_P);
  record();
  ASSERT_TRUE(waitForContact(first, 2));
  std::vector<std::pair<CallOutcome, bool>> said;
  for (const ContactEvent* contact : contactsToday(first)) {
    said.emplace_back(contact->outcome.value(), contact->kind != ContactEventKind::answer);
  }
  EXPECT_EQ(said, (std::vector<std::pair<CallOutcome, bool>>{{CallOutcome::lead, false}, {CallOutcome::promise, true}}));
}

TEST_F(AgreementWalk, InsolvencyStopsTheCustomerAndShowsTheDeadlineBefore) {
  startCall();
  startResults();
  press(Qt::Key_K);
  type("20/11/2026");
  ASSERT_TRUE(said().contains(QStringLiteral("20/01/2027"))) << said().toStdString();
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForNext());
  const ClientFile file = fileOf(first);
  EXPECT_EQ(file.customer.insolventOn, dayOfWork);
  EXPECT_EQ(file.customer.judgmentOn, plusDays(dayOfWork, -3));
}

}  // namespace
}  // namespace relance
