// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys are on Today when a decision is taken, or the ledger changes while something is typed beside the list.
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

#include "actions/chasing/decide.h"
#include "actions/steering/write_note.h"
#include "desktop/decisions/decision_day.h"
#include "desktop/held_ledger.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/today_inspector.h"
#include "desktop/today/today_page.h"

namespace relance {
namespace {

class TodayFocus : public DecisionDay {
 protected:
  void SetUp() override {
    DecisionDay::SetUp();
    page = std::make_unique<TodayPage>(desk, settings);
    show(*page);
    goToDecision();
  }

  void goToDecision(int which = 0) {
    for (int row = 0; row < page->model().rowCount(); ++row) {
      const TodayRow* task = page->model().taskAt(row);
      if (task == nullptr || task->kind != TodayKind::decision || which-- > 0) continue;
      page->table().selectRow(row);
      return;
    }
    ADD_FAILURE() << "no decision is due";
  }
  const PortfolioCustomer& current() {
    return desk.state()->portfolio.customers[*page->model().customerAt(page->table().currentIndex().row())];
  }
  void press(Qt::Key key) {
    ASSERT_NE(QApplication::focusWidget(), nullptr) << "nobody has the keys";
    QTest::keyClick(QApplication::focusWidget(), key);
  }
  LedgerSession colleague() {
    return LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T09:00:00.000Z"; }, [] { return dayOfWork; }});
  }

  std::unique_ptr<TodayPage> page;
};

TEST_F(TodayFocus, IsOnTheNextRowWhenADecisionIsTaken) {
  press(Qt::Key_D);
  press(Qt::Key_D);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForChange());
  QTest::qWait(50);
  EXPECT_TRUE(page->table().hasFocus());
  const int row = page->table().currentIndex().row();
  press(Qt::Key_K);
  press(Qt::Key_J);
  EXPECT_EQ(page->table().currentIndex().row(), row);
}

TEST_F(TodayFocus, IsOnTheListWhenAColleagueDecidesWhatWasBeingDecided) {
  press(Qt::Key_D);
  ASSERT_TRUE(page->inspector().isAncestorOf(QApplication::focusWidget()));
  {
    auto other = colleague();
    ASSERT_TRUE(
        relance::decide(other, current().code, {.choice = DecisionChoice::leniency, .until = plusDays(dayOfWork, 10)}).isDone());
  }
  ASSERT_TRUE(waitForChange());
  QTest::qWait(50);
  EXPECT_TRUE(page->table().hasFocus());
}

TEST_F(TodayFocus, ARefusalOfARowThatWasLeftIsToldWithItsName) {
  QSignalSpy refused(&desk, &LedgerDesk::refused);
  const QString name = QString::fromStdString(current().name);
  {
    auto other = colleague();
    ASSERT_TRUE(writeNote(other, current().code, "Rappelle demain.").isDone());
  }
  auto held = std::make_unique<HeldLedger>(ledger.path());
  press(Qt::Key_D);
  press(Qt::Key_D);
  press(Qt::Key_Return);
  ASSERT_TRUE(page->goBack());
  goToDecision(1);
  press(Qt::Key_D);
  QWidget* const typedInto = QApplication::focusWidget();
  held.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return refused.count() == 1; }, patience));
  EXPECT_TRUE(refused[0][0].toString().startsWith(name)) << refused[0][0].toString().toStdString();
  EXPECT_EQ(QApplication::focusWidget(), typedInto);
}

TEST_F(TodayFocus, AnAnswerToAWriteOffStaysWhileTheLedgerChanges) {
  page->filter().setText(QStringLiteral("C00518"));
  page->table().selectRow(1);
  auto* panel = [&] {
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->inspector().findChild<WriteOffPanel*>() != nullptr; }, patience));
    return page->inspector().findChild<WriteOffPanel*>();
  }();
  ASSERT_NE(panel, nullptr);
  panel->choices().choose(1);
  auto* reason = panel->findChild<QLineEdit*>();
  reason->setFocus();
  QTest::keyClicks(reason, QStringLiteral("Encore solvable"));
  {
    auto other = colleague();
    ASSERT_TRUE(writeNote(other, "C00518", "Rappelle demain.").isDone());
  }
  ASSERT_TRUE(waitForChange());
  QTest::qWait(50);
  auto* after = page->inspector().findChild<WriteOffPanel*>();
  ASSERT_NE(after, nullptr);
  EXPECT_EQ(after->choices().chosen(), 1);
  EXPECT_EQ(after->findChild<QLineEdit*>()->text(), QStringLiteral("Encore solvable"));
  EXPECT_TRUE(after->findChild<QLineEdit*>()->hasFocus());
}

}  // namespace
}  // namespace relance
