// SPDX-License-Identifier: GPL-3.0-or-later
// Rounded boxes, rings and hairlines, drawn so that a line of one pixel is one pixel at every scale of the screen.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace relance {

struct BoxLook {
  QColor fill;    ///< invalid: not filled
  QColor border;  ///< invalid: none
  qreal borderWidth{1};
  qreal radius{4};
};

/// The border lies wholly inside `box`.
void drawBox(QPainter& painter, const QRectF& box, const BoxLook& look);

/// The one sign of keyboard focus: 2 px of accent inside `box`.
void drawFocusRing(QPainter& painter, const QRectF& box, const QColor& accent, qreal radius = 4);

}  // namespace relance
