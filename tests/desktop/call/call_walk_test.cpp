// SPDX-License-Identifier: GPL-3.0-or-later
// The walk of a day by keys alone, each one counted: Today, a call, its note and result, the next customer.
#include "desktop/call/call_walk.h"

#include "desktop/balance/balance_page.h"
#include "desktop/client/clients_page.h"
#include "desktop/client/timeline_panel.h"
#include "desktop/patience.h"

namespace relance {
namespace {

TEST_F(CallWalk, FirstCustomerIsReadyByOneKey) {
  press(Qt::Key_Return);
  EXPECT_EQ(place(), Place::calls);
  EXPECT_TRUE(calls().speak().notes().hasFocus());
  EXPECT_TRUE(calls().customer());
  EXPECT_EQ(events, 1);
}

TEST_F(CallWalk, TheNextCustomerTakesOneKey) {
  startCalls();
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_NE(calls().customer(), first);
  EXPECT_TRUE(calls().speak().notes().hasFocus());
  EXPECT_EQ(events, 1);
  press(Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_EQ(calls().customer(), first);
}

TEST_F(CallWalk, DialTakesOneKey) {
  startCalls();
  ASSERT_TRUE(QTest::qWaitFor(
      [&] {
        press(Qt::Key_F9);
        return !dialled.isEmpty();
      },
      patience));
  EXPECT_TRUE(dialled.first().startsWith(QStringLiteral("tel:+33")));
  EXPECT_TRUE(calls().head().seconds());
  EXPECT_TRUE(calls().speak().notes().hasFocus());
}

TEST_F(CallWalk, DialFromTodayTakesOneKeyToo) {
  press(Qt::Key_T);
  EXPECT_EQ(place(), Place::calls);
  EXPECT_TRUE(QTest::qWaitFor([&] { return dialled.size() == 1; }, patience));
  EXPECT_EQ(events, 1);
}

TEST_F(CallWalk, NoAnswerAndNextTakesThreeEvents) {
  startCalls();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_A);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 3);
  ASSERT_TRUE(waitForContact(first));
  EXPECT_EQ(contactsToday(first).front()->outcome, CallOutcome::noAnswer);
  EXPECT_TRUE(calls().speak().notes().hasFocus());
}

TEST_F(CallWalk, VoicemailAndNextTakesAtMostFourEvents) {
  startCalls();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_M);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 4);
  ASSERT_TRUE(waitForContact(first));
  EXPECT_EQ(contactsToday(first).front()->outcome, CallOutcome::voicemail);
}

TEST_F(CallWalk, VoicemailWithAShortMailAndNextTakesFourEvents) {
  startCalls();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_M);
  press(Qt::Key_J, Qt::ControlModifier);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForNext());
  EXPECT_EQ(events, 4);
  ASSERT_TRUE(waitForContact(first));
  EXPECT_EQ(contactsToday(first).front()->outcome, CallOutcome::voicemail);
  ASSERT_TRUE(QTest::qWaitFor([&] { return drafts.size() == 1; }, patience));
  EXPECT_TRUE(drafts.first().contains(QStringLiteral("F-1060")));
}

TEST_F(CallWalk, PromiseOnAllOverdueAndNextTakesSevenEvents) {
  startCalls();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  type("ven");
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForRecord());
  EXPECT_EQ(calls().customer(), first) << "a promise may not be the only result of a call";
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForNext());
  EXPECT_LE(events, 7);
  ASSERT_TRUE(waitForContact(first));
  const ContactEvent call = lastContact(first);
  EXPECT_EQ(call.outcome, CallOutcome::promise);
  EXPECT_EQ(call.promisedOn, plusDays(dayOfWork, 4));
  EXPECT_GT(call.amountMinor.value_or(0), 0);
  ASSERT_TRUE(QTest::qWaitFor([&] { return drafts.size() == 1; }, patience)) << "the confirmation is ready to be sent";
  EXPECT_TRUE(drafts.first().contains(QStringLiteral("27=C2=A0novembre"))) << drafts.first().toStdString();
}

TEST_F(CallWalk, EnterAcceptsTheDayAndAmountThatAreProposed) {
  startCalls();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForContact(first));
  EXPECT_EQ(lastContact(first).promisedOn, plusDays(dayOfWork, 7));
}

TEST_F(CallWalk, SeveralResultsOfOneCallCountOnce) {
  startCalls();
  type("Agrandit son atelier au printemps.");
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForRecord());
  press(Qt::Key_N);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForContact(first, 2));
  EXPECT_EQ(calls().customer(), first);
}

