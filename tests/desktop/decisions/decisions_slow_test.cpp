// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions while the ledger answers late or another program writes: nothing that a person said is lost or done twice.
#include <QLineEdit>
#include <QSignalSpy>

#include "actions/steering/write_note.h"
#include "desktop/client/decision/decision_panel.h"
#include "desktop/decisions/batch_panel.h"
#include "desktop/decisions/decision_day.h"
#include "desktop/decisions/decisions_page.h"
#include "desktop/held_ledger.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

using Shown = DecisionsPage::Shown;

class SlowDecisions : public DecisionDay {
 protected:
  void SetUp() override {
    DecisionDay::SetUp();
    page = std::make_unique<DecisionsPage>(desk, settings);
    show(*page);
    ASSERT_GT(page->listed().size(), 1U);
  }

  void press(Qt::Key key) { QTest::keyClick(page->focusWidget(), key); }
  const PortfolioCustomer& customerAt(std::size_t row) {
    const DeskState& state = *desk.state();
    return state.portfolio.customers[state.portfolio.accounts[page->listed()[row].account].customer];
  }
  bool isTicked(const char* code) {
    page->choose(Shown::small);
    for (std::size_t row = 0; row < page->listed().size(); ++row) {
      if (customerAt(row).code == code) return page->listed()[row].isTicked;
    }
    ADD_FAILURE() << code;
    return true;
  }
  /// P0002, the first small amount.
  void untickFirst() {
    page->choose(Shown::small);
    ASSERT_EQ(customerAt(0).code, "P0002");
    page->table().setFocus();
    press(Qt::Key_X);
    ASSERT_FALSE(isTicked("P0002"));
  }

  std::unique_ptr<DecisionsPage> page;
};

TEST_F(SlowDecisions, WhoWasUntickedStaysSoWhenAnotherIsDecided) {
  untickFirst();
  page->choose(Shown::decisions);
  const std::int64_t before = desk.state()->sequence;
  page->table().setFocus();
  press(Qt::Key_Return);
  press(Qt::Key_D);
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state()->sequence > before; }, patience));
  EXPECT_FALSE(isTicked("P0002"));
}

TEST_F(SlowDecisions, WhoWasUntickedStaysSoWhenTheBatchIsUndone) {
  untickFirst();
  press(Qt::Key_Return);
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->listed().size() == 1; }, patience));
  desk.undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->listed().size() == 2; }, patience));
  EXPECT_FALSE(isTicked("P0002"));
  EXPECT_TRUE(isTicked("P0001"));
}

TEST_F(SlowDecisions, WhoWasUntickedStaysSoInAnotherLanguage) {
  untickFirst();
  DecisionsPage other(desk, settings);
  other.recall(page->memory());
  other.refresh(*desk.state());
  ASSERT_EQ(other.listed().size(), 2U);
  EXPECT_FALSE(other.listed()[0].isTicked);
  EXPECT_TRUE(other.listed()[1].isTicked);
}

TEST_F(SlowDecisions, ARefusalOfARowThatWasLeftIsToldWithItsName) {
  QSignalSpy refused(&desk, &LedgerDesk::refused);
  const QString name = QString::fromStdString(customerAt(0).name);
  const std::string code = customerAt(0).code;
  const std::size_t before = desk.state()->portfolio.decisions.all().size();
  {
    auto other =
        LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T09:00:00.000Z"; }, [] { return dayOfWork; }});
    ASSERT_TRUE(writeNote(other, code, "Rappelle demain.").isDone());
  }
  auto held = std::make_unique<HeldLedger>(ledger.path());
  press(Qt::Key_Return);
  press(Qt::Key_D);
  press(Qt::Key_Return);
  ASSERT_TRUE(page->goBack());
  press(Qt::Key_J);
  press(Qt::Key_Return);
  press(Qt::Key_E);
  QWidget* const typedInto = page->focusWidget();
  held.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return refused.count() == 1; }, patience));
  EXPECT_TRUE(refused[0][0].toString().startsWith(name)) << refused[0][0].toString().toStdString();
  EXPECT_EQ(desk.state()->portfolio.decisions.all().size(), before);
  EXPECT_EQ(page->focusWidget(), typedInto) << "the keys stay with the next one";
}

TEST_F(SlowDecisions, ADecisionOnARowThatWasLeftIsToldForUndoing) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  auto held = std::make_unique<HeldLedger>(ledger.path());
  press(Qt::Key_Return);
  press(Qt::Key_D);
  press(Qt::Key_Return);
  ASSERT_TRUE(page->goBack());
  press(Qt::Key_J);
  press(Qt::Key_Return);
  press(Qt::Key_E);
  QWidget* const typedInto = page->focusWidget();
  held.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return undoable.count() == 1; }, patience));
  EXPECT_EQ(page->focusWidget(), typedInto);
}

}  // namespace
}  // namespace relance
