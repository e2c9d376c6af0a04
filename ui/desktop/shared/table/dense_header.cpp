// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/dense_header.h"

#include <QCursor>
#include <QPainter>

#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"
#include "desktop/shared/table/cell_painter.h"

namespace relance {
namespace {

constexpr int arrowSize = 12;
constexpr int arrowGap = 4;

}  // namespace

DenseHeader::DenseHeader(const QList<TableColumn>& columns, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_columns(columns) {
  setHighlightSections(false);
  setSectionResizeMode(QHeaderView::Interactive);
  setMinimumSectionSize(24);
}

QSize DenseHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), metrics::headerHeight(fontMetrics())}; }

int DenseHeader::widthForWords(int logicalIndex) const {
  const QString words = model()->headerData(logicalIndex, Qt::Horizontal).toString();
  const bool hasArrow = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
  return fontMetrics().horizontalAdvance(words) + 2 * cellPadding + (hasArrow ? arrowSize + arrowGap : 0);
}

void DenseHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
  const Palette& palette = paletteOf(this->palette());
  const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
  const bool lit = sectionsClickable() && viewport()->underMouse() && rect.contains(pointer);
  painter->fillRect(rect, palette[lit ? ColourRole::hover : ColourRole::surface]);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette[ColourRole::line]);
  if (m_columns[logicalIndex].hairlineBefore) {
    painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), palette[ColourRole::line]);
  }

  QRect words = rect.adjusted(cellPadding, 0, -cellPadding, 0);
  const bool isNumber = m_columns[logicalIndex].kind == ColumnKind::number;
  const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
  painter->setFont(font());
  painter->setPen(palette[ColourRole::secondary]);
  if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
    // Behind the words, whichever side they stand at.
    const int wanted = fontMetrics().horizontalAdvance(text);
    const int left =
        isNumber ? words.right() + 1 - arrowSize : qMin(words.left() + wanted + arrowGap, words.right() + 1 - arrowSize);
    const QRectF arrow(left, rect.top() + (rect.height() - arrowSize) / 2, arrowSize, arrowSize);
    const bool ascending = sortIndicatorOrder() == Qt::AscendingOrder;
    drawIcon(*painter, arrow, ascending ? IconName::chevronUp : IconName::chevronDown, palette[ColourRole::secondary]);
    words.setRight(isNumber ? left - arrowGap : qMax(words.left(), words.right() - arrowSize - arrowGap));
  }
  const Qt::Alignment side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
  painter->drawText(words, static_cast<int>(Qt::AlignVCenter | side), shortened(fontMetrics(), text, words.width()));
}

}  // namespace relance
