// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk by real keys and clicks, each counted: one for a verdict, and the next line stands there.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

#include "actions/steering/snooze_customer.h"
#include "desktop/cleaning/cleaning_head.h"
#include "desktop/cleaning/cleaning_looks.h"
#include "desktop/cleaning/cleaning_page.h"
#include "desktop/cleaning/doubtful_ledger.h"
#include "desktop/client/clients_page.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

template <class Made>
Page* make(LedgerDesk& desk, QSettings& settings) {
  return new Made(desk, settings);
}

class CleaningWalk : public testing::Test {
 protected:
  void SetUp() override {
    open.open(ledger.path());
    open.window().view()->go({.place = Place::boards});
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().model().rowCount() > 0; }, patience));
  }

  CleaningPage& page() { return *static_cast<CleaningPage*>(open.window().view()->page(Place::boards)); }
  CleaningModel& model() { return page().model(); }
  int row() { return page().table().currentIndex().row(); }
  ItemId current() { return model().itemAt(row()); }
  /// The cursor on the line of that number.
  ItemId goTo(const char* number) {
    for (int i = 0; i < model().rowCount(); ++i) {
      if (model().index(i, CleaningModel::item).data().toString() != QLatin1String(number)) continue;
      page().table().selectRow(i);
      return model().itemAt(i);
    }
    ADD_FAILURE() << number;
    return {};
  }

  void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    ++events;
    open.press(key, with);
  }
  void click(QWidget& widget) {
    ++events;
    QTest::mouseClick(&widget, Qt::LeftButton);
  }
  /// Until the ledger has it and the lists are those of after.
  bool waitUntilDone(int done) {
    return QTest::qWaitFor([&] { return page().giver().done() == done && !model().hasLine(judged); }, patience);
  }
  bool waitForSequence(std::int64_t before) {
    return QTest::qWaitFor([&] { return open.desk().state()->sequence > before; }, patience);
  }

  DoubtfulLedger ledger;
  OpenWindow open{Language::fr, {{Place::clients, make<ClientsPage>}, {Place::boards, make<CleaningPage>}}};
  ItemId judged;
  int events{0};
};

TEST_F(CleaningWalk, EachVerdictTakesOneKeyAndTheNextLineStandsThere) {
  struct Case {
    const char* number;
    CleaningVerdict verdict;
  };
  int done = 0;
  for (const Case& c : {Case{"F-0865", CleaningVerdict::chase}, Case{"V-0488", CleaningVerdict::offset},
                        Case{"F-1102", CleaningVerdict::dispute}, Case{"F-0207", CleaningVerdict::handOver},
                        Case{"F-1044", CleaningVerdict::writeOff}, Case{"V-0471", CleaningVerdict::leave}}) {
    judged = goTo(c.number);
    const int at = row();
    const ItemId below = at + 1 < model().rowCount() ? model().itemAt(at + 1) : model().itemAt(at - 1);
    events = 0;
    press(verdictKey(c.verdict));
    EXPECT_EQ(events, 1);
    EXPECT_EQ(current(), below) << c.number << ": the next line stands there before the ledger is written";
    EXPECT_TRUE(page().table().hasFocus());
    EXPECT_TRUE(waitUntilDone(++done)) << c.number << ": " << page().bar().refusal().toStdString();
    EXPECT_EQ(current(), below) << c.number;
  }
}

TEST_F(CleaningWalk, EnterTakesTheProposalOfEachLineUntilNoneIsLeft) {
  const int all = model().countLines();
  const int proposedBefore = model().countWaiting();
  for (int i = 0; i < all; ++i) press(Qt::Key_Return);
  EXPECT_EQ(model().rowCount(), 0) << "a person may be faster than the ledger";
  EXPECT_EQ(events, all);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().giver().done() == all || !page().bar().refusal().isEmpty(); }, patience));
  EXPECT_EQ(page().bar().refusal(), QString());
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().countWaiting() > proposedBefore; }, patience));
  EXPECT_EQ(model().countLines(), 0);
}

