// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs draft one scenario: the later one is told, and chooses.
#include <gtest/gtest.h>

#include "actions/policy/scenario_book.h"
#include "desktop/scenarios/draft/overtaken_bar.h"
#include "desktop/scenarios/draft/publish_bar.h"
#include "desktop/scenarios/open_scenarios.h"
#include "desktop/shared/controls/action_button.h"
#include "exchange/policy/scenario_json.h"

namespace relance {
namespace {

class Overtaken : public OpenScenarios {
 protected:
  /// Another program, in the moment in which what was changed here is not kept yet.
  void SetUp() override {
    OpenScenarios::SetUp();
    Scenario theirs = page->work().scenario();
    theirs.steps[3].days = 19;
    setDays(4, 17);
    LedgerSession other =
        LedgerSession::open(ledger.path(), {[] { return std::string("2026-11-23T09:00:00.000Z"); }, [] { return dayOfWork; }});
    ASSERT_TRUE(draftScenario(other, writeScenario(theirs)).isDone());
    page->work().flush();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->work().isOvertaken(); }, 30000));
  }
};

TEST_F(Overtaken, WhatWasChangedStaysOnTheScreenAndIsNotKept) {
  EXPECT_TRUE(page->overtaken().sentence().contains(QStringLiteral("no longer the one that was opened")));
  EXPECT_EQ(draft()->steps[3].days, 19);
  EXPECT_EQ(field<QSpinBox>("days").value(), 17);
  field<QSpinBox>("days").setValue(18);
  page->work().flush();
  page->publishBar().publish();
  page->publishBar().discardButton().click();
  page->work().choose("consumers");
  QTest::qWait(50);
  EXPECT_EQ(page->work().key(), "standard");
  EXPECT_EQ(field<QSpinBox>("days").value(), 18);
  EXPECT_EQ(draft()->steps[3].days, 19);
  EXPECT_EQ(page->work().inForce()->version, 1);
}

TEST_F(Overtaken, OnesOwnIsWrittenOverTheOther) {
  page->overtaken().overButton().click();
  ASSERT_TRUE(QTest::qWaitFor([&] { return draft()->steps[3].days == 17; }, 30000));
  EXPECT_FALSE(page->work().isOvertaken());
  EXPECT_TRUE(page->overtaken().sentence().isEmpty());
  field<QSpinBox>("days").setValue(18);
  ASSERT_TRUE(QTest::qWaitFor([&] { return draft()->steps[3].days == 18; }, 30000));
}

TEST_F(Overtaken, TheOtherIsLookedAtAndOnesOwnTakenBackOrLeft) {
  page->overtaken().lookButton().click();
  EXPECT_EQ(field<QSpinBox>("days").value(), 19);
  EXPECT_TRUE(page->overtaken().sentence().startsWith(QStringLiteral("This is the other draft.")));
  page->overtaken().overButton().click();
  EXPECT_EQ(field<QSpinBox>("days").value(), 17);
  ASSERT_TRUE(QTest::qWaitFor([&] { return draft()->steps[3].days == 17; }, 30000));
  EXPECT_TRUE(page->overtaken().sentence().isEmpty());
}

TEST_F(Overtaken, WhoWorksOnTheOtherGoesOnFromIt) {
  page->overtaken().lookButton().click();
  field<QSpinBox>("days").setValue(20);
  EXPECT_TRUE(page->overtaken().sentence().isEmpty());
  ASSERT_TRUE(QTest::qWaitFor([&] { return draft()->steps[3].days == 20; }, 30000));
  EXPECT_FALSE(page->work().isOvertaken());
}

}  // namespace
}  // namespace relance
