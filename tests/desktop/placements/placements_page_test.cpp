// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/placements_page.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

#include "desktop/patience.h"
#include "desktop/placements/new_mandate_form.h"
#include "desktop/placements/new_mandate_view.h"
#include "desktop/placements/placed_day.h"
#include "desktop/shared/controls/entry_form.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

class Placements : public PlacedDay {
 protected:
  void SetUp() override {
    PlacedDay::SetUp();
    page = std::make_unique<PlacementsPage>(desk, settings);
    show(*page);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->mandates().empty(); }, patience));
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
  void click(QWidget* target) {
    ASSERT_NE(target, nullptr);
    ++events;
    QTest::mouseClick(target, Qt::LeftButton);
  }
  QString shown(int row, int column) { return page->table().model()->index(row, column).data().toString(); }
  const ToldPlacement* find(const char* code) {
    for (const ToldPlacement& told : page->mandates()) {
      if (told.customerCode == code) return &told;
    }
    return nullptr;
  }
  bool waitForRows(int rows) {
    return QTest::qWaitFor([&] { return page->table().model()->rowCount() == rows; }, patience);
  }

  std::unique_ptr<PlacementsPage> page;
  int events{0};
};

TEST_F(Placements, ListReviewsThatAreDueFirstAndCountThem) {
  ASSERT_EQ(page->mandates().size(), 2U);
  EXPECT_EQ(page->mandates()[0].customerCode, "C00518");
  EXPECT_EQ(page->count(), 1);
  EXPECT_EQ(shown(0, placementcells::nextColumn).replace(QChar(0xA0), QLatin1Char(' ')), QStringLiteral("18 Nov 2026, 5 d late"));
  EXPECT_EQ(shown(0, placementcells::claimedColumn).toStdString(), "6,210.50");
  page->choose(PlacementsPage::Shown::returned);
  ASSERT_EQ(page->mandates().size(), 1U);
  EXPECT_EQ(shown(0, placementcells::nextColumn).toStdString(), "Paid in part");
  EXPECT_EQ(shown(0, placementcells::costColumn).toStdString(), "450.00");
}

TEST_F(Placements, KeepModelRulesThroughEveryList) {
  const QAbstractItemModelTester mandates(page->table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  page->choose(PlacementsPage::Shown::returned);
  page->choose(PlacementsPage::Shown::partners);
  const QAbstractItemModelTester partners(page->table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  EXPECT_EQ(page->table().model()->rowCount(), 4);
  page->search().setText(QStringLiteral("prevalier"));
  EXPECT_EQ(page->table().model()->rowCount(), 1);
  page->choose(PlacementsPage::Shown::running);
  EXPECT_EQ(page->table().model()->rowCount(), 0);
}

TEST_F(Placements, NewsTakeTwoKeysAndTheAmountAndProposeTheFee) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  press(Qt::Key_Return);
  type("2000");
  press(Qt::Key_Return);
  EXPECT_EQ(events, 6);
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(QTest::qWaitFor([&] { return find("C00518")->placement.recoveredMinor == 200000; }, patience));
  EXPECT_EQ(find("C00518")->placement.feeMinor, 30000) << "15 % of what was recovered";
  EXPECT_EQ(find("C00518")->placement.review, plusDays(dayOfWork, 28));
  EXPECT_EQ(page->count(), 0);
  EXPECT_EQ(undoable.count(), 1);
  EXPECT_TRUE(page->table().hasFocus());
  desk.undo();
  EXPECT_TRUE(QTest::qWaitFor([&] { return find("C00518")->placement.recoveredMinor == 0; }, patience));
  EXPECT_EQ(page->count(), 1);
}

TEST_F(Placements, TakingBackTakesThreeKeysAndTheItemsAreChasedAgain) {
  press(Qt::Key_R);
  press(Qt::Key_I);
  press(Qt::Key_Return);
  EXPECT_EQ(events, 3);
  ASSERT_TRUE(waitForRows(1));
  page->choose(PlacementsPage::Shown::returned);
  ASSERT_NE(find("C00518"), nullptr);
  EXPECT_EQ(find("C00518")->placement.outcome, PlacementOutcome::unrecoverable);
  EXPECT_EQ(find("C00518")->placement.returned, dayOfWork);
}

TEST_F(Placements, TheMouseDoesTheSame) {
  click(page->findChild<QWidget*>(QStringLiteral("takeBack")));
  ASSERT_NE(page->form(), nullptr);
  click(&page->form()->button());
  EXPECT_EQ(events, 2);
  ASSERT_TRUE(waitForRows(1));
}

TEST_F(Placements, ANewMandateTakesThreeKeysAndAFewLetters) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  press(Qt::Key_N);
  type("duva");
  press(Qt::Key_Return);
  ASSERT_NE(page->newMandate().form(), nullptr);
  ASSERT_NE(page->newMandate().form()->partner(), nullptr);
  EXPECT_EQ(page->newMandate().form()->partner()->partner.name, "Cabinet Lorne") << "the greatest expected value";
  press(Qt::Key_Return);
  EXPECT_EQ(events, 7);
  ASSERT_TRUE(waitForRows(3));
  ASSERT_NE(find("C00417"), nullptr);
  const Placement& made = find("C00417")->placement;
  EXPECT_EQ(made.claimedMinor, 1248000) << "what is overdue";
  EXPECT_EQ(made.review, plusDays(dayOfWork, 28));
  EXPECT_EQ(undoable.count(), 1);
  desk.undo();
  EXPECT_TRUE(waitForRows(2));
}

