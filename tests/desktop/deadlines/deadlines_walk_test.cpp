// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline wall by real keys and clicks, each counted.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

#include "desktop/client/clients_page.h"
#include "desktop/deadlines/dated_ledger.h"
#include "desktop/deadlines/deadline_head.h"
#include "desktop/deadlines/deadlines_page.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

template <class Made>
Page* make(LedgerDesk& desk, QSettings& settings) {
  return new Made(desk, settings);
}

class DeadlinesWalk : public testing::Test {
 protected:
  void SetUp() override {
    open.open(ledger.path());
    open.window().view()->go({.place = Place::boards});
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().model().rowCount() > 0; }, patience));
  }

  DeadlinesPage& page() { return *static_cast<DeadlinesPage*>(open.window().view()->page(Place::boards)); }
  DeadlineModel& model() { return page().model(); }
  const ToldDeadline* current() { return model().at(page().table().currentIndex().row()); }
  bool goTo(DeadlineKind kind) {
    for (int row = 0; row < model().rowCount(); ++row) {
      if (model().at(row) == nullptr || model().at(row)->deadline.kind != kind) continue;
      page().table().selectRow(row);
      return true;
    }
    return false;
  }
  int countOf(DeadlineKind kind) {
    int found = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
      found += model().at(row) != nullptr && model().at(row)->deadline.kind == kind ? 1 : 0;
    }
    return found;
  }

  void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    ++events;
    open.press(key, with);
  }
  void click(QWidget& widget) {
    ++events;
    QTest::mouseClick(&widget, Qt::LeftButton);
  }

  DatedLedger ledger;
  OpenWindow open{Language::fr, {{Place::clients, make<ClientsPage>}, {Place::boards, make<DeadlinesPage>}}};
  int events{0};
};

TEST_F(DeadlinesWalk, BeginsAtTheNearestDayAndMovesOverHeadings) {
  ASSERT_NE(current(), nullptr);
  EXPECT_LT(current()->deadline.day, dayOfWork);
  const int dates = model().count();
  for (int i = 1; i < dates; ++i) {
    press(Qt::Key_J);
    ASSERT_NE(current(), nullptr) << i;
  }
  EXPECT_EQ(page().table().currentIndex().row(), model().rowCount() - 1);
  press(Qt::Key_K);
  EXPECT_NE(current(), nullptr);
}

TEST_F(DeadlinesWalk, EnterOpensTheClientsFileAndEscapeComesBack) {
  ASSERT_TRUE(goTo(DeadlineKind::dispute));
  const DeadlineKey key = keyOf(*current());
  press(Qt::Key_Return);
  EXPECT_EQ(events, 1);
  EXPECT_EQ(open.page().place(), Place::clients);
  const DeskState& state = *open.desk().state();
  EXPECT_EQ(state.portfolio.customers[*state.findCustomer(open.page().destination().customer)].code, "C00230");
  press(Qt::Key_Escape);
  EXPECT_EQ(open.page().place(), Place::boards);
  EXPECT_EQ(keyOf(*current()), key);
}

TEST_F(DeadlinesWalk, TheFileOpensByTheMouseToo) {
  ASSERT_TRUE(goTo(DeadlineKind::dispute));
  auto* file = page().inspector().findChild<ActionButton*>(QStringLiteral("file"));
  ASSERT_TRUE(QTest::qWaitFor(
      [&] {
        file = page().inspector().findChild<ActionButton*>(QStringLiteral("file"));
        return file != nullptr && file->isVisible();
      },
      patience));
  click(*file);
  EXPECT_EQ(open.page().place(), Place::clients);
  EXPECT_EQ(events, 1);
}

