// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/search_field.h"

#include <QPainter>

#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int edge = 10;

}  // namespace

SearchField::SearchField(const QString& placeholder, const QKeySequence& keys, QWidget* parent) : QLineEdit(parent) {
  setPlaceholderText(placeholder);
  setAccessibleName(placeholder);
  int right = 0;
  if (!keys.isEmpty()) {
    m_cap = new KeyCap(keys, this);
    right = m_cap->sizeHint().width() + edge;
  }
  setTextMargins(metrics::smallIconSize + metrics::gap, 0, right, 0);
}

void SearchField::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  const int side = metrics::smallIconSize;
  drawIcon(painter, QRectF(edge, (height() - side) / 2, side, side), IconName::search,
           paletteOf(palette())[ColourRole::secondary]);
}

void SearchField::resizeEvent(QResizeEvent* event) {
  QLineEdit::resizeEvent(event);
  if (m_cap == nullptr) return;
  const QSize cap = m_cap->sizeHint();
  m_cap->setGeometry(width() - cap.width() - edge, (height() - cap.height()) / 2, cap.width(), cap.height());
}

}  // namespace relance