TEST_F(Placements, ItemsAreTickedByKeyAndByMouse) {
  page->show(Destination{.place = Place::boards, .customer = [&] {
                           for (const PortfolioCustomer& customer : desk.state()->portfolio.customers) {
                             if (customer.code == "C00417") return customer.id;
                           }
                           return CustomerId{};
                         }()});
  page->activate();
  NewMandateView& view = page->newMandate();
  view.itemsTable().setFocus();
  press(Qt::Key_X);
  const QModelIndex second = view.itemsTable().model()->index(1, 0);
  QTest::mouseClick(view.itemsTable().viewport(), Qt::LeftButton, Qt::NoModifier, view.itemsTable().visualRect(second).center());
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForRows(3));
  EXPECT_EQ(find("C00417")->items, (std::vector<std::string>{"F-1080"}));
}

TEST_F(Placements, NothingTickedHandsNothingOver) {
  press(Qt::Key_N);
  type("duva");
  press(Qt::Key_Return);
  NewMandateView& view = page->newMandate();
  view.itemsTable().setFocus();
  for (int row = 0; row < 3; ++row) {
    view.itemsTable().selectRow(row);
    press(Qt::Key_Space);
  }
  const std::int64_t before = desk.state()->sequence;
  press(Qt::Key_Return);
  QTest::qWait(80);
  EXPECT_EQ(desk.state()->sequence, before);
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(page->table().hasFocus());
  EXPECT_FALSE(page->goBack());
}

TEST_F(Placements, APartnerIsEnteredAndChanged) {
  press(Qt::Key_P);
  ASSERT_EQ(page->shown(), PlacementsPage::Shown::partners);
  press(Qt::Key_N);
  type("Atlas");
  press(Qt::Key_Return);
  EXPECT_EQ(events, 8);
  ASSERT_TRUE(waitForRows(5));
  EXPECT_EQ(page->partners()[static_cast<std::size_t>(page->table().currentIndex().row())].name, "Atlas");
  press(Qt::Key_Return);
  ASSERT_NE(page->form(), nullptr);
  press(Qt::Key_H);
  press(Qt::Key_Tab);
  type("fr, be");
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->partners()[0].countries.size() == 2; }, patience));
  EXPECT_EQ(page->partners()[0].kind, PartnerKind::bailiff);
  EXPECT_EQ(page->partners()[0].countries, (std::vector<std::string>{"FR", "BE"}));
}

