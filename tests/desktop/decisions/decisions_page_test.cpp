// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decisions/decisions_page.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>

#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/decision/write_off_panel.h"
#include "desktop/decisions/batch_panel.h"
#include "desktop/decisions/decision_day.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/letter_button.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

using Shown = DecisionsPage::Shown;

class Decisions : public DecisionDay {
 protected:
  void SetUp() override {
    DecisionDay::SetUp();
    page = std::make_unique<DecisionsPage>(desk, settings);
    show(*page);
    ASSERT_FALSE(page->listed().empty());
  }

  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    ++events;
    QTest::keyClick(page->focusWidget(), key, with);
  }
  void type(const char* text) {
    for (const char* letter = text; *letter != '\0'; ++letter) {
      ++events;
      QTest::keyClick(page->focusWidget(), *letter);
    }
  }
  std::string codeOf(const DecisionRow& row) {
    const DeskState& state = *desk.state();
    return state.portfolio.customers[state.portfolio.accounts[row.account].customer].code;
  }
  /// The first row, and how much of it may be chased.
  std::string first() { return codeOf(page->listed().front()); }
  const PortfolioCustomer& customer(const std::string& code) {
    for (const PortfolioCustomer& one : desk.state()->portfolio.customers) {
      if (one.code == code) return one;
    }
    return desk.state()->portfolio.customers.front();
  }
  CustomerIndex indexOf(const std::string& code) { return *desk.state()->findCustomer(customer(code).id); }
  std::vector<Decision> decisionsOf(const std::string& code) {
    const auto all = desk.state()->portfolio.decisions.of(indexOf(code));
    return {all.begin(), all.end()};
  }
  bool waitUntilGone(const std::string& code) {
    return QTest::qWaitFor(
        [&] { return std::ranges::none_of(page->listed(), [&](const DecisionRow& row) { return codeOf(row) == code; }); },
        patience);
  }

  std::unique_ptr<DecisionsPage> page;
  int events{0};
};

TEST_F(Decisions, StandWithTheProposalOfTheHouseTheGreatestFirst) {
  std::int64_t before = std::numeric_limits<std::int64_t>::max();
  for (const DecisionRow& row : page->listed()) {
    EXPECT_LE(row.amountMinor, before);
    before = row.amountMinor;
    EXPECT_FALSE(row.advice.empty());
  }
  for (int row = 0; row < page->table().model()->rowCount(); ++row) {
    EXPECT_FALSE(page->table().model()->index(row, 4).data().toString().isEmpty());
  }
  page->choose(Shown::small);
  ASSERT_EQ(page->listed().size(), 2U);
  EXPECT_EQ(codeOf(page->listed()[0]), "P0002");
  page->choose(Shown::writeOffs);
  ASSERT_EQ(page->listed().size(), 1U);
  EXPECT_EQ(codeOf(page->listed()[0]), "C00518");
}

TEST_F(Decisions, KeepModelRulesThroughEveryList) {
  const QAbstractItemModelTester tester(page->table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (const Shown shown : {Shown::small, Shown::writeOffs, Shown::decisions}) page->choose(shown);
  page->refresh(*desk.state());
}

TEST_F(Decisions, TheProposalIsTakenByTwoKeys) {
  const std::string code = first();
  const auto proposed = choiceOf(page->listed().front().advice.front().advice.road);
  ASSERT_TRUE(proposed);
  press(Qt::Key_Return);
  press(Qt::Key_Return);
  EXPECT_EQ(events, 2);
  ASSERT_TRUE(waitUntilGone(code));
  ASSERT_EQ(decisionsOf(code).size(), 1U);
  EXPECT_EQ(decisionsOf(code)[0].choice, *proposed);
}

TEST_F(Decisions, LeniencyTakesThreeKeysAndIsUndone) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  const std::string code = first();
  press(Qt::Key_Return);
  press(Qt::Key_D);
  press(Qt::Key_Return);
  EXPECT_EQ(events, 3);
  ASSERT_TRUE(waitUntilGone(code));
  ASSERT_EQ(decisionsOf(code).size(), 1U);
  EXPECT_EQ(decisionsOf(code)[0].choice, DecisionChoice::leniency);
  EXPECT_EQ(decisionsOf(code)[0].until, plusDays(dayOfWork, 14));
  EXPECT_EQ(undoable.count(), 1);
  EXPECT_TRUE(page->table().hasFocus());
  desk.undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return first() == code; }, patience));
  EXPECT_TRUE(decisionsOf(code).empty());
}