TEST_F(CleaningWalk, AClickOnAVerdictsButtonDoesTheSame) {
  judged = goTo("F-0865");
  events = 0;
  click(page().bar().button(CleaningVerdict::leave));
  EXPECT_NE(current(), judged);
  EXPECT_EQ(events, 1);
  ASSERT_TRUE(waitUntilDone(1));
  judged = current();
  click(page().bar().follow());
  EXPECT_NE(current(), judged);
  ASSERT_TRUE(waitUntilDone(2));
}

TEST_F(CleaningWalk, ControlZTakesTheVerdictBackAndTheLineIsThereAgain) {
  judged = goTo("F-0865");
  const int left = model().countLines();
  press(verdictKey(CleaningVerdict::chase));
  ASSERT_TRUE(waitUntilDone(1));
  events = 0;
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(events, 1);
  ASSERT_TRUE(QTest::qWaitFor([&] { return current() == judged; }, patience)) << "the cursor is on what came back";
  EXPECT_EQ(page().giver().done(), 0);
  EXPECT_EQ(model().countLines(), left);
}

TEST_F(CleaningWalk, ACreditIsOnlyOffsetOrLeft) {
  judged = goTo("V-0471");
  for (const auto verdict :
       {CleaningVerdict::chase, CleaningVerdict::dispute, CleaningVerdict::handOver, CleaningVerdict::writeOff}) {
    press(verdictKey(verdict));
    EXPECT_EQ(current(), judged) << cleaningVerdictName(verdict);
    EXPECT_FALSE(page().bar().button(verdict).isEnabled());
  }
  EXPECT_TRUE(page().bar().button(CleaningVerdict::leave).isEnabled());
}

TEST_F(CleaningWalk, SayingMoreOfAVerdictTakesItsFieldAndEnter) {
  judged = goTo("F-0865");
  events = 0;
  press(Qt::Key_E);
  auto* until = qobject_cast<QLineEdit*>(QApplication::focusWidget());
  ASSERT_NE(until, nullptr);
  until->selectAll();
  open.type(QStringLiteral("+10"));
  events += 3;
  press(Qt::Key_Return);
  EXPECT_LE(events, 5);
  ASSERT_TRUE(waitUntilDone(1));
  const DeskState& state = *open.desk().state();
  const auto holds = state.portfolio.holds.all();
  const auto hold = std::ranges::find(holds, judged, &Hold::item);
  ASSERT_NE(hold, holds.end());
  EXPECT_EQ(hold->until, plusDays(dayOfWork, 10));
}

TEST_F(CleaningWalk, ADayThatIsNotUnderstoodIsAskedForAgain) {
  judged = goTo("F-0865");
  press(Qt::Key_E);
  auto* until = qobject_cast<QLineEdit*>(QApplication::focusWidget());
  ASSERT_NE(until, nullptr);
  until->setText(QStringLiteral("hier"));
  press(Qt::Key_Return);
  EXPECT_EQ(current(), judged);
  EXPECT_TRUE(until->hasFocus());
  press(Qt::Key_Escape);
  EXPECT_TRUE(page().form().isHidden());
  EXPECT_TRUE(page().table().hasFocus());
}

TEST_F(CleaningWalk, AManagersYesOrNoTakesOneKeyEach) {
  click(page().head().chip(std::nullopt, true));
  ASSERT_EQ(model().rowCount(), 1);
  page().table().setFocus();
  judged = current();
  events = 0;
  press(Qt::Key_R);
  EXPECT_EQ(events, 1);
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().countWaiting() == 0 && model().hasLine(judged); }, patience))
      << "refused: doubtful again";
  press(Qt::Key_Z, Qt::ControlModifier);
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().countWaiting() == 1; }, patience));
  const std::int64_t before = open.desk().state()->sequence;
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForSequence(before));
  EXPECT_TRUE(QTest::qWaitFor([&] { return model().countWaiting() == 0 && !model().hasLine(judged); }, patience));
}

