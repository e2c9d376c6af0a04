// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keys alone, as a person uses it.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenuBar>
#include <QSignalSpy>

#include "desktop/balance/balance_page.h"
#include "desktop/balance/items_view.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/navigation_rail.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/small_ledger.h"
#include "desktop/window/window_menus.h"

namespace relance {
namespace {

class Walk : public testing::Test {
 protected:
  void SetUp() override {
    open.open(ledger.path());
    open.window().view()->go({.place = Place::balance});
  }

  BalancePage& balance() { return *static_cast<BalancePage*>(open.window().view()->page(Place::balance)); }
  DenseTable& table() { return balance().list().table(); }
  BalanceModel& model() { return balance().list().model(); }
  /// Moves the cursor to a customer's cell, opening what is closed.
  void stand(CustomerId customer, int column) {
    const int row = model().revealCustomer(*open.desk().state()->findCustomer(customer));
    table().setCurrentIndex(model().index(row, column));
  }
  std::string cursorText() { return table().currentIndex().data().toString().toStdString(); }

  SmallLedger ledger;
  OpenWindow open;
};

TEST_F(Walk, EnterOpensTheItemsBehindAnAmountAndBackspaceComesBack) {
  stand({1}, 4);
  open.press(Qt::Key_Return);
  ASSERT_TRUE(balance().isShowingItems());
  EXPECT_EQ(balance().items().model().rowCount(), 2);
  EXPECT_EQ(balance().items().model().sum(), 948000);
  open.press(Qt::Key_Backspace);
  EXPECT_FALSE(balance().isShowingItems());
  EXPECT_EQ(cursorText(), "9\u202F480,00");
  EXPECT_TRUE(table().hasFocus());
}

TEST_F(Walk, EscapeClimbsToo) {
  stand({1}, 1);
  open.press(Qt::Key_Return);
  open.press(Qt::Key_Escape);
  EXPECT_FALSE(balance().isShowingItems());
}

TEST_F(Walk, NothingIsBehindADash) {
  stand({1}, 5);
  open.press(Qt::Key_Return);
  EXPECT_FALSE(balance().isShowingItems());
}

TEST_F(Walk, ASegmentOpensAndClosesByArrowsAndByEnter) {
  table().setCurrentIndex(model().index(0, 0));
  if (model().rows().isOpen(0)) open.press(Qt::Key_Left);
  const int closed = model().rowCount();
  open.press(Qt::Key_Right);
  EXPECT_GT(model().rowCount(), closed);
  open.press(Qt::Key_Left);
  EXPECT_EQ(model().rowCount(), closed);
  open.press(Qt::Key_Return);
  EXPECT_GT(model().rowCount(), closed);
  EXPECT_EQ(table().currentIndex().row(), 0);
}

TEST_F(Walk, SevenSortsByTheColumnOfTheCursor) {
  BalanceQuestion flat;
  flat.isGrouped = false;
  balance().ask(flat);
  stand({4}, 1);
  open.press(Qt::Key_F7);
  EXPECT_EQ(table().currentIndex().row(), 0);
  EXPECT_EQ(*model().customerAt(0), *open.desk().state()->findCustomer({4}));
  open.press(Qt::Key_F7);
  EXPECT_EQ(*model().customerAt(model().rowCount() - 1), *open.desk().state()->findCustomer({4}));
}

TEST_F(Walk, ControlFFindsACustomerWhereverHeIs) {
  open.press(Qt::Key_F, Qt::ControlModifier);
  open.type(QStringLiteral("anselme"));
  open.press(Qt::Key_Return);
  EXPECT_TRUE(table().hasFocus());
  const auto found = model().customerAt(table().currentIndex().row());
  ASSERT_TRUE(found);
  EXPECT_EQ(open.desk().state()->portfolio.customers[*found].code, "P00001");
}

TEST_F(Walk, ControlCCopiesWhatIsSelected) {
  stand({1}, 3);
  open.press(Qt::Key_Right, Qt::ShiftModifier);
  open.press(Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), "1–30\u00A0j\t31–60\u00A0j\n3000,00\t9480,00\n");
}

TEST_F(Walk, TheFootTellsTheSumOfTheSelection) {
  QSignalSpy told(&balance(), &Page::selectionTold);
  stand({1}, 3);
  open.press(Qt::Key_Right, Qt::ShiftModifier);
  ASSERT_FALSE(told.isEmpty());
  const auto phrases = told.last().first().value<QList<Phrase>>();
  ASSERT_EQ(phrases.size(), 2);
  EXPECT_EQ(phrases[1].words.toStdString(), "12\u202F480,00\u00A0€");
}

TEST_F(Walk, ThePastIsReadWhenAskedForAndTodayComesBack) {
  BalanceQuestion past;
  past.asOf = parseIsoDate("2026-10-31");
  balance().ask(past);
  const auto total = [&] { return model().totals()[0][1].text.toStdString(); };
  ASSERT_TRUE(QTest::qWaitFor([&] { return total() == "54\u202F168,60"; }, patience)) << total();
  EXPECT_EQ(cursorText().empty(), false);
  balance().ask({});
  EXPECT_EQ(total(), "89\u202F968,60");
}

TEST_F(Walk, AnotherProgramsWorkShowsUpUnderTheCursor) {
  stand({1}, 1);
  QSignalSpy changed(&open.desk(), &LedgerDesk::changed);
  ledger.execute("UPDATE item SET amount_minor = 600000 WHERE id = 1");
  ASSERT_TRUE(changed.wait(patience));
  EXPECT_EQ(cursorText(), "17\u202F800,00");
  EXPECT_EQ(*model().customerAt(table().currentIndex().row()), *open.desk().state()->findCustomer({1}));
}

TEST_F(Walk, ItemsShownFollowTheLedgerAndGoWhenTheirCustomerDoes) {
  stand({5}, 1);
  open.press(Qt::Key_Return);
  ASSERT_TRUE(balance().isShowingItems());
  QSignalSpy changed(&open.desk(), &LedgerDesk::changed);
  ledger.execute("UPDATE item SET amount_minor = 20000 WHERE id = 11");
  ASSERT_TRUE(changed.wait(patience));
  EXPECT_EQ(balance().items().model().sum(), 20000);
  ledger.execute("UPDATE item SET settled_on = '2026-11-23' WHERE id = 11");
  ASSERT_TRUE(changed.wait(patience));
  EXPECT_FALSE(balance().isShowingItems());
}

TEST_F(Walk, SixGoesFromPaneToPaneAndAround) {
  open.press(Qt::Key_F6);
  EXPECT_TRUE(balance().list().bar().isAncestorOf(QApplication::focusWidget()));
  open.press(Qt::Key_F6);
  EXPECT_TRUE(open.window().view()->rail().isAncestorOf(QApplication::focusWidget()));
  open.press(Qt::Key_F6);
  EXPECT_TRUE(table().hasFocus());
  open.press(Qt::Key_F6, Qt::ShiftModifier);
  EXPECT_TRUE(open.window().view()->rail().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(Walk, ANarrowWindowFoldsTheRailUntilItIsOpenedByHand) {
  NavigationRail& rail = open.window().view()->rail();
  const auto follows = [&](int width, bool isFolded) {
    open.window().resize(width, 700);
    return QTest::qWaitFor([&] { return rail.isFolded() == isFolded; }, 2000);
  };
  EXPECT_FALSE(rail.isFolded());
  EXPECT_TRUE(follows(1000, true));
  EXPECT_FALSE(open.settings().isRailFolded()) << "nobody wished it";
  for (auto* button : rail.findChildren<QAbstractButton*>()) {
    if (!button->isCheckable()) QTest::mouseClick(button, Qt::LeftButton);
  }
  EXPECT_FALSE(rail.isFolded());
  ledger.execute("UPDATE item SET amount_minor = 20000 WHERE id = 11");
  open.settle();
  EXPECT_FALSE(rail.isFolded());
  EXPECT_TRUE(follows(1440, false));
  EXPECT_TRUE(follows(1000, true));
}

TEST_F(Walk, GAndALetterChangeThePlaceUnlessLettersAreSwitchedOff) {
  const auto shortcuts = [&] {
    int count = 0;
    for (const QAction* action : open.window().menuBar()->findChildren<QAction*>()) {
      count += action->shortcut().count() == 2 ? 1 : 0;
    }
    return count;
  };
  EXPECT_EQ(shortcuts(), allPages().size());
  emit open.window().menus().lettersWanted(false);
  EXPECT_FALSE(open.settings().areLettersCommands());
}

TEST_F(Walk, TheLanguageChangesWhileItRuns) {
  EXPECT_EQ(balance().title(), QStringLiteral("Balance âgée"));
  stand({1}, 1);
  open.window().speak(Language::en);
  EXPECT_EQ(balance().title(), QStringLiteral("Aged balance"));
  EXPECT_TRUE(open.window().windowTitle().startsWith(QStringLiteral("Aged balance")));
  EXPECT_EQ(open.settings().language(), Language::en);
  EXPECT_EQ(&balance(), &open.page());
  EXPECT_EQ(model().totals()[0][1].text, QStringLiteral("89,968.60"));
}

TEST_F(Walk, ClosingTheLedgerLeadsBackToTheFirstRunPage) {
  open.press(Qt::Key_W, Qt::ControlModifier);
  EXPECT_EQ(open.window().view(), nullptr);
  EXPECT_EQ(open.window().windowTitle(), QStringLiteral("Relance"));
  EXPECT_EQ(open.settings().recentLedgers().size(), 1);
}

TEST_F(Walk, ALedgerThatCannotBeOpenedIsExplainedAndNothingIsLost) {
  writeBytes(ledger.folder() / "other.relance", std::string(400, 'x'));
  open.window().openLedger(QString::fromStdString((ledger.folder() / "other.relance").string()));
  const auto notice = [&] { return open.window().findChild<NoticeBar*>(); };
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return notice() != nullptr && notice()->sentence().contains(QStringLiteral("other")); }, patience));
  EXPECT_EQ(open.window().view(), nullptr);
}

TEST(Keys, OfTheMenusExistOnEveryKeyboard) {
  OpenWindow open;
  QList<QKeySequence> all;
  for (const QAction* action : open.window().menuBar()->findChildren<QAction*>()) all << action->shortcuts();
  for (const QKeySequence& keys : all) {
    for (int i = 0; i < keys.count(); ++i) {
      const Qt::Key key = keys[static_cast<uint>(i)].key();
      const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
      const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F12;
      // The comma is a key of its own, without Shift, on every keyboard there is.
      EXPECT_TRUE(isLetter || isFunction || key == Qt::Key_Escape || key == Qt::Key_Comma) << keys.toString().toStdString();
      EXPECT_FALSE(keys[static_cast<uint>(i)].keyboardModifiers() & Qt::AltModifier) << keys.toString().toStdString();
    }
  }
}

}  // namespace
}  // namespace relance
