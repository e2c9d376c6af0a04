// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/today_page.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

#include "desktop/open_desk.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/today_inspector.h"

namespace relance {
namespace {

class Today : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    page = std::make_unique<TodayPage>(desk, settings);
    show(*page);
  }

  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(page->focusWidget(), key, with); }

  TodayModel& model() { return page->model(); }
  QString shown(int row, TodayModel::Column column) { return model().index(row, column).data().toString(); }
  int currentRow() { return page->table().currentIndex().row(); }

  std::string codeAt(int row) {
    const auto customer = model().customerAt(row);
    return customer ? desk.state()->portfolio.customers[*customer].code : std::string();
  }

  int rowOfKind(TodayKind kind) {
    for (int row = 0; row < model().rowCount(); ++row) {
      if (model().taskAt(row) != nullptr && model().taskAt(row)->kind == kind) return row;
    }
    return -1;
  }

  std::unique_ptr<TodayPage> page;
};

TEST_F(Today, RanksByPointsWithTheReasonInWords) {
  int before = std::numeric_limits<int>::max();
  for (int row = 0; row < model().rowCount(); ++row) {
    const int points = shown(row, TodayModel::points).toInt();
    EXPECT_LE(points, before);
    before = points;
    EXPECT_FALSE(shown(row, TodayModel::why).isEmpty());
    EXPECT_TRUE(isByHand(model().taskAt(row)->kind));
  }
  EXPECT_EQ(shown(0, TodayModel::why), QStringLiteral("Call back as agreed"));
  EXPECT_EQ(shown(0, TodayModel::time), QStringLiteral("14:30"));
}

TEST_F(Today, KeepsModelRulesThroughEveryChoice) {
  const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (const TodayKind kind : {TodayKind::call, TodayKind::decision, TodayKind::email, TodayKind::letter}) {
    model().choose({.kind = kind, .text = {}});
    EXPECT_EQ(model().rowCount(), model().countOf(kind));
  }
  model().choose({.kind = {}, .isDone = true, .text = {}});
  EXPECT_EQ(model().rowCount(), 2);
  model().choose({.kind = {}, .text = QStringLiteral("pontmarais")});
  model().setState(*desk.state());
  EXPECT_EQ(model().rowCount(), 2);
}

TEST_F(Today, NeverCutsTheReasonAndShowsEveryColumn) {
  QTest::qWait(50);
  auto& table = page->table();
  EXPECT_FALSE(table.horizontalScrollBar()->isVisible());
  for (int row = 0; row < model().rowCount(); ++row) {
    const QRect cell = table.visualRect(model().index(row, TodayModel::why));
    EXPECT_GE(cell.width(), table.fontMetrics().horizontalAdvance(shown(row, TodayModel::why)) + 40);
  }
}

TEST_F(Today, MovesByLettersAndOpensTheCallByEnter) {
  QSignalSpy wanted(page.get(), &Page::wanted);
  EXPECT_EQ(currentRow(), 0);
  press(Qt::Key_J);
  press(Qt::Key_J);
  press(Qt::Key_K);
  EXPECT_EQ(currentRow(), 1);
  press(Qt::Key_K);
  const auto first = desk.state()->portfolio.customers[*model().customerAt(0)].id;
  press(Qt::Key_Return);
  ASSERT_EQ(wanted.count(), 1);
  EXPECT_EQ(wanted.first().first().value<Destination>(), (Destination{.place = Place::calls, .customer = first}));
}

TEST_F(Today, DialsByTAndOpensTheCallAtAResultByPAndL) {
  QSignalSpy wanted(page.get(), &Page::wanted);
  page->table().selectRow(rowOfKind(TodayKind::decision));
  const auto customer = desk.state()->portfolio.customers[*model().customerAt(currentRow())].id;
  press(Qt::Key_T);
  press(Qt::Key_P);
  press(Qt::Key_L);
  ASSERT_EQ(wanted.count(), 3);
  EXPECT_EQ(wanted[0].first().value<Destination>(), (Destination{.place = Place::calls, .customer = customer, .dials = true}));
  EXPECT_EQ(wanted[1].first().value<Destination>(),
            (Destination{.place = Place::calls, .customer = customer, .result = CallOutcome::promise}));
  EXPECT_EQ(wanted[2].first().value<Destination>(),
            (Destination{.place = Place::calls, .customer = customer, .result = CallOutcome::dispute}));
}

TEST_F(Today, OffersNoWayToPlacesThatAreNotThere) {
  QSignalSpy wanted(page.get(), &Page::wanted);
  page->knowPlaces({Place::today});
  page->refresh(*desk.state());
  press(Qt::Key_T);
  EXPECT_EQ(wanted.count(), 0);
  EXPECT_EQ(page->inspector().findChild<QAbstractButton*>(QStringLiteral("call")), nullptr);
  page->knowPlaces({Place::today, Place::calls, Place::clients});
  page->refresh(*desk.state());
  auto* call = page->inspector().findChild<QAbstractButton*>(QStringLiteral("call"));
  ASSERT_NE(call, nullptr);
  call->click();
  EXPECT_EQ(wanted.count(), 1);
}

TEST_F(Today, LeavesLettersAloneWhenTheyAreNoCommands) {
  page->setLettersCommands(false);
  press(Qt::Key_J);
  EXPECT_EQ(currentRow(), 0);
  press(Qt::Key_Down);
  EXPECT_EQ(currentRow(), 1);
}

