// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/scenarios_page.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

#include "desktop/patience.h"
#include "desktop/predicates/condition_row.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/scenarios/draft/changes_panel.h"
#include "desktop/scenarios/draft/publish_bar.h"
#include "desktop/scenarios/draft/scenario_files.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/scenarios/forms/ordered_choice.h"
#include "desktop/scenarios/forms/scenario_form.h"
#include "desktop/scenarios/forms/step_form.h"
#include "desktop/scenarios/open_scenarios.h"
#include "desktop/scenarios/scenario_shelf.h"
#include "desktop/scenarios/simulation/simulation_panel.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/table/dense_table.h"
#include "exchange/policy/scenario_json.h"

namespace relance {
namespace {

using Scenarios = OpenScenarios;

TEST_F(Scenarios, AreListedWithTheirVersionAndTheirCustomers) {
  EXPECT_EQ(page->work().book().size(), shippedPolicy().scenarios.size());
  Chip* chip = page->shelf().chip("standard");
  ASSERT_NE(chip, nullptr);
  EXPECT_EQ(chip->text(), QStringLiteral("Standard business v1"));
  EXPECT_TRUE(chip->isChecked());
  int followers = 0;
  for (const auto& [key, count] : customersByScenario(*desk.state())) followers += count;
  EXPECT_EQ(followers, static_cast<int>(desk.state()->portfolio.accounts.size()));
}

TEST_F(Scenarios, AChangeBecomesADraftOneActionToUndo) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  setDays(4, 17);
  field<QSpinBox>("days").setValue(18);
  EXPECT_TRUE(page->work().isDraft());
  ASSERT_TRUE(waitForDraft());
  EXPECT_EQ(draft()->steps[3].days, 18);
  ASSERT_TRUE(QTest::qWaitFor([&] { return undoable.count() == 1; }, patience));
  EXPECT_EQ(undoable.first().first().toString(), QStringLiteral("Draft of “Standard business” changed"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state()->undoable == EventKind::scenarioDrafted; }, patience));
  desk.undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !draft(); }, 30000));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page->work().isDraft(); }, 30000));
  EXPECT_EQ(field<QSpinBox>("days").value(), 16);
  EXPECT_TRUE(page->publishBar().isHidden());
}

TEST_F(Scenarios, WhatIsWrongIsSaidBesideTheStepAtOnce) {
  stand(4);
  choose("tone", static_cast<int>(Tone::courteous));
  ASSERT_EQ(page->stepForm().findingSentences().size(), 1);
  EXPECT_TRUE(page->stepForm().findingSentences().first().contains(QStringLiteral("softer")));
  EXPECT_FALSE(page->publishBar().button().isEnabled());
  page->simulation().run();
  EXPECT_FALSE(page->simulation().isRunning());
  EXPECT_EQ(page->simulation().status(), QStringLiteral("The engine cannot follow it: correct the steps first."));
  choose("tone", static_cast<int>(Tone::firm));
  EXPECT_TRUE(page->stepForm().findingSentences().isEmpty());
}

TEST_F(Scenarios, StepsAreAddedMovedAndRemoved) {
  stand(3);
  QTest::keyClick(&page->list(), Qt::Key_N);
  EXPECT_EQ(page->list().currentIndex().row(), 4);
  EXPECT_EQ(page->work().scenario().steps[3].key, "email");
  EXPECT_TRUE(field<QSpinBox>("days").hasFocus());
  page->list().setFocus();
  QTest::keyClick(&page->list(), Qt::Key_Up, Qt::ControlModifier);
  EXPECT_EQ(page->list().currentIndex().row(), 3);
  EXPECT_EQ(page->work().scenario().steps[2].key, "email");
  QTest::keyClick(&page->list(), Qt::Key_Delete);
  EXPECT_EQ(cursorName(), "Call");
  EXPECT_EQ(page->work().scenario(), *page->work().inForce());
}

TEST_F(Scenarios, SeveralChannelsArePickedInTheirOrderByKeys) {
  stand(4);
  auto& fallback = field<OrderedChoice>("fallback");
  EXPECT_EQ(fallback.text(), QStringLiteral("Letter"));
  fallback.setFocus();
  QTest::keyClick(&fallback, Qt::Key_Down);
  QWidget* menu = QApplication::activePopupWidget();
  ASSERT_NE(menu, nullptr);
  for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}) QTest::keyClick(menu, key);
  EXPECT_EQ(page->work().scenario().steps[3].fallback, (std::vector{Channel::letter, Channel::sms}));
  EXPECT_EQ(fallback.text(), QStringLiteral("Letter, Text message"));
  EXPECT_EQ(fallback.accessibleDescription(), fallback.text());
}

TEST_F(Scenarios, AStepsConditionIsEditedAndTakenAway) {
  stand(1);
  PredicateEditor& condition = page->stepForm().condition();
  ASSERT_EQ(condition.rows().size(), 3);
  condition.all().click();
  ASSERT_TRUE(page->work().scenario().steps[0].when);
  EXPECT_FALSE(page->work().scenario().steps[0].when->isAny);
  condition.addCondition();
  if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
  EXPECT_EQ(condition.rows().size(), 4);
  EXPECT_EQ(page->work().scenario().steps[0].when->conditions.size(), 3U);
  while (!condition.rows().isEmpty()) condition.rows().last()->remover().click();
  EXPECT_FALSE(page->work().scenario().steps[0].when);
  stand(2);
  EXPECT_TRUE(condition.rows().isEmpty());
}

