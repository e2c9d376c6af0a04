// SPDX-License-Identifier: GPL-3.0-or-later
// Placements while a colleague works on the same mandate, or the ledger answers late.
#include <QLineEdit>
#include <QSignalSpy>

#include "actions/placements/place_items.h"
#include "desktop/held_ledger.h"
#include "desktop/patience.h"
#include "desktop/placements/new_mandate_form.h"
#include "desktop/placements/new_mandate_view.h"
#include "desktop/placements/placed_day.h"
#include "desktop/placements/placements_page.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

class PlacedByTwo : public PlacedDay {
 protected:
  void SetUp() override {
    PlacedDay::SetUp();
    page = std::make_unique<PlacementsPage>(desk, settings);
    show(*page);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->mandates().empty(); }, patience));
  }

  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(page->focusWidget(), key, with); }
  void type(const char* text) { QTest::keyClicks(page->focusWidget(), QString::fromLatin1(text)); }
  const ToldPlacement& mandate(const char* code) {
    const auto found = std::ranges::find(page->mandates(), code, &ToldPlacement::customerCode);
    EXPECT_NE(found, page->mandates().end());
    return *found;
  }
  void colleagueSays(const PlacementNews& news) {
    auto other =
        LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T09:00:00.000Z"; }, [] { return dayOfWork; }});
    ASSERT_TRUE(updatePlacement(other, "C00518", mandate("C00518").placement.id, news).isDone());
  }
  QLineEdit& field(const char* name) {
    for (auto* line : page->form()->findChildren<QLineEdit*>()) {
      if (line->accessibleName() == QLatin1String(name)) return *line;
    }
    ADD_FAILURE() << name;
    return *page->form()->findChild<QLineEdit*>();
  }
  void say(const char* name, const char* amount) {
    field(name).setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(amount);
  }

  std::unique_ptr<PlacementsPage> page;
};

TEST_F(PlacedByTwo, WhatAColleagueRecoveredIsNotTakenBackByNewsOfTheCosts) {
  press(Qt::Key_Return);
  colleagueSays({.recoveredMinor = 300000});
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(QTest::qWaitFor([&] { return field("Recovered so far").text() == QStringLiteral("3,000.00"); }, patience))
      << "what nobody changed here follows";
  say("Costs so far", "80");
  press(Qt::Key_Return);
  QTest::qWait(200);
  ASSERT_NE(page->form(), nullptr) << "a colleague was at it since: it is said first";
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return mandate("C00518").placement.costMinor == 8000; }, patience));
  EXPECT_EQ(mandate("C00518").placement.recoveredMinor, 300000);
}

TEST_F(PlacedByTwo, TheSameAmountChangedByBothIsSaidBeforeItIsOverwritten) {
  press(Qt::Key_Return);
  say("Recovered so far", "1000");
  colleagueSays({.recoveredMinor = 300000});
  ASSERT_TRUE(waitForChange());
  QTest::qWait(200);
  EXPECT_EQ(field("Recovered so far").text(), QStringLiteral("1000"));
  press(Qt::Key_Return);
  QTest::qWait(200);
  EXPECT_EQ(mandate("C00518").placement.recoveredMinor, 300000);
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return mandate("C00518").placement.recoveredMinor == 100000; }, patience));
}

TEST_F(PlacedByTwo, ARefusalOfAFormThatWasClosedIsToldWithTheName) {
  QSignalSpy refused(&desk, &LedgerDesk::refused);
  const QString name = QString::fromStdString(mandate("C00518").customerName);
  press(Qt::Key_Return);
  say("Recovered so far", "1000");
  colleagueSays({.recoveredMinor = 300000});
  auto held = std::make_unique<HeldLedger>(ledger.path());
  press(Qt::Key_Return);
  ASSERT_TRUE(page->goBack());
  EXPECT_EQ(page->form(), nullptr);
  held.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return refused.count() == 1; }, patience));
  EXPECT_TRUE(refused[0][0].toString().startsWith(name)) << refused[0][0].toString().toStdString();
}

TEST_F(PlacedByTwo, ANewMandateThatIsAnsweredLateLeavesTheNextSearchAlone) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  press(Qt::Key_N);
  type("duva");
  press(Qt::Key_Return);
  auto held = std::make_unique<HeldLedger>(ledger.path());
  press(Qt::Key_Return);
  ASSERT_TRUE(page->goBack());
  ASSERT_TRUE(page->newMandate().search().hasFocus());
  held.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return undoable.count() == 1; }, patience));
  EXPECT_TRUE(page->newMandate().search().hasFocus());
}

TEST_F(PlacedByTwo, TheCursorAmongCustomersStaysWhileTheLedgerChanges) {
  press(Qt::Key_N);
  const auto listed = page->newMandate().findChildren<DenseTable*>();
  const auto found = std::ranges::find_if(listed, [](const DenseTable* table) { return table->isVisible(); });
  ASSERT_NE(found, listed.end());
  DenseTable& customers = **found;
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  const QString name = customers.currentIndex().siblingAtColumn(0).data().toString();
  ASSERT_EQ(customers.currentIndex().row(), 2);
  page->refresh(*desk.state());
  EXPECT_EQ(customers.currentIndex().siblingAtColumn(0).data().toString(), name);
  EXPECT_EQ(customers.currentIndex().row(), 2);
}

}  // namespace
}  // namespace relance
