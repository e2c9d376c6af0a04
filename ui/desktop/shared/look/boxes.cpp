// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/boxes.h"

#include <QPainter>

#include "desktop/shared/look/metrics.h"

namespace relance {

void drawBox(QPainter& painter, const QRectF& box, const BoxLook& look) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const bool bordered = look.border.isValid() && look.borderWidth > 0;
  const qreal inset = bordered ? look.borderWidth / 2 : 0;
  painter.setPen(bordered ? QPen(look.border, look.borderWidth) : QPen(Qt::NoPen));
  painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
  const qreal radius = qMax<qreal>(0, look.radius - inset);
  painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
  painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& box, const QColor& accent, qreal radius) {
  drawBox(painter, box, {.fill = {}, .border = accent, .borderWidth = metrics::focusRing, .radius = radius});
}

}  // namespace relance
