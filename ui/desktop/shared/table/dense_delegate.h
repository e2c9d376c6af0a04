// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of a DenseTable: ground by state, heat, hairlines, content.
#pragma once

#include <QStyledItemDelegate>

#include "desktop/shared/table/table_cell.h"

namespace relance {

class DenseTable;

class DenseDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit DenseDelegate(DenseTable& table);

  /// The cell a model shows at this place.
  static TableCell cellAt(const QModelIndex& index);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  /// A cell whose text is cut tells it whole.
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 private:
  const DenseTable& m_table;
};

}  // namespace relance
