// SPDX-License-Identifier: GPL-3.0-or-later
// A short table whose cells are made once: items, contacts, agreements, the values of a verdict.
#pragma once

#include <QAbstractTableModel>

#include "desktop/shared/table/table_cell.h"

namespace relance {

class CellsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// One title a column.
  explicit CellsModel(const QStringList& titles, QObject* parent = nullptr);

  /// Every row has a cell for each column (asserted).
  void setRows(const QList<QList<TableCell>>& rows);
  /// Of another customer or currency.
  void setTitle(int column, const QString& title);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QStringList m_titles;
  QList<QList<TableCell>> m_rows;
};

}  // namespace relance