TEST_F(Decisions, APlanOfThreeInstalmentsTakesThreeKeys) {
  const std::string code = first();
  const std::int64_t amount = page->listed().front().amountMinor;
  press(Qt::Key_Return);
  press(Qt::Key_E);
  press(Qt::Key_Return);
  EXPECT_EQ(events, 3);
  ASSERT_TRUE(waitUntilGone(code));
  const auto agreements = desk.state()->portfolio.agreements.of(indexOf(code));
  ASSERT_FALSE(agreements.empty());
  const Agreement& plan = agreements.back();
  EXPECT_EQ(plan.kind, AgreementKind::plan);
  ASSERT_EQ(plan.dues.size(), 3U);
  EXPECT_EQ(sumOf(plan.dues), amount);
  EXPECT_EQ(plan.dues[0].amountMinor, divideHalfUp(static_cast<WideInt>(amount) * 30, 100));
}

TEST_F(Decisions, AHandOverTakesThreeKeysAndGoesToWhoIsExpectedToBringMost) {
  const std::string code = first();
  press(Qt::Key_Return);
  press(Qt::Key_C);
  press(Qt::Key_Return);
  EXPECT_EQ(events, 3);
  ASSERT_TRUE(waitUntilGone(code));
  const auto placements = desk.state()->portfolio.placements.of(indexOf(code));
  ASSERT_EQ(placements.size(), 1U);
  EXPECT_TRUE(placements[0].partner);
}

TEST_F(Decisions, AWriteOffNeedsItsReasonAndThenWaitsForTheManager) {
  const std::string code = first();
  press(Qt::Key_Return);
  press(Qt::Key_P);
  const std::int64_t before = desk.state()->sequence;
  press(Qt::Key_Return);
  QTest::qWait(120);
  EXPECT_EQ(desk.state()->sequence, before);
  page->panel()->findChild<QLineEdit*>(QStringLiteral("reason"))->setFocus();
  type("Introuvable");
  press(Qt::Key_Return);
  ASSERT_TRUE(waitUntilGone(code));
  page->choose(Shown::writeOffs);
  EXPECT_EQ(page->listed().size(), 2U);
}

TEST_F(Decisions, ChasingOnByHandStopsTheScenario) {
  const std::string code = first();
  press(Qt::Key_Return);
  press(Qt::Key_R);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitUntilGone(code));
  EXPECT_TRUE(customer(code).byHand);
  desk.undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return first() == code; }, patience));
  EXPECT_FALSE(customer(code).byHand);
}

TEST_F(Decisions, TheMouseDoesTheSame) {
  const std::string code = first();
  auto* panel = qobject_cast<DecisionPanel*>(page->panel());
  ASSERT_NE(panel, nullptr);
  constexpr int leniency = 2;
  QTest::mouseClick(&panel->choices()->button(leniency), Qt::LeftButton);
  QTest::mouseClick(&panel->button(), Qt::LeftButton);
  ASSERT_TRUE(waitUntilGone(code));
  EXPECT_EQ(decisionsOf(code)[0].choice, DecisionChoice::leniency);
}

