// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/steps/steps_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "exchange/policy/scenario_json.h"

namespace relance {
namespace {

const Currency euro = *parseCurrency("EUR");

Scenario shipped(const std::string& key) {
  for (const Scenario& scenario : shippedPolicy().scenarios) {
    if (scenario.key == key) return scenario;
  }
  ADD_FAILURE() << key;
  return {};
}

StepRow rowOf(const StepsModel& model, int row) { return model.index(row).data(stepRowRole).value<StepRow>(); }

TEST(StepsModel, TellsTheWholeScenarioAndThenItsSteps) {
  const Scenario standard = shipped("standard");
  StepsModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setScenario(standard, &standard, {}, euro, Language::en);
  ASSERT_EQ(model.rowCount(), 10);
  EXPECT_EQ(rowOf(model, 0).detail, QStringLiteral("from €20.00 · decision on day 28"));
  EXPECT_EQ(rowOf(model, 1).mark, QStringLiteral("D\u22125"));
  EXPECT_EQ(rowOf(model, 2).mark, QStringLiteral("D+2"));
  EXPECT_EQ(rowOf(model, 2).name, QStringLiteral("Courteous e-mail"));
  EXPECT_EQ(rowOf(model, 2).detail, QStringLiteral("leaves by itself · else a letter · 2 texts in turn"));
  EXPECT_EQ(rowOf(model, 3).detail, QStringLiteral("by hand · 3 tries · Accounts payable"));
  EXPECT_EQ(rowOf(model, 9).mark, QStringLiteral("paid"));
  EXPECT_FALSE(rowOf(model, 3).isChanged);
}

TEST(StepsModel, MarksWhatDiffersAndSaysWhatIsWrongBesideTheStep) {
  const Scenario standard = shipped("standard");
  Scenario draft = standard;
  draft.steps[3].tone = Tone::courteous;
  StepsModel model;
  model.setScenario(draft, &standard, findingsOf(draft, {standard}), euro, Language::en);
  EXPECT_TRUE(rowOf(model, 4).isChanged);
  EXPECT_FALSE(rowOf(model, 3).isChanged);
  ASSERT_EQ(rowOf(model, 4).findings.size(), 1);
  EXPECT_EQ(
      rowOf(model, 4).findings.first().sentence,
      QStringLiteral("Step “Courteous e-mail D+16” is softer than “Call D+8” before it: each step is at least as firm as the "
                     "one before."));
  EXPECT_EQ(rowOf(model, 4).findings.first().role, ColourRole::danger);
}

TEST(StepsModel, AWantedReasonIsNoError) {
  Scenario draft = shipped("standard");
  for (Step& step : draft.steps) {
    if (step.kind == StepKind::decision && step.anchor == Anchor::due) step.days = 40;
  }
  draft.decisionDay = 40;
  StepsModel model;
  model.setScenario(draft, nullptr, findingsOf(draft, {}), euro, Language::en);
  QList<FindingLine> all;
  for (int row = 0; row < model.rowCount(); ++row) all << rowOf(model, row).findings;
  ASSERT_EQ(all.size(), 1);
  EXPECT_EQ(all.first().role, ColourRole::attention);
}

}  // namespace
}  // namespace relance
