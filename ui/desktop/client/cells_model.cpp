// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/cells_model.h"

#include <algorithm>
#include <cassert>

namespace relance {

CellsModel::CellsModel(const QStringList& titles, QObject* parent) : QAbstractTableModel(parent), m_titles(titles) {}

void CellsModel::setRows(const QList<QList<TableCell>>& rows) {
  assert(std::ranges::all_of(rows, [this](const QList<TableCell>& row) { return row.size() == m_titles.size(); }));
  beginResetModel();
  m_rows = rows;
  endResetModel();
}

void CellsModel::setTitle(int column, const QString& title) {
  m_titles[column] = title;
  emit headerDataChanged(Qt::Horizontal, column, column);
}

int CellsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int CellsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_titles.size()); }

QVariant CellsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  return answerFor(m_rows[index.row()][index.column()], role);
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return m_titles.value(section);
}

}  // namespace relance