TEST_F(Scenarios, ADraftSaysWhatItChangesAndForWhom) {
  std::string key;
  for (const auto& [scenario, count] : customersByScenario(*desk.state())) {
    if (count > 2) key = scenario;
  }
  page->work().choose(key);
  Scenario changed = page->work().scenario();
  changed.minimumMinor = 100'000'000;
  page->work().change(changed);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->changes().changes().has_value(); }, 30000));
  EXPECT_EQ(page->changes().lines().size(), 1);
  EXPECT_GT(page->changes().changes()->changes.size(), 1U);
  EXPECT_EQ(page->changes().table().model()->rowCount(), static_cast<int>(page->changes().changes()->changes.size()));
  QSignalSpy wanted(page.get(), &Page::wanted);
  page->changes().table().setCurrentIndex(page->changes().table().model()->index(0, 0));
  page->changes().table().setFocus();
  QTest::keyClick(&page->changes().table(), Qt::Key_Return);
  ASSERT_EQ(wanted.count(), 1);
  EXPECT_EQ(wanted.first().first().value<Destination>().place, Place::clients);
}

TEST_F(Scenarios, AVersionIsPublishedAndIsThenInForce) {
  setDays(4, 18);
  ASSERT_TRUE(page->publishBar().button().isEnabled());
  EXPECT_EQ(page->publishBar().button().text(), QStringLiteral("Publish version 2"));
  page->publishBar().publish();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->work().inForce()->version == 2 && !page->work().isDraft(); }, 30000));
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state()->policy.scenario("standard")->steps[3].days == 18; }, 30000));
  EXPECT_EQ(page->shelf().chip("standard")->text(), QStringLiteral("Standard business v2"));
}

TEST_F(Scenarios, ALongRoadWantsAReasonFirst) {
  Scenario longer = page->work().scenario();
  longer.decisionDay = 40;
  longer.steps[5].days = 40;
  page->work().change(longer);
  EXPECT_FALSE(page->publishBar().button().isEnabled());
  page->publishBar().publish();
  EXPECT_TRUE(page->publishBar().reason().hasFocus());
  QTest::keyClicks(&page->publishBar().reason(), QStringLiteral("Their payment runs are monthly"));
  EXPECT_TRUE(page->publishBar().button().isEnabled());
  page->publishBar().publish();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->work().inForce()->version == 2; }, 30000));
  EXPECT_EQ(page->work().told()->versions.back().reason, "Their payment runs are monthly");
}

TEST_F(Scenarios, ADraftIsThrownAway) {
  setDays(4, 18);
  ASSERT_TRUE(waitForDraft());
  page->publishBar().discardButton().click();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page->work().isDraft(); }, 30000));
  EXPECT_EQ(field<QSpinBox>("days").value(), 16);
}

TEST_F(Scenarios, AreExportedAndBroughtInAsFiles) {
  const QString path = toQt((ledger.folder() / "out.json").string());
  page->files().answerWith([&](const QString&) { return path; });
  QTest::keyClick(&page->list(), Qt::Key_E, Qt::ControlModifier);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const auto read = readScenario(file.readAll().toStdString());
  ASSERT_TRUE(read.isDone());
  EXPECT_EQ(*read, page->work().scenario());
  file.close();

  Scenario other = *read;
  other.key = "export-trade";
  other.names = {{"en", "Export trade"}, {"fr", "Grand export"}};
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(writeScenarioFile(other)));
  file.close();
  page->list().setFocus();
  QTest::keyClick(&page->list(), Qt::Key_I);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->work().key() == "export-trade"; }, 30000));
  EXPECT_TRUE(page->work().isDraft());
  EXPECT_EQ(page->work().inForce(), nullptr);
  EXPECT_EQ(page->shelf().chip("export-trade")->text(), QStringLiteral("Export trade"));
}

TEST_F(Scenarios, AFileThatIsNoneIsRefusedInWords) {
  const QString path = toQt((ledger.folder() / "bad.json").string());
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("{\"key\":1}");
  file.close();
  page->files().answerWith([&](const QString&) { return path; });
  QTest::keyClick(&page->list(), Qt::Key_I);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page->notice().sentence().isEmpty(); }, 30000));
  EXPECT_EQ(page->work().key(), "standard");
}

TEST_F(Scenarios, ANewOneBeginsLikeTheOneShown) {
  QTest::keyClick(&page->list(), Qt::Key_C);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->work().key() == "standard-2"; }, 30000));
  EXPECT_EQ(page->work().scenario().steps.size(), 9U);
  page->list().setCurrentIndex(page->list().model()->index(0, 0));
  EXPECT_EQ(page->scenarioForm().englishName().text(), QStringLiteral("Standard business 2"));
}

TEST_F(Scenarios, WhatIsTypedStaysWhileTheLedgerChanges) {
  stand(0);
  page->scenarioForm().minimum().setFocus();
  page->scenarioForm().minimum().selectAll();
  QTest::keyClicks(&page->scenarioForm().minimum(), QStringLiteral("35"));
  page->refresh(*desk.state());
  EXPECT_EQ(page->scenarioForm().minimum().text(), QStringLiteral("35"));
  page->list().setFocus();
  EXPECT_EQ(page->work().scenario().minimumMinor, 3500);
}

TEST_F(Scenarios, TheOneShownIsRememberedAndRecalled) {
  page->work().choose("consumers");
  const QVariantMap memory = page->memory();
  ScenariosPage other(desk, settings);
  other.recall(memory);
  other.refresh(*desk.state());
  EXPECT_EQ(other.work().key(), "consumers");
}

}  // namespace
}  // namespace relance
