// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/dense_delegate.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"
#include "desktop/shared/table/cell_painter.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {

DenseDelegate::DenseDelegate(DenseTable& table) : QStyledItemDelegate(&table), m_table(table) {}

TableCell DenseDelegate::cellAt(const QModelIndex& index) {
  const QVariant cell = index.data(cellRole);
  if (cell.canConvert<TableCell>()) return cell.value<TableCell>();
  return {.text = index.data(Qt::DisplayRole).toString(), .secondary = {}};
}

void DenseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const TableCell cell = cellAt(index);
  const TableColumn& column = m_table.columns()[index.column()];
  const Palette& palette = paletteOf(option.palette);
  const QRect& box = option.rect;
  const bool selected = m_table.isRowLit(index.row());

  // Heat stays what it is in a selection of cells, so these are framed too.
  const bool isOneOfSeveral = m_table.selectionBehavior() == QAbstractItemView::SelectItems &&
                              (option.state & QStyle::State_Selected) != 0 && m_table.hasSeveralCells();

  ColourRole ground = cell.isHeading ? ColourRole::window : ColourRole::surface;
  if (selected || isOneOfSeveral) {
    ground = ColourRole::tint;
  } else if (index.row() == m_table.hoveredRow()) {
    ground = ColourRole::hover;
  }
  painter->fillRect(box, cell.heat ? heatGround(palette, *cell.heat) : palette[ground]);
  painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), palette[ColourRole::line]);
  if (column.hairlineBefore) painter->fillRect(QRect(box.left(), box.top(), 1, box.height()), palette[ColourRole::line]);
  if (selected && index.column() == m_table.firstColumn()) {
    painter->fillRect(QRect(box.left(), box.top(), metrics::selectionBar, box.height()),
                      palette[m_table.hasFocus() ? ColourRole::accent : ColourRole::outline]);
  }
  if (isOneOfSeveral) drawBox(*painter, box, {.fill = {}, .border = palette[ColourRole::accent], .radius = 0});
  paintCellContent(*painter, box, cell, column.kind, palette, m_table.font());
}

QSize DenseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {widthForText(cellAt(index), m_table.font()), metrics::rowHeight(option.fontMetrics)};
}

bool DenseDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip || !index.isValid()) return QStyledItemDelegate::helpEvent(event, view, option, index);
  if (index.data(Qt::ToolTipRole).isValid()) return QStyledItemDelegate::helpEvent(event, view, option, index);
  const TableCell cell = cellAt(index);
  int whole = widthForText(cell, m_table.font());
  QString text = cell.text;
  if (!cell.secondary.isEmpty()) {
    whole += metrics::gap + QFontMetrics(m_table.font()).horizontalAdvance(cell.secondary);
    text += QLatin1Char(' ') + cell.secondary;
  }
  QToolTip::showText(event->globalPos(), whole > option.rect.width() ? text : QString(), view);
  return true;
}

}  // namespace relance
