// SPDX-License-Identifier: GPL-3.0-or-later
// What another version of a scenario changes, in itself and for customers.
#include <QCoreApplication>
#include <QStringList>

#include "cli/scenarios_json_parts.h"
#include "cli/scenarios_told.h"
#include "cli/table.h"
#include "words/qt_text.h"
#include "words/reason_words.h"
#include "words/scenario_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ScenarioChanges)
};

ordered_json orNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }

ordered_json jsonOf(const std::vector<FieldChange>& fields) {
  auto list = ordered_json::array();
  for (const FieldChange& field : fields) {
    list.push_back({{"field", field.field}, {"before", orNull(field.before)}, {"after", orNull(field.after)}});
  }
  return list;
}

ordered_json jsonOf(const NextStep& step, const Policy& policy, Language language) {
  return {{"segment", orNull(step.segment)},
          {"scenario", orNull(step.scenario)},
          {"step", orNull(step.step)},
          {"reason", code(step.reason)},
          {"on", step.on ? ordered_json(isoText(*step.on)) : ordered_json()},
          {"why", reasonSentence(step.reason, policy.scenario(step.scenario), language).toStdString()}};
}

QString fieldLine(const FieldChange& field) {
  const auto shown = [](const std::string& value) { return value.empty() ? QStringLiteral("–") : toQt(value); };
  return scenarioFieldWord(field.field) + QStringLiteral(": ") + shown(field.before) + QStringLiteral(" → ") + shown(field.after);
}

void addKeys(QStringList& lines, const QString& title, const std::vector<std::string>& keys) {
  if (keys.empty()) return;
  QStringList names;
  for (const std::string& key : keys) names << toQt(key);
  lines << title.arg(names.join(QStringLiteral(", ")));
}

}  // namespace

ordered_json differenceJson(const ScenarioDifference& difference) {
  auto changed = ordered_json::array();
  for (const StepChange& step : difference.changed) changed.push_back({{"step", step.key}, {"fields", jsonOf(step.fields)}});
  return {{"fields", jsonOf(difference.fields)},
          {"added", difference.added},
          {"removed", difference.removed},
          {"moved", difference.moved},
          {"changed", std::move(changed)}};
}

QString differenceText(const ScenarioDifference& difference) {
  if (difference.isNothing()) return Words::tr("No difference.");
  QStringList lines;
  for (const FieldChange& field : difference.fields) lines << fieldLine(field);
  addKeys(lines, Words::tr("Steps added: %1"), difference.added);
  addKeys(lines, Words::tr("Steps removed: %1"), difference.removed);
  addKeys(lines, Words::tr("Steps moved: %1"), difference.moved);
  for (const StepChange& step : difference.changed) {
    lines << Words::tr("Step “%1”").arg(toQt(step.key));
    for (const FieldChange& field : step.fields) lines << QStringLiteral("  ") + fieldLine(field);
  }
  return lines.join(u'\n');
}

ordered_json changesJson(const NextStepChanges& changes, const Policy& before, const Policy& after, Language language) {
  auto list = ordered_json::array();
  for (const NextStepChange& change : changes.changes) {
    list.push_back({{"customer", change.customer},
                    {"name", change.name},
                    {"currency", change.currency.code()},
                    {"before", jsonOf(change.before, before, language)},
                    {"after", jsonOf(change.after, after, language)},
                    {"asOf", change.asOf ? ordered_json(isoText(*change.asOf)) : ordered_json()}});
  }
  return {{"judged", changes.judged}, {"customers", std::move(list)}};
}

QString changesText(const NextStepChanges& changes, const Policy& before, const Policy& after, Language language) {
  if (changes.changes.empty()) return Words::tr("Nobody gets another next step.");
  Table table;
  table.column(Words::tr("Customer")).column(Words::tr("Name")).column(Words::tr("Now")).column(Words::tr("Then"));
  const auto told = [&](const NextStep& step, const Policy& policy) {
    return reasonSentence(step.reason, policy.scenario(step.scenario), language);
  };
  for (const NextStepChange& change : changes.changes) {
    const QString then = told(change.after, after);
    table.row({toQt(change.customer), toQt(change.name), told(change.before, before),
               change.asOf ? Words::tr("%1 (contacted today: as of %2)").arg(then, dateWords(*change.asOf, language)) : then});
  }
  const auto count = static_cast<int>(changes.changes.size());
  return Words::tr("%n of %1 accounts get another next step:", nullptr, count).arg(changes.judged) + u'\n' + table.text();
}

}  // namespace relance
