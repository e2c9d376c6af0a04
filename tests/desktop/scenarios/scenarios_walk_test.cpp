// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs of the page of scenarios by real keys and clicks, counted.
#include <gtest/gtest.h>

#include <QApplication>
#include <QListView>
#include <QSpinBox>

#include "desktop/day_ledger.h"
#include "desktop/desk/sectioned_page.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/picked.h"
#include "desktop/predicates/condition_row.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/predicates/value_field.h"
#include "desktop/scenarios/draft/changes_panel.h"
#include "desktop/scenarios/draft/publish_bar.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/scenarios/forms/step_form.h"
#include "desktop/scenarios/scenario_shelf.h"
#include "desktop/scenarios/scenarios_page.h"
#include "desktop/scenarios/simulation/simulation_panel.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"

namespace relance {
namespace {

class ScenariosWalk : public testing::Test {
 protected:
  void SetUp() override { open.open(ledger.path()); }

  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    ++events;
    open.press(key, modifiers);
  }
  void click(QWidget& widget, QPoint place = {}) {
    ++events;
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place.isNull() ? widget.rect().center() : place);
  }
  ScenariosPage& page() {
    auto& place = static_cast<SectionedPage&>(*open.window().view()->page(Place::scenarios));
    return *static_cast<ScenariosPage*>(place.section(QStringLiteral("scenarios")));
  }
  bool waitForVersion(int version) {
    return QTest::qWaitFor([&] { return page().work().inForce()->version == version && !page().work().isDraft(); }, 30000);
  }

  DayLedger ledger;
  OpenWindow open{Language::en};
  int events{0};
};

TEST_F(ScenariosWalk, AStepsDayIsChangedAndPublishedInElevenKeys) {
  press(Qt::Key_G);
  press(Qt::Key_S);
  ASSERT_EQ(open.page().place(), Place::scenarios);
  ASSERT_TRUE(page().list().hasFocus());
  ASSERT_EQ(page().work().key(), "standard");
  for (int i = 0; i < 3; ++i) press(Qt::Key_Down);
  press(Qt::Key_Return);
  press(Qt::Key_1);
  press(Qt::Key_7);
  EXPECT_EQ(page().work().scenario().steps[3].days, 17);
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForVersion(2));
  EXPECT_LE(events, 11);
}

TEST_F(ScenariosWalk, AConditionIsGivenToAStepByKeysAlone) {
  open.window().view()->go({.place = Place::scenarios});
  for (int i = 0; i < 3; ++i) press(Qt::Key_Down);
  ASSERT_FALSE(page().work().scenario().steps[3].when);
  press(Qt::Key_F);
  PredicateEditor& condition = page().stepForm().condition();
  ASSERT_TRUE(condition.adder().hasFocus());
  press(Qt::Key_Return);
  events += pickByKeys(QStringLiteral("Overdue amount"));
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return condition.rows().size() == 1 && condition.rows().first()->typed().hasFocus(); }, patience));
  EXPECT_FALSE(page().work().scenario().steps[3].when) << "half a condition is none";
  for (const Qt::Key key : {Qt::Key_5, Qt::Key_0, Qt::Key_0}) press(key);
  press(Qt::Key_Return);
  ASSERT_TRUE(page().work().scenario().steps[3].when);
  const Condition given = page().work().scenario().steps[3].when->conditions.front();
  EXPECT_EQ(given.field, Field::overdue);
  EXPECT_EQ(given.values.front(), PredicateValue(std::int64_t{50000}));
  EXPECT_LE(events, 20);
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForVersion(2));
  const auto isInForce = [&] {
    return open.desk().state()->policy.scenario("standard")->steps[3].when == page().work().scenario().steps[3].when;
  };
  EXPECT_TRUE(QTest::qWaitFor(isInForce, 30000));
}

TEST_F(ScenariosWalk, AConditionIsGivenAndTakenAwayByTheMouse) {
  open.window().view()->go({.place = Place::scenarios});
  click(*page().list().viewport(), page().list().visualRect(page().list().model()->index(4, 0)).center());
  PredicateEditor& condition = page().stepForm().condition();
  page().stepForm().ensureWidgetVisible(&condition.adder());
  click(condition.adder());
  ++events;
  pickByMouse(QStringLiteral("In dispute"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().work().scenario().steps[3].when.has_value(); }, patience));
  EXPECT_EQ(page().work().scenario().steps[3].when->conditions.front().field, Field::inDispute);
  EXPECT_LE(events, 3);
  click(condition.rows().first()->remover());
  EXPECT_FALSE(page().work().scenario().steps[3].when);
  EXPECT_EQ(page().work().scenario(), *page().work().inForce());
}

