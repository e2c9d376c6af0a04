// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/simulation/simulation_panel.h"

#include <gtest/gtest.h>

#include "desktop/patience.h"
#include "desktop/scenarios/open_scenarios.h"
#include "desktop/scenarios/simulation/work_chips.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

using Simulations = OpenScenarios;

TEST_F(Simulations, CompareTheDraftWithWhatIsInForce) {
  page->simulation().run();
  EXPECT_TRUE(page->simulation().isRunning());
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->simulation().runs() != nullptr; }, patience));
  EXPECT_EQ(page->simulation().runs()->shown.size(), 20U);
  EXPECT_FALSE(page->simulation().runs()->otherwise);
  setDays(4, 19);
  EXPECT_EQ(page->simulation().status(), QStringLiteral("Something has changed since: simulate again"));
  page->simulation().run();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->simulation().runs()->otherwise.has_value(); }, patience));
  EXPECT_EQ(page->simulation().bars().bars().size(), 20);
  const int listed = page->simulation().table().model()->rowCount();
  EXPECT_EQ(listed, page->simulation().bars().bars()[page->simulation().bars().chosen()].count);
}

TEST_F(Simulations, KeepNoPageWaiting) {
  setDays(4, 19);
  page->simulation().run();
  QObject receiver;
  bool isRead = false;
  bool wasRunning = false;
  desk.read(
      receiver, [](Database&) { return 1; },
      [&](int) {
        isRead = true;
        wasRunning = page->simulation().isRunning();
      });
  ASSERT_TRUE(QTest::qWaitFor([&] { return isRead; }, patience));
  EXPECT_TRUE(wasRunning);
  EXPECT_TRUE(QTest::qWaitFor([&] { return page->simulation().runs() != nullptr; }, patience));
}

TEST_F(Simulations, AreStoppedByEscapeAndLeaveAllAsItWas) {
  page->simulation().run();
  ASSERT_TRUE(page->simulation().isRunning());
  EXPECT_EQ(page->simulation().button().text(), QStringLiteral("Stop"));
  EXPECT_TRUE(page->goBack());
  EXPECT_EQ(page->simulation().status(), QStringLiteral("Stopping…"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page->simulation().isRunning(); }, patience));
  EXPECT_EQ(page->simulation().runs(), nullptr);
  EXPECT_EQ(page->simulation().button().text(), QStringLiteral("Simulate"));
  page->simulation().button().click();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->simulation().runs() != nullptr; }, patience));
  const auto* before = page->simulation().runs();
  page->simulation().run();
  page->simulation().button().click();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page->simulation().isRunning(); }, patience));
  EXPECT_EQ(page->simulation().runs(), before);
  EXPECT_FALSE(page->simulation().stop());
}

}  // namespace
}  // namespace relance
