// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/draft/change_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "words/predicate_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"
#include "words/scenario_words.h"
#include "words/step_choice_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ScenarioChange)
};

QString arrow(const QString& field, const QString& before, const QString& after) {
  return Words::tr("%1: %2 → %3", "field, value before, value after").arg(field, before, after);
}

const Step* stepOf(const Scenario& scenario, const std::string& key) {
  const auto found = std::ranges::find(scenario.steps, key, &Step::key);
  return found == scenario.steps.end() ? nullptr : &*found;
}

QString conditionWords(const Step* step, Currency base, Language language) {
  return step != nullptr && step->when ? predicatePhrase(*step->when, base, language) : QStringLiteral("–");
}

}  // namespace

QList<ChangeLine> changeLines(const Scenario& before, const Scenario& after, Currency base, Language language) {
  const ScenarioDifference difference = differenceOf(before, after);
  QList<ChangeLine> lines;
  const auto value = [&](const FieldChange& field, const std::string& text) {
    return fieldValueWord(field.field, text, base, language);
  };
  for (const FieldChange& field : difference.fields) {
    lines << ChangeLine{Words::tr("Scenario"),
                        arrow(scenarioFieldWord(field.field), value(field, field.before), value(field, field.after))};
  }
  const auto tell = [&](const std::string& key, const Scenario& scenario, const QString& words) {
    lines << ChangeLine{stepName(key, &scenario, language), words};
  };
  for (const std::string& key : difference.added)
    tell(key, after, Words::tr("added: %1").arg(stepDayPhrase(*stepOf(after, key))));
  for (const std::string& key : difference.removed) tell(key, before, Words::tr("removed"));
  for (const std::string& key : difference.moved) tell(key, after, Words::tr("moved"));
  for (const StepChange& step : difference.changed) {
    for (const FieldChange& field : step.fields) {
      const bool isCondition = field.field == "when";
      const QString was = isCondition ? conditionWords(stepOf(before, step.key), base, language) : value(field, field.before);
      const QString is = isCondition ? conditionWords(stepOf(after, step.key), base, language) : value(field, field.after);
      tell(step.key, after, arrow(scenarioFieldWord(field.field), was, is));
    }
  }
  return lines;
}

QString nextStepWords(const NextStep& step, const Scenario* scenario, Language language) {
  const QString sentence = reasonSentence(step.reason, scenario, language);
  if (step.step.empty()) return sentence;
  const QString name = stepName(step.step, scenario, language);
  return QStringLiteral("%1 · %2").arg(name, step.on ? dateWords(*step.on, language) : Words::tr("today"));
}

}  // namespace relance
