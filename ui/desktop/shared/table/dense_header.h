// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a DenseTable: words in secondary over their columns, numbers' at the right, hairlines as in the rows.
#pragma once

#include <QHeaderView>

#include "desktop/shared/table/table_column.h"

namespace relance {

class DenseHeader final : public QHeaderView {
  Q_OBJECT

 public:
  explicit DenseHeader(const QList<TableColumn>& columns, QWidget* parent = nullptr);

  QSize sizeHint() const override;

  /// The width that shows the section's words whole, with the arrow if it is there.
  int widthForWords(int logicalIndex) const;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

 private:
  const QList<TableColumn>& m_columns;
};

}  // namespace relance