TEST_F(CleaningWalk, AWriteOffCarriesTheDoubtsAsItsReason) {
  judged = goTo("F-1044");
  press(verdictKey(CleaningVerdict::writeOff));
  ASSERT_TRUE(waitUntilDone(1));
  click(page().head().chip(std::nullopt, true));
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().rowOf(judged) >= 0; }, patience));
  const std::string reason = model().waitingAt(model().rowOf(judged))->reason;
  EXPECT_NE(reason.find("reste de 503,00"), std::string::npos) << reason;
  EXPECT_NE(reason.find("trop petit pour valoir un contact"), std::string::npos) << reason;
}

TEST_F(CleaningWalk, WhatAnotherProgramChangedMeanwhileIsRefusedUnderItsNameAndTheCursorStays) {
  judged = goTo("F-0865");
  press(Qt::Key_E);
  auto* reason = page().form().findChildren<QLineEdit*>().last();
  reason->setFocus();
  open.type(QStringLiteral("Paie au guichet"));
  press(Qt::Key_Return);
  {
    auto other =
        LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T18:00:00.000Z"; }, [] { return dayOfWork; }});
    ASSERT_TRUE(snoozeCustomer(other, "C02007", {.until = plusDays(dayOfWork, 3)}).isDone());
  }
  press(verdictKey(CleaningVerdict::chase));
  const ItemId next = current();
  ASSERT_NE(next, judged);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page().bar().refusal().isEmpty(); }, patience));
  EXPECT_TRUE(page().bar().refusal().contains(QStringLiteral("F-0865"))) << page().bar().refusal().toStdString();
  EXPECT_EQ(current(), next) << "the next key is meant for it";
  EXPECT_EQ(page().giver().done(), 0);
  press(verdictKey(CleaningVerdict::leave));
  EXPECT_FALSE(page().bar().refusal().isEmpty()) << "nobody has read it yet";
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().giver().done() == 1; }, patience));
  open.settle();  // its line has been read again
  goTo("F-0865");
  EXPECT_EQ(page().form().reason(), "Paie au guichet");
  press(verdictKey(CleaningVerdict::chase));
  EXPECT_TRUE(page().bar().refusal().isEmpty());
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().giver().done() == 2; }, patience)) << page().bar().refusal().toStdString();
}

TEST_F(CleaningWalk, TheFileOpensByOneLetterAndEscapeComesBackToTheLine) {
  judged = goTo("F-0207");
  press(Qt::Key_O);
  EXPECT_EQ(open.page().place(), Place::clients);
  press(Qt::Key_Escape);
  EXPECT_EQ(open.page().place(), Place::boards);
  EXPECT_EQ(current(), judged);
  EXPECT_EQ(events, 2);
}

TEST_F(CleaningWalk, FindsALineByThreeLetters) {
  press(Qt::Key_F);
  open.type(QStringLiteral("sci"));
  events += 3;
  press(Qt::Key_Return);
  EXPECT_EQ(model().rowCount(), 1);
  EXPECT_TRUE(page().table().hasFocus());
  EXPECT_LE(events, 5);
}

TEST_F(CleaningWalk, CursorAndCountOutliveAChangeOfLanguage) {
  judged = goTo("F-0865");
  press(verdictKey(CleaningVerdict::chase));
  ASSERT_TRUE(waitUntilDone(1));
  const ItemId before = goTo("F-1044");
  open.window().speak(Language::en);
  ASSERT_TRUE(QTest::qWaitFor(
      [&] { return open.window().view() != nullptr && open.page().place() == Place::boards && model().rowCount() > 0; },
      patience));
  EXPECT_EQ(current(), before);
  EXPECT_EQ(page().giver().done(), 1);
}

}  // namespace
}  // namespace relance
