// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/objections_model.h"

#include "desktop/call/results/call_results.h"
#include "desktop/shared/table/table_cell.h"

namespace relance {

ObjectionsModel::ObjectionsModel(QObject* parent) : QAbstractTableModel(parent) {}

QList<TableColumn> ObjectionsModel::tableColumns() {
  return {{.id = QStringLiteral("says"), .width = 210, .least = 120, .yields = 1, .takesRest = true},
          {.id = QStringLiteral("does"), .width = 110, .least = 90, .yields = 2, .neverCut = true}};
}

void ObjectionsModel::setLanguage(Language language) {
  if (m_language == language) return;
  beginResetModel();
  m_language = language;
  m_objections = objectionsIn(language);
  endResetModel();
}

const Objection* ObjectionsModel::at(int row) const {
  return row < 0 || row >= m_objections.size() ? nullptr : &m_objections[row];
}

int ObjectionsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_objections.size());
}
int ObjectionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ObjectionsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Objection& objection = m_objections[index.row()];
  if (index.column() == says) return answerFor({.text = objection.says, .secondary = {}}, role);
  return answerFor({.text = resultName(objection.outcome), .secondary = {}, .textRole = ColourRole::secondary}, role);
}

QVariant ObjectionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == says ? tr("They say") : tr("Enter notes");
}

}  // namespace relance