TEST_F(Today, ShowsAndHidesTheDetailsBySpace) {
  EXPECT_FALSE(page->inspector().isHidden());
  press(Qt::Key_Space);
  EXPECT_TRUE(page->inspector().isHidden());
  press(Qt::Key_Space);
  EXPECT_FALSE(page->inspector().isHidden());
}

TEST_F(Today, GivesANarrowWindowsRoomToTheList) {
  page->resize(900, 640);
  EXPECT_TRUE(page->inspector().isHidden());
  page->resize(1184, 820);
  EXPECT_FALSE(page->inspector().isHidden());
}

TEST_F(Today, SaysWhySomebodyIsNotOnTheList) {
  press(Qt::Key_F);
  EXPECT_TRUE(page->filter().hasFocus());
  QTest::keyClicks(&page->filter(), QStringLiteral("PONTMARAIS"));
  ASSERT_EQ(model().rowCount(), 2);
  EXPECT_EQ(shown(0, TodayModel::name), QStringLiteral("Not on today’s list"));
  EXPECT_EQ(codeAt(1), "C00377");
  EXPECT_EQ(shown(1, TodayModel::why), QStringLiteral("Contacted today"));
  page->filter().setText(QStringLiteral("c00417"));
  EXPECT_EQ(codeAt(0), "C00417");
  EXPECT_NE(model().taskAt(0), nullptr);
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(page->filter().text().isEmpty());
  EXPECT_FALSE(page->goBack());
}

TEST_F(Today, StoresTheRunOnce) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  const int before = model().rowCount();
  EXPECT_TRUE(isRunWanted(*desk.state()));
  press(Qt::Key_F5);
  ASSERT_TRUE(waitForChange());
  EXPECT_FALSE(isRunWanted(*desk.state()));
  EXPECT_EQ(model().rowCount(), before);
  EXPECT_TRUE(model().taskAt(0)->task);
  ASSERT_TRUE(QTest::qWaitFor([&] { return undoable.count() == 1; }, patience));
  const std::int64_t sequence = desk.state()->sequence;
  press(Qt::Key_F5);
  QTest::qWait(50);
  EXPECT_EQ(desk.state()->sequence, sequence);
}

TEST_F(Today, FoldsWhatWasDoneIntoOneLineAndUnfoldsIt) {
  auto* line = page->findChild<QAbstractButton*>(QStringLiteral("done"));
  ASSERT_NE(line, nullptr);
  EXPECT_EQ(line->text(), QStringLiteral("Done today: 2 – 1 reached, 1 not reached"));
  line->click();
  EXPECT_EQ(model().rowCount(), 2);
  EXPECT_EQ(shown(0, TodayModel::why), QStringLiteral("No answer"));
  EXPECT_TRUE(page->goBack());
  EXPECT_GT(model().rowCount(), 2);
}

TEST_F(Today, TakesADecisionAndTheListGoesOn) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  const int row = rowOfKind(TodayKind::decision);
  page->table().selectRow(row);
  const std::string code = codeAt(row);
  press(Qt::Key_Return);
  DecisionPanel* panel = page->details().decisionPanel();
  ASSERT_NE(panel, nullptr);
  EXPECT_TRUE(panel->choices()->hasFocus());
  press(Qt::Key_D);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(undoable.count(), 1);
  const auto customer = model().customerAt(model().rowOf(desk.state()->portfolio.decisions.all().front().customer));
  const auto decisions = desk.state()->portfolio.decisions.all();
  ASSERT_EQ(decisions.size(), 1U);
  EXPECT_EQ(decisions.front().choice, DecisionChoice::leniency);
  EXPECT_EQ(decisions.front().until, plusDays(dayOfWork, 14));
  EXPECT_TRUE(!customer || desk.state()->portfolio.customers[*customer].code == code);
}

TEST_F(Today, KeepsWhatIsTypedIntoADecisionWhileTheLedgerChanges) {
  page->table().selectRow(rowOfKind(TodayKind::decision));
  press(Qt::Key_D);
  QLineEdit& reason = page->details().decisionPanel()->reason();
  reason.setText(QStringLiteral("Bon client"));
  reason.setFocus();
  page->refresh(*desk.state());
  ASSERT_NE(page->details().decisionPanel(), nullptr);
  EXPECT_EQ(page->focusWidget(), &page->details().decisionPanel()->reason());
  EXPECT_EQ(page->details().decisionPanel()->reason().text(), QStringLiteral("Bon client"));
}

TEST_F(Today, TellsTheSumOfWhatIsSelected) {
  QSignalSpy told(page.get(), &Page::selectionTold);
  page->table().selectRow(0);
  page->table().selectRow(2);
  QStringList words;
  for (const Phrase& phrase : told.last().first().value<QList<Phrase>>()) words << phrase.words;
  EXPECT_TRUE(words.contains(shown(2, TodayModel::overdue).prepend(QStringLiteral("€")))) << words.join(u' ').toStdString();
}

TEST_F(Today, ComesBackToTheSameCustomerInAnotherLanguage) {
  page->table().selectRow(4);
  const std::string code = codeAt(4);
  TodayPage other(desk, settings);
  other.recall(page->memory());
  other.refresh(*desk.state());
  const auto customer = other.model().customerAt(other.table().currentIndex().row());
  ASSERT_TRUE(customer);
  EXPECT_EQ(desk.state()->portfolio.customers[*customer].code, code);
}

}  // namespace
}  // namespace relance
