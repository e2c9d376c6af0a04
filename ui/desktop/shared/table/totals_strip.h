// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of totals pinned under a DenseTable, column under column.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/shared/table/table_cell.h"

namespace relance {

class DenseTable;

/// One cell for each column.
using TotalsRow = QList<TableCell>;

class TotalsStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit TotalsStrip(const DenseTable& table, QWidget* parent);

  void setRows(const QList<TotalsRow>& rows);
  const QList<TotalsRow>& rows() const { return m_rows; }
  /// Zero without rows.
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const DenseTable& m_table;
  QList<TotalsRow> m_rows;
};

}  // namespace relance