TEST_F(DeadlinesWalk, ADutyDoneIsNotedByOneKeyAndControlZTakesItBack) {
  ASSERT_TRUE(goTo(DeadlineKind::claimDeclaration));
  const DeadlineKey key = keyOf(*current());
  press(Qt::Key_D);
  EXPECT_EQ(events, 1);
  ASSERT_TRUE(QTest::qWaitFor([&] { return model().rowOf(key) < 0; }, patience)) << page().form().refusal().toStdString();
  EXPECT_TRUE(page().table().hasFocus());
  events = 0;
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(events, 1);
  EXPECT_TRUE(QTest::qWaitFor([&] { return model().rowOf(key) >= 0; }, patience));
}

TEST_F(DeadlinesWalk, TheInsurerIsToldWithAReference) {
  ASSERT_TRUE(goTo(DeadlineKind::insurance));
  const int before = countOf(DeadlineKind::insurance);
  press(Qt::Key_E);
  open.type(QStringLiteral("N7"));
  events += 2;
  press(Qt::Key_Return);
  EXPECT_LE(events, 4);
  EXPECT_TRUE(QTest::qWaitFor([&] { return countOf(DeadlineKind::insurance) == before - 1; }, patience))
      << "only the invoices of that day";
}

TEST_F(DeadlinesWalk, ADutyIsNotedByItsButtonToo) {
  ASSERT_TRUE(goTo(DeadlineKind::goodsClaim));
  const DeadlineKey key = keyOf(*current());
  click(page().form().button());
  EXPECT_EQ(events, 1);
  EXPECT_TRUE(QTest::qWaitFor([&] { return model().rowOf(key) < 0; }, patience));
}

TEST_F(DeadlinesWalk, WhatIsMetOtherwiseCannotBeNoted) {
  const std::int64_t before = open.desk().state()->sequence;
  for (const DeadlineKind kind : {DeadlineKind::prescription, DeadlineKind::promise, DeadlineKind::dispute}) {
    ASSERT_TRUE(goTo(kind));
    EXPECT_TRUE(page().form().isHidden());
    press(Qt::Key_D);
  }
  QTest::qWait(60);
  EXPECT_EQ(open.desk().state()->sequence, before);
}

TEST_F(DeadlinesWalk, OneKeyGroupsByKindAndAnotherLooksFurtherAhead) {
  ASSERT_TRUE(goTo(DeadlineKind::promise));
  const DeadlineKey key = keyOf(*current());
  press(Qt::Key_R);
  EXPECT_TRUE(model().choice().isByKind);
  EXPECT_EQ(keyOf(*current()), key) << "the cursor stays where it was";
  click(page().head().grouping());
  EXPECT_FALSE(model().choice().isByKind);
  EXPECT_EQ(page().until(), plusDays(dayOfWork, 60));
  const int near = model().count();
  press(Qt::Key_H);
  EXPECT_EQ(page().until(), plusDays(dayOfWork, 180));
  EXPECT_EQ(events, 3);
  EXPECT_TRUE(QTest::qWaitFor([&] { return model().count() > near; }, patience));
  EXPECT_EQ(keyOf(*current()), key);
}

TEST_F(DeadlinesWalk, AClassIsChosenByItsChipAndEscapeShowsAllAgain) {
  const int all = model().rowCount();
  click(page().head().chip(DeadlineClass::law));
  EXPECT_LT(model().rowCount(), all);
  press(Qt::Key_Escape);
  EXPECT_EQ(model().rowCount(), all);
  EXPECT_EQ(events, 2);
}

TEST_F(DeadlinesWalk, WhatAnotherProgramDidLeavesTheWall) {
  ASSERT_TRUE(goTo(DeadlineKind::insurance));
  const DeadlineKey key = keyOf(*current());
  {
    auto other =
        LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T18:00:00.000Z"; }, [] { return dayOfWork; }});
    ASSERT_TRUE(declare(other, "C00417", {}).isDone());
  }
  EXPECT_TRUE(QTest::qWaitFor([&] { return model().rowOf(key) < 0; }, 10000));
  EXPECT_NE(current(), nullptr);
}

}  // namespace
}  // namespace relance
