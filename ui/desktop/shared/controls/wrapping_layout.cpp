// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/wrapping_layout.h"

namespace relance {

WrappingLayout::WrappingLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

WrappingLayout::~WrappingLayout() { qDeleteAll(m_items); }

void WrappingLayout::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* WrappingLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize WrappingLayout::sizeHint() const {
  QSize size(0, 0);
  for (const QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const QSize hint = item->sizeHint();
    size = {size.width() + (size.width() > 0 ? m_gap : 0) + hint.width(), qMax(size.height(), hint.height())};
  }
  return size;
}

QSize WrappingLayout::minimumSize() const {
  QSize size(0, 0);
  for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
  return size;
}

void WrappingLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  placed(rect, true);
}

int WrappingLayout::placed(const QRect& rect, bool isToMove) const {
  int x = rect.x();
  int y = rect.y();
  int lineHeight = 0;
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const QSize size = item->sizeHint();
    if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
      x = rect.x();
      y += lineHeight + m_gap;
      lineHeight = 0;
    }
    if (isToMove) item->setGeometry({QPoint(x, y), size});
    x += size.width() + m_gap;
    lineHeight = qMax(lineHeight, size.height());
  }
  return y + lineHeight - rect.y();
}

}  // namespace relance
