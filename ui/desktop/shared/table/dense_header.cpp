// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/dense_header.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"

namespace relance {

DenseHeader::DenseHeader(const QList<TableColumn>& columns, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_columns(columns) {
  setHighlightSections(false);
  setSectionResizeMode(QHeaderView::Interactive);
  setMinimumSectionSize(24);
  setTextElideMode(Qt::ElideRight);
}

QSize DenseHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), metrics::headerHeight(fontMetrics())}; }

void DenseHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const {
  QHeaderView::initStyleOptionForIndex(option, logicalIndex);
  const bool isNumber = m_columns[logicalIndex].kind == ColumnKind::number;
  option->textAlignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

void DenseHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
  painter->save();
  QHeaderView::paintSection(painter, rect, logicalIndex);
  painter->restore();
  if (m_columns[logicalIndex].hairlineBefore) {
    painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), paletteOf(palette())[ColourRole::line]);
  }
}

}  // namespace relance
