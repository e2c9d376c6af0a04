// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a scenario as a list, below a first line for the scenario as a whole.
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "desktop/scenarios/steps/step_row.h"

namespace relance {

/// A StepRow.
inline constexpr int stepRowRole = Qt::UserRole + 1;

class StepsModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  /// `inForce` is null for one that was never published. The place of the cursor is kept where there are as many lines.
  void setScenario(const Scenario& scenario, const Scenario* inForce, const std::vector<ScenarioFinding>& findings, Currency base,
                   Language language);
  void clear();

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  void setRows(const QList<StepRow>& rows);

  QList<StepRow> m_rows;
};

}  // namespace relance
