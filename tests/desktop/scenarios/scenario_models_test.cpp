// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of scenarios shows in words: lines of steps, differences, counts of a simulation.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>

#include "desktop/scenarios/draft/change_words.h"
#include "desktop/scenarios/simulation/day_bars.h"
#include "desktop/scenarios/simulation/simulation_counts.h"
#include "desktop/scenarios/steps/step_edits.h"
#include "desktop/scenarios/steps/steps_model.h"
#include "exchange/policy/scenario_json.h"
#include "words/language_choice.h"
#include "words/step_choice_words.h"

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

TEST(ChangeWords, TellEachFieldOfEachStep) {
  const Scenario before = shipped("standard");
  Scenario after = before;
  after.minimumMinor = 5000;
  after.steps[2].approval = Approval::confirm;
  after.steps[2].days = 9;
  removeStep(after, 1);
  insertStep(after, 1, {});
  QStringList told;
  for (const ChangeLine& line : changeLines(before, after, euro, Language::en)) {
    told << line.subject + QStringLiteral(" | ") + line.words;
  }
  EXPECT_EQ(told.join(u'\n').toStdString(),
            "Scenario | smallest amount: €20.00 → €50.00\n"
            "E-mail | added: 12 days after the due date\n"
            "Courteous e-mail | removed\n"
            "Call | days: 8 → 9\n"
            "Call | who lets it leave: by hand → to confirm");
  EXPECT_TRUE(changeLines(before, before, euro, Language::en).isEmpty());
}

TEST(ChangeWords, TellANextStepWithItsDayOrWhyThereIsNone) {
  const Scenario standard = shipped("standard");
  const NextStep due{{}, "standard", "firm", reason::NotYetDue{}, parseIsoDate("2026-11-30")};
  EXPECT_EQ(nextStepWords(due, &standard, Language::en), QStringLiteral("Firm e-mail · 30\u00A0Nov\u00A02026"));
  const NextStep none{{}, {}, {}, reason::NothingOverdue{}, {}};
  EXPECT_EQ(nextStepWords(none, nullptr, Language::en), QStringLiteral("Nothing overdue"));
}

SimulatedWorkday workday(const char* date, int calls, int emails) {
  SimulatedWorkday day{*parseIsoDate(date), {}, {}, {}, {}};
  if (calls > 0) day.counts["call"] = calls;
  if (emails > 0) day.counts["email"] = emails;
  for (int i = 0; i < calls; ++i) {
    day.lines.push_back({"C" + std::to_string(i), "N", euro, TaskKind::step, "call", Channel::call, 100, ""});
  }
  day.paidMinor[euro] = 100;
  return day;
}

TEST(SimulationCounts, CompareDayByDayWithWhatIsInForce) {
  const SimulatedRuns runs{{workday("2026-11-23", 3, 0), workday("2026-11-24", 1, 0)},
                           std::vector{workday("2026-11-23", 2, 5), workday("2026-11-24", 0, 0)}};
  EXPECT_EQ(countedKeys(runs), (std::vector<std::string>{"call", "email"}));
  EXPECT_EQ(totalOf(runs.shown, "call"), 4);
  EXPECT_EQ(paidIn(runs.shown, euro), 200);
  const auto bars = barsOf(runs, "call");
  ASSERT_EQ(bars.size(), 2);
  EXPECT_EQ(bars[0].count, 3);
  EXPECT_EQ(bars[0].otherwise, 2);
  EXPECT_EQ(bars[1].otherwise, 0);
  EXPECT_EQ(linesOf(runs.shown[0], "call").size(), 3U);
  EXPECT_TRUE(linesOf(runs.shown[0], "email").empty());
}

TEST(DayBars, ChooseADayByArrowsAndSayItsNumbers) {
  DayBars bars;
  const SimulatedRuns runs{{workday("2026-11-23", 3, 0), workday("2026-11-24", 1, 0)},
                           std::vector{workday("2026-11-23", 2, 5), workday("2026-11-24", 0, 0)}};
  bars.setBars(QStringLiteral("Calls"), barsOf(runs, "call"), Language::en);
  EXPECT_EQ(bars.chosen(), 0);
  bars.choose(1);
  EXPECT_EQ(bars.accessibleDescription(), QStringLiteral("Tue\u00A024\u00A0Nov\u00A02026: 1, in force 0"));
  bars.choose(2);
  EXPECT_EQ(bars.chosen(), 1);
}

TEST(StepChoiceWords, AreThereInBothLanguagesForEveryChoice) {
  const auto all = [] {
    QStringList words;
    for (const auto kind : {StepKind::reminder, StepKind::formalDemand, StepKind::decision, StepKind::thankYou}) {
      words << stepKindWord(kind);
    }
    for (const auto anchor :
         {Anchor::due, Anchor::contact, Anchor::presentation, Anchor::run, Anchor::decision, Anchor::closed}) {
      words << anchorWord(anchor);
    }
    for (const auto unit : {DayUnit::calendar, DayUnit::working}) words << dayUnitWord(unit);
    for (const char* role : {"", "manager", "accountManager", "controller"}) words << senderRoleWord(role);
    words << recipientRoleWord({}) << recipientRoleWord("director");
    return words;
  };
  const QStringList english = all();
  installLanguage(*qApp, Language::fr);
  const QStringList french = all();
  installLanguage(*qApp, Language::en);
  for (int i = 0; i < english.size(); ++i) {
    EXPECT_FALSE(english[i].isEmpty()) << i;
    EXPECT_NE(english[i], french[i]);
  }
}

}  // namespace
}  // namespace relance