TEST_F(Placements, APartnerGetsAnotherNameInPlaceOfHisAndKeepsHisMandates) {
  press(Qt::Key_P);
  const auto nameAt = [&](std::size_t row) { return page->partners()[row].name; };
  const std::string first = nameAt(0);
  const std::string second = nameAt(1);
  press(Qt::Key_Return);
  ASSERT_NE(page->form(), nullptr);
  auto* name = page->form()->findChild<QLineEdit*>();
  QTest::mouseClick(name, Qt::LeftButton);
  press(Qt::Key_A, Qt::ControlModifier);
  name->setText(QString::fromStdString(second));
  const std::int64_t before = desk.state()->sequence;
  press(Qt::Key_Return);
  QTest::qWait(50);
  EXPECT_EQ(desk.state()->sequence, before) << "another is called so";
  ASSERT_NE(page->form(), nullptr);
  press(Qt::Key_A, Qt::ControlModifier);
  type("Aabel");
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return nameAt(0) == "Aabel"; }, patience));
  EXPECT_EQ(page->form(), nullptr);
  page->choose(PlacementsPage::Shown::running);
  for (const ToldPlacement& told : page->mandates()) EXPECT_NE(told.partner, first);
}

TEST_F(Placements, WhatIsMistypedStaysAndIsTold) {
  press(Qt::Key_P);
  press(Qt::Key_N);
  type("Atlas");
  press(Qt::Key_Tab);
  press(Qt::Key_Tab);
  type("France");
  const std::int64_t before = desk.state()->sequence;
  press(Qt::Key_Return);
  QTest::qWait(50);
  EXPECT_EQ(desk.state()->sequence, before);
  ASSERT_NE(page->form(), nullptr);
  auto* countries = qobject_cast<QLineEdit*>(page->focusWidget());
  ASSERT_NE(countries, nullptr);
  EXPECT_EQ(countries->text(), QStringLiteral("France"));
  EXPECT_TRUE(page->goBack());
  EXPECT_EQ(page->form(), nullptr);
}

TEST_F(Placements, AFormThatIsFilledStaysWhileTheLedgerChanges) {
  press(Qt::Key_Return);
  type("123");
  page->refresh(*desk.state());
  QTest::qWait(100);
  ASSERT_NE(page->form(), nullptr);
  auto* field = qobject_cast<QLineEdit*>(page->focusWidget());
  ASSERT_NE(field, nullptr);
  EXPECT_EQ(field->text(), QStringLiteral("123"));
}

TEST_F(Placements, LeadToTheClientFile) {
  QSignalSpy wanted(page.get(), &Page::wanted);
  press(Qt::Key_O);
  ASSERT_EQ(wanted.count(), 1);
  EXPECT_EQ(wanted[0].first().value<Destination>(),
            (Destination{.place = Place::clients, .customer = find("C00518")->placement.customer}));
}

TEST_F(Placements, LeaveLettersAloneWhenTheyAreNoCommands) {
  page->setLettersCommands(false);
  press(Qt::Key_P);
  EXPECT_EQ(page->shown(), PlacementsPage::Shown::running);
}

TEST_F(Placements, AreRememberedWithWhatWasShown) {
  page->choose(PlacementsPage::Shown::partners);
  page->table().selectRow(2);
  PlacementsPage other(desk, settings);
  other.recall(page->memory());
  other.refresh(*desk.state());
  ASSERT_TRUE(QTest::qWaitFor([&] { return other.table().model()->rowCount() == 4; }, patience));
  EXPECT_EQ(other.shown(), PlacementsPage::Shown::partners);
  EXPECT_EQ(other.table().currentIndex().row(), 2);
}

TEST_F(Placements, NameEveryControl) {
  const auto expectNamed = [&] {
    for (auto* widget : page->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) continue;
      QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
      ASSERT_NE(told, nullptr);
      EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
  };
  expectNamed();
  press(Qt::Key_R);
  expectNamed();
  press(Qt::Key_Escape);
  page->goBack();
  press(Qt::Key_P);
  press(Qt::Key_N);
  expectNamed();
  page->goBack();
  press(Qt::Key_P);
  press(Qt::Key_N);
  expectNamed();
  type("duva");
  press(Qt::Key_Return);
  expectNamed();
}

}  // namespace
}  // namespace relance
