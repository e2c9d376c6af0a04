// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/steps/steps_model.h"

#include <QStringList>
#include <algorithm>

#include "domain/chasing/policy/scenario_difference.h"

namespace relance {
namespace {

/// For screen readers: all of the line in one text.
QString spoken(const StepRow& row) {
  QStringList parts;
  for (const QString& part : {row.mark, row.name, row.detail}) {
    if (!part.isEmpty()) parts << part;
  }
  for (const FindingLine& finding : row.findings) parts << finding.sentence;
  return parts.join(QStringLiteral(", "));
}

}  // namespace

void StepsModel::setScenario(const Scenario& scenario, const Scenario* inForce, const std::vector<ScenarioFinding>& findings,
                             Currency base, Language language) {
  const ScenarioDifference difference = differenceOf(inForce == nullptr ? scenario : *inForce, scenario);
  const auto isChanged = [&](const std::string& key) {
    return std::ranges::find(difference.added, key) != difference.added.end() ||
           std::ranges::find(difference.moved, key) != difference.moved.end() ||
           std::ranges::find(difference.changed, key, &StepChange::key) != difference.changed.end();
  };
  QList<StepRow> rows{wholeRow(scenario, base, language)};
  rows.first().findings = findingLines(findings, {}, scenario);
  rows.first().isChanged = !difference.fields.empty();
  for (const Step& step : scenario.steps) {
    StepRow row = stepRow(step, base, language);
    if (!step.key.empty()) row.findings = findingLines(findings, step.key, scenario);
    row.isChanged = isChanged(step.key);
    rows << row;
  }
  setRows(rows);
}

void StepsModel::clear() { setRows({}); }

void StepsModel::setRows(const QList<StepRow>& rows) {
  if (rows.size() != m_rows.size()) {
    beginResetModel();
    m_rows = rows;
    return endResetModel();
  }
  m_rows = rows;
  if (!rows.isEmpty()) emit dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
}

int StepsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant StepsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const StepRow& row = m_rows[index.row()];
  if (role == Qt::DisplayRole) return row.name;
  if (role == Qt::AccessibleTextRole) return spoken(row);
  if (role == stepRowRole) return QVariant::fromValue(row);
  return {};
}

}  // namespace relance