TEST_F(ScenariosWalk, TheSameIsDoneWithTheMouse) {
  open.window().view()->go({.place = Place::scenarios});
  const QModelIndex firm = page().list().model()->index(4, 0);
  click(*page().list().viewport(), page().list().visualRect(firm).center());
  auto& days = *static_cast<QSpinBox*>(page().stepForm().field(QStringLiteral("days")));
  click(days, {days.width() - 8, 6});
  EXPECT_EQ(page().work().scenario().steps[3].days, 17);
  click(page().publishBar().button());
  ASSERT_TRUE(waitForVersion(2));
  EXPECT_LE(events, 3);
}

TEST_F(ScenariosWalk, ASimulationIsOneKeyAndADayOneMore) {
  open.window().view()->go({.place = Place::scenarios});
  press(Qt::Key_F5);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().simulation().runs() != nullptr; }, patience));
  EXPECT_TRUE(page().simulation().isVisible());
  page().simulation().bars().setFocus();
  const int before = page().simulation().bars().chosen();
  press(Qt::Key_Right);
  EXPECT_EQ(page().simulation().bars().chosen(), before + 1);
  EXPECT_LE(events, 2);
}

TEST_F(ScenariosWalk, ArrowsGoFromScenarioToScenarioAndAClickChoosesOne) {
  open.window().view()->go({.place = Place::scenarios});
  press(Qt::Key_Left);
  EXPECT_NE(page().work().key(), "standard");
  press(Qt::Key_Right);
  EXPECT_EQ(page().work().key(), "standard");
  click(*page().shelf().chip("consumers"));
  EXPECT_EQ(page().work().key(), "consumers");
  EXPECT_TRUE(page().list().hasFocus());
}

TEST_F(ScenariosWalk, SixGoesThroughAllPanesAndEscapeComesBackToTheSteps) {
  open.window().view()->go({.place = Place::scenarios});
  QList<QWidget*> met;
  for (int i = 0; i < 4; ++i) {
    press(Qt::Key_F6);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_FALSE(met.contains(QApplication::focusWidget()));
    met << QApplication::focusWidget();
  }
  EXPECT_TRUE(page().stepForm().isAncestorOf(met[0]));
  // Round by the rail and the tabs of the place.
  for (int i = 0; i < 8 && !page().stepForm().isAncestorOf(QApplication::focusWidget()); ++i) press(Qt::Key_F6);
  ASSERT_TRUE(page().stepForm().isAncestorOf(QApplication::focusWidget()));
  press(Qt::Key_Escape);
  EXPECT_TRUE(page().list().hasFocus());
}

TEST_F(ScenariosWalk, ADraftIsTakenBackByControlZ) {
  open.window().view()->go({.place = Place::scenarios});
  press(Qt::Key_Down);
  press(Qt::Key_Delete);
  ASSERT_TRUE(QTest::qWaitFor([&] { return open.desk().state()->undoable == EventKind::scenarioDrafted; }, 30000));
  press(Qt::Key_Z, Qt::ControlModifier);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page().work().isDraft(); }, 30000));
  EXPECT_EQ(page().work().scenario(), *page().work().inForce());
  EXPECT_LE(events, 3);
}

TEST_F(ScenariosWalk, InANarrowWindowTheFormIsATabThatEnterOpens) {
  open.window().resize(960, 600);
  press(Qt::Key_G);
  press(Qt::Key_S);
  const auto hasFocus = [&] { return page().stepForm().isAncestorOf(QApplication::focusWidget()); };
  EXPECT_TRUE(page().stepForm().isVisible());
  EXPECT_FALSE(page().simulation().isVisible());
  press(Qt::Key_F5);
  EXPECT_TRUE(page().simulation().isVisible());
  EXPECT_FALSE(page().stepForm().isVisible());
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().simulation().runs() != nullptr; }, patience));
  press(Qt::Key_Return);
  EXPECT_TRUE(page().stepForm().isVisible() && hasFocus());
  press(Qt::Key_F6);
  EXPECT_FALSE(hasFocus());
  press(Qt::Key_F6, Qt::ShiftModifier);
  EXPECT_TRUE(hasFocus());
  open.window().resize(1440, 900);
  EXPECT_TRUE(QTest::qWaitFor([&] { return page().changes().isVisible(); }, 2000));
  EXPECT_TRUE(page().stepForm().isVisible() && hasFocus());
}

}  // namespace
}  // namespace relance