TEST_F(CallWalk, AfterACallTheOneBelowFollowsAndNotTheFirstAgain) {
  startCalls();
  press(Qt::Key_PageDown, Qt::ControlModifier);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  const CustomerId third = calls().customer();
  press(Qt::Key_PageUp, Qt::ControlModifier);
  const CustomerId second = calls().customer();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForContact(second));
  press(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(calls().customer(), third);
  press(Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_EQ(calls().customer(), first) << "who was called is passed over";
}

TEST_F(CallWalk, TheLastCallOfTheDayLeadsBackToToday) {
  startCalls();
  for (CustomerId before; before != calls().customer();) {
    before = calls().customer();
    press(Qt::Key_PageDown, Qt::ControlModifier);
  }
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_A);
  press(Qt::Key_Return);
  EXPECT_TRUE(QTest::qWaitFor([&] { return place() == Place::today; }, patience));
}

TEST_F(CallWalk, DoneWithoutAnyResultIsTheNextCustomer) {
  startCalls();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_NE(calls().customer(), first);
  EXPECT_EQ(events, 2);
  EXPECT_TRUE(contactsToday(first).empty());
}

TEST_F(CallWalk, WhatIsNotedStandsInTheClientFile) {
  startCalls();
  type("La directrice signe vendredi.");
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_O);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForNext());
  EXPECT_TRUE(calls().speak().note().isEmpty()) << "the next customer begins with empty notes";
  open.window().view()->go({.place = Place::clients, .customer = first});
  TimelineModel& history = page<ClientsPage>(Place::clients).file().history().model();
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return history.rowCount() > 1 && history.at(1).words.note == QStringLiteral("La directrice signe vendredi."); },
      patience));
}

TEST_F(CallWalk, ControlZTakesTheCallBackAndTodayOffersItAgain) {
  startCalls();
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_A);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForNext());
  ASSERT_TRUE(waitForContact(first));
  TodayModel& today = page<TodayPage>(Place::today).model();
  EXPECT_LT(today.rowOf(first), 0);
  press(Qt::Key_Z, Qt::ControlModifier);
  ASSERT_TRUE(waitForContact(first, 0));
  EXPECT_GE(today.rowOf(first), 0);
}

TEST_F(CallWalk, EscapeLeavesTheBarThenTheCallAndLosesNothing) {
  startCalls();
  type("Un mot");
  press(Qt::Key_Return, Qt::ControlModifier);
  press(Qt::Key_P);
  press(Qt::Key_Escape);
  EXPECT_TRUE(calls().bar().isOpen());
  press(Qt::Key_Escape);
  EXPECT_FALSE(calls().bar().isOpen());
  EXPECT_TRUE(calls().speak().notes().hasFocus());
  press(Qt::Key_Escape);
  EXPECT_EQ(place(), Place::today);
  press(Qt::Key_Return);
  EXPECT_EQ(calls().customer(), first);
  EXPECT_EQ(calls().speak().note().toStdString(), "Un mot");
  EXPECT_TRUE(contactsToday(first).empty());
}

TEST_F(CallWalk, TheFileOpensFromTodayAndEscapeComesBack) {
  press(Qt::Key_O);
  EXPECT_EQ(place(), Place::clients);
  EXPECT_TRUE(page<ClientsPage>(Place::clients).isShowingFile());
  press(Qt::Key_Escape);
  EXPECT_EQ(place(), Place::today);
}

TEST_F(CallWalk, TheFileOpensFromTheBalanceToo) {
  open.window().view()->go({.place = Place::balance});
  BalanceList& list = page<BalancePage>(Place::balance).list();
  const CustomerId wanted = open.desk().state()->portfolio.customers.front().id;
  list.table().setCurrentIndex(list.model().index(list.model().revealCustomer(0), balance::nameColumn));
  press(Qt::Key_Return);
  EXPECT_EQ(place(), Place::clients);
  EXPECT_EQ(open.page().destination().customer, wanted);
  press(Qt::Key_Escape);
  EXPECT_EQ(place(), Place::balance);
}

TEST_F(CallWalk, AnotherLanguageInTheMiddleOfACallLosesNothing) {
  startCalls();
  press(Qt::Key_PageDown, Qt::ControlModifier);
  const CustomerId called = calls().customer();
  type("Un mot");
  open.window().speak(Language::en);
  ASSERT_TRUE(QTest::qWaitFor([&] { return open.window().view() != nullptr && place() == Place::calls; }, patience));
  EXPECT_EQ(calls().customer(), called);
  EXPECT_EQ(calls().speak().note().toStdString(), "Un mot");
}

TEST_F(CallWalk, GAndCLeadToTheListOfCustomers) {
  press(Qt::Key_G);
  press(Qt::Key_C);
  EXPECT_EQ(place(), Place::clients);
  EXPECT_FALSE(page<ClientsPage>(Place::clients).isShowingFile());
  press(Qt::Key_G);
  press(Qt::Key_A);
  EXPECT_EQ(place(), Place::today);
}

}  // namespace
}  // namespace relance