TEST_F(Decisions, SmallAmountsAreDecidedInOneBatchAndUndoneTogether) {
  page->choose(Shown::small);
  const std::int64_t before = desk.state()->sequence;
  press(Qt::Key_Return);
  press(Qt::Key_Return);
  EXPECT_EQ(events, 2);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->listed().empty(); }, patience));
  EXPECT_EQ(desk.state()->sequence, before + 1) << "one action";
  for (const char* code : {"P0001", "P0002"}) {
    ASSERT_EQ(decisionsOf(code).size(), 1U);
    EXPECT_EQ(decisionsOf(code)[0].choice, DecisionChoice::formalDemand);
  }
  desk.undo();
  EXPECT_TRUE(QTest::qWaitFor([&] { return page->listed().size() == 2; }, patience));
}

TEST_F(Decisions, WhatIsNotTickedStaysOutOfTheBatch) {
  page->choose(Shown::small);
  press(Qt::Key_X);
  press(Qt::Key_Return);
  press(Qt::Key_P);
  page->panel()->findChildren<QLineEdit*>().last()->setFocus();
  type("Trop petit");
  press(Qt::Key_Return);
  ASSERT_TRUE(waitUntilGone("P0001"));
  ASSERT_EQ(page->listed().size(), 1U);
  EXPECT_EQ(first(), "P0002");
  page->choose(Shown::writeOffs);
  EXPECT_EQ(page->listed().size(), 2U);
}

TEST_F(Decisions, TheManagerAnswersByThreeKeys) {
  page->choose(Shown::writeOffs);
  press(Qt::Key_Return);
  press(Qt::Key_O);
  press(Qt::Key_Return);
  EXPECT_EQ(events, 3);
  ASSERT_TRUE(waitUntilGone("C00518"));
  const auto account = desk.state()->findAccount(indexOf("C00518"), *parseCurrency("EUR"));
  EXPECT_TRUE(!account || desk.state()->portfolio.accounts[*account].itemCount == 0) << "it is written off";
  desk.undo();
  EXPECT_TRUE(QTest::qWaitFor([&] { return page->listed().size() == 1; }, patience));
}

TEST_F(Decisions, ARefusedWriteOffIsDecidedAgain) {
  page->choose(Shown::writeOffs);
  press(Qt::Key_Return);
  press(Qt::Key_N);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitUntilGone("C00518"));
  page->choose(Shown::decisions);
  EXPECT_FALSE(waitUntilGone("C00518"));
}

TEST_F(Decisions, WhatIsTypedStaysWhileTheLedgerChanges) {
  press(Qt::Key_Return);
  press(Qt::Key_D);
  auto* reason = page->panel()->findChild<QLineEdit*>(QStringLiteral("reason"));
  reason->setFocus();
  type("Bon client");
  page->refresh(*desk.state());
  ASSERT_EQ(page->panel()->findChild<QLineEdit*>(QStringLiteral("reason")), reason);
  EXPECT_EQ(reason->text(), QStringLiteral("Bon client"));
  EXPECT_TRUE(reason->hasFocus());
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(page->table().hasFocus());
  EXPECT_FALSE(page->goBack());
}

TEST_F(Decisions, ListsTakeTurnsByVUnlessLettersAreNoCommands) {
  press(Qt::Key_V);
  EXPECT_EQ(page->shown(), Shown::small);
  press(Qt::Key_V);
  EXPECT_EQ(page->shown(), Shown::writeOffs);
  page->setLettersCommands(false);
  press(Qt::Key_V);
  EXPECT_EQ(page->shown(), Shown::writeOffs);
}

TEST_F(Decisions, NameEveryControl) {
  const auto expectNamed = [&] {
    for (auto* widget : page->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) continue;
      QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
      ASSERT_NE(told, nullptr);
      EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
  };
  for (const Qt::Key letter : {Qt::Key_E, Qt::Key_D, Qt::Key_C}) {
    page->activate();
    press(Qt::Key_Return);
    press(letter);
    expectNamed();
  }
  page->choose(Shown::small);
  expectNamed();
  page->choose(Shown::writeOffs);
  expectNamed();
}

}  // namespace
}  // namespace relance
