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
  // What is wider than the whole line is cut to it.
  const auto sizeOf = [most = qMax(1, rect.width())](const QLayoutItem& item) {
    const QSize size = item.sizeHint();
    return QSize(qMin(size.width(), most), size.height());
  };
  int y = rect.y();
  qsizetype first = 0;
  while (first < m_items.size()) {
    // How many go into this line, and how high it gets.
    int width = 0;
    int height = 0;
    qsizetype after = first;
    for (; after < m_items.size(); ++after) {
      if (m_items[after]->isEmpty()) continue;
      const QSize size = sizeOf(*m_items[after]);
      const int wanted = width + (width > 0 ? m_gap : 0) + size.width();
      if (width > 0 && wanted > rect.width()) break;
      width = wanted;
      height = qMax(height, size.height());
    }
    int x = rect.x();
    for (; first < after; ++first) {
      QLayoutItem* item = m_items[first];
      if (item->isEmpty()) continue;
      const QSize size = sizeOf(*item);
      if (isToMove) item->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
      x += size.width() + m_gap;
    }
    y += height + (after < m_items.size() ? m_gap : 0);
  }
  return y - rect.y();
}

}  // namespace relance
