// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/totals_strip.h"

#include <QPainter>
#include <QStringList>

#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/cell_painter.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

constexpr int topRule = 2;

}  // namespace

TotalsStrip::TotalsStrip(const DenseTable& table, QWidget* parent) : QWidget(parent), m_table(table) {}

void TotalsStrip::setRows(const QList<TotalsRow>& rows) {
  m_rows = rows;
  QStringList told;
  for (const TotalsRow& row : rows) {
    for (const TableCell& cell : row) {
      if (!cell.text.isEmpty()) told << cell.text;
    }
  }
  setAccessibleName(told.join(QLatin1Char(' ')));
  update();
}

QSize TotalsStrip::sizeHint() const {
  if (m_rows.isEmpty()) return {0, 0};
  return {0, topRule + static_cast<int>(m_rows.size()) * metrics::rowHeight(m_table.fontMetrics())};
}

void TotalsStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::surface]);
  painter.fillRect(QRect(0, 0, width(), topRule), palette[ColourRole::outline]);
  const int rowHeight = metrics::rowHeight(m_table.fontMetrics());
  int top = topRule;
  for (const TotalsRow& row : m_rows) {
    for (int column = 0; column < row.size(); ++column) {
      const QRect cell(m_table.columnViewportPosition(column), top, m_table.columnWidth(column), rowHeight);
      if (m_table.isColumnHidden(column)) continue;
      if (m_table.columns()[column].hairlineBefore) {
        painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), palette[ColourRole::line]);
      }
      paintCellContent(painter, cell, row[column], m_table.columns()[column].kind, palette, m_table.font());
    }
    top += rowHeight;
  }
}

}  // namespace relance
