// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/foot_line.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/navigation_rail.h"
#include "desktop/shared/frame/rail_button.h"
#include "desktop/shared/frame/top_line.h"
#include "desktop/shared/frame/undo_toast.h"

namespace relance {
namespace {

using std::chrono::milliseconds;

RailButton* placeIn(const NavigationRail& rail, const QString& word) {
  for (auto* button : rail.findChildren<RailButton*>()) {
    if (button->text() == word) return button;
  }
  return nullptr;
}

/// A toast that never is where the pointer or the focus happens to be.
struct ToastInItsPlace {
  QWidget place;
  QLineEdit elsewhere{&place};
  UndoToast toast{milliseconds{30}, &place};

  ToastInItsPlace() {
    place.resize(800, 200);
    toast.move(100, 100);
    place.show();
    elsewhere.setFocus();
  }
};

TEST(NavigationRail, FoldsFromWordsToIconsAndBack) {
  NavigationRail rail;
  rail.addPlace(0, IconName::today, QStringLiteral("Today"));
  rail.addFootPlace(9, IconName::settings, QStringLiteral("Settings"));
  EXPECT_EQ(rail.width(), 184);
  const QSignalSpy folded(&rail, &NavigationRail::folded);
  rail.setFolded(true);
  EXPECT_EQ(rail.width(), 56);
  for (const auto* button : rail.findChildren<RailButton*>()) EXPECT_FALSE(button->toolTip().isEmpty());
  rail.setFolded(false);
  EXPECT_EQ(rail.width(), 184);
  EXPECT_EQ(folded.count(), 2);
}

TEST(NavigationRail, TellsOfTheUsersChoiceOnly) {
  NavigationRail rail;
  rail.addPlace(3, IconName::today, QStringLiteral("Today"));
  rail.addPlace(4, IconName::balance, QStringLiteral("Balance"));
  QSignalSpy chosen(&rail, &NavigationRail::chosen);
  rail.choose(3);
  EXPECT_EQ(chosen.count(), 0);
  EXPECT_EQ(rail.chosenPlace(), 3);
  QTest::mouseClick(placeIn(rail, QStringLiteral("Balance")), Qt::LeftButton);
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen.first().first().toInt(), 4);
  EXPECT_EQ(rail.chosenPlace(), 4);
}

TEST(NavigationRail, TellsReadersTheCountToo) {
  NavigationRail rail;
  rail.addPlace(0, IconName::outbox, QStringLiteral("Outbox"));
  rail.setCount(0, 268);
  EXPECT_EQ(placeIn(rail, QStringLiteral("Outbox"))->accessibleName(), QStringLiteral("Outbox, 268"));
  rail.setCount(0, 0);
  EXPECT_EQ(placeIn(rail, QStringLiteral("Outbox"))->accessibleName(), QStringLiteral("Outbox"));
}

TEST(NavigationRail, TabGoesFromTheTopToTheFoldButton) {
  NavigationRail rail;
  rail.addPlace(0, IconName::today, QStringLiteral("Today"));
  rail.addPlace(1, IconName::balance, QStringLiteral("Balance"));
  rail.addFootPlace(2, IconName::settings, QStringLiteral("Settings"));
  std::string order;
  for (const QWidget* next = rail.nextInFocusChain(); next != &rail; next = next->nextInFocusChain()) {
    if (const auto* button = qobject_cast<const RailButton*>(next)) order += button->text().toStdString() + ' ';
  }
  EXPECT_EQ(order, "Today Balance Settings Fold ");
}

TEST(NavigationRail, TabStopsOnceAmongThePlacesAndArrowsGoThroughThem) {
  NavigationRail rail;
  rail.addPlace(0, IconName::today, QStringLiteral("Today"));
  rail.addPlace(1, IconName::balance, QStringLiteral("Balance"));
  rail.choose(0);
  rail.show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&rail));
  placeIn(rail, QStringLiteral("Today"))->setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
  EXPECT_EQ(rail.chosenPlace(), 1);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  EXPECT_EQ(QApplication::focusWidget(), placeIn(rail, QStringLiteral("Fold")));
}

TEST(UndoToast, LeavesByItselfAfterItsTime) {
  EXPECT_EQ(UndoToast().shownFor(), std::chrono::seconds{8});
  ToastInItsPlace host;
  UndoToast& toast = host.toast;
  const QSignalSpy gone(&toast, &UndoToast::gone);
  toast.tell(QStringLiteral("Promise noted"));
  EXPECT_TRUE(toast.isVisible());
  EXPECT_TRUE(QTest::qWaitFor([&] { return !toast.isVisible(); }, 2000));
  EXPECT_EQ(gone.count(), 1);
}

TEST(UndoToast, StaysWhileThePointerIsOnIt) {
  ToastInItsPlace host;
  UndoToast& toast = host.toast;
  toast.tell(QStringLiteral("Promise noted"));
  QEvent entered(QEvent::Enter);
  QApplication::sendEvent(&toast, &entered);
  QTest::qWait(80);
  EXPECT_TRUE(toast.isVisible());
  QEvent left(QEvent::Leave);
  QApplication::sendEvent(&toast, &left);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !toast.isVisible(); }, 2000));
}

bool shows(const FootLine& foot, const QString& words) {
  const auto labels = foot.findChildren<PhraseLabel*>();
  return std::ranges::any_of(labels, [&](const PhraseLabel* label) { return label->text() == words && label->isVisible(); });
}

TEST(FootLine, OffersUndoInPlaceOfTheSelectionAndGivesItsPlaceBack) {
  FootLine foot;
  foot.resize(1400, 28);
  foot.setSelection({{.words = QStringLiteral("1 selected")}});
  foot.show();
  EXPECT_TRUE(shows(foot, QStringLiteral("1 selected")));
  foot.offerUndo(QStringLiteral("Promise of 9 480,00 € noted"));
  auto* toast = foot.findChild<UndoToast*>();
  ASSERT_TRUE(toast->isVisible());
  EXPECT_FALSE(shows(foot, QStringLiteral("1 selected")));
  const QSignalSpy undo(&foot, &FootLine::undoRequested);
  QTest::mouseClick(toast->findChild<QPushButton*>(), Qt::LeftButton);
  EXPECT_EQ(undo.count(), 1);
  EXPECT_FALSE(toast->isVisible());
  EXPECT_TRUE(shows(foot, QStringLiteral("1 selected")));
}

TEST(FootLine, WorkTakesThePlaceOfTheNoteAndCanBeStopped) {
  FootLine foot;
  foot.resize(1400, 28);
  foot.setNote(IconName::shield, QStringLiteral("Backup verified at 09:50"));
  foot.show();
  EXPECT_TRUE(shows(foot, QStringLiteral("Backup verified at 09:50")));
  foot.showWork(QStringLiteral("Letters 182 / 268"), 182, 268);
  EXPECT_FALSE(shows(foot, QStringLiteral("Backup verified at 09:50")));
  EXPECT_TRUE(shows(foot, QStringLiteral("Letters 182 / 268")));
  const QSignalSpy cancelled(&foot, &FootLine::cancelRequested);
  QTest::mouseClick(foot.findChild<ActionButton*>(), Qt::LeftButton);
  EXPECT_EQ(cancelled.count(), 1);
  foot.endWork();
  EXPECT_TRUE(shows(foot, QStringLiteral("Backup verified at 09:50")));
}

TEST(CommitBar, AGuardThatBlocksHoldsTheButtonAndSaysWhy) {
  CommitBar bar(QStringLiteral("Approve 268"), QKeySequence(Qt::CTRL | Qt::Key_Return));
  bar.setGuards(
      {{GuardState::passed, QStringLiteral("Import of today")}, {GuardState::warns, QStringLiteral("1 to read again")}});
  EXPECT_TRUE(bar.button().isEnabled());
  bar.setGuards({{GuardState::passed, QStringLiteral("Import of today")}, {GuardState::blocks, QStringLiteral("no sender")}});
  EXPECT_FALSE(bar.button().isEnabled());
  EXPECT_EQ(bar.button().accessibleDescription(), QStringLiteral("no sender"));
}

TEST(EmptyState, HasOneThingToDo) {
  EmptyState empty(IconName::today, QStringLiteral("Nothing to do today."), QStringLiteral("Import a file"));
  const QSignalSpy acted(&empty, &EmptyState::acted);
  ASSERT_EQ(empty.findChildren<QPushButton*>().size(), 1);
  QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
  EXPECT_EQ(acted.count(), 1);
  EXPECT_TRUE(EmptyState(IconName::today, QStringLiteral("Nothing.")).findChildren<QPushButton*>().isEmpty());
}

TEST(TopLine, ShowsOnlyWhatItWasTold) {
  TopLine top;
  top.resize(1256, 48);
  top.show();
  EXPECT_EQ(top.height(), 48);
  const auto labels = top.findChildren<PhraseLabel*>();
  for (const auto* label : labels) EXPECT_FALSE(label->isVisible());
  top.setLedgerName(QStringLiteral("Sorbelac"));
  top.setFreshness(QStringLiteral("Import of 23/11 at 07:40"), false);
  top.setDayProgress(12, 60);
  for (const auto* label : labels) EXPECT_TRUE(label->isVisible());
  EXPECT_EQ(top.search().accessibleName(), top.search().placeholderText());
}

TEST(Inspector, FoldsAndForgetsItsSections) {
  Inspector inspector;
  inspector.show();
  EXPECT_EQ(inspector.width(), 360);
  inspector.addSection(QStringLiteral("Whom to speak to"));
  const auto titles = [&] {
    const auto labels = inspector.findChildren<QLabel*>();
    return std::ranges::count_if(labels, [](const QLabel* label) { return label->text() == QStringLiteral("Whom to speak to"); });
  };
  EXPECT_EQ(titles(), 1);
  inspector.clear();
  EXPECT_EQ(titles(), 0);
  const QSignalSpy folded(&inspector, &Inspector::folded);
  inspector.setFolded(true);
  EXPECT_FALSE(inspector.isVisible());
  inspector.setFolded(true);
  EXPECT_EQ(folded.count(), 1);
}

}  // namespace
}  // namespace relance
