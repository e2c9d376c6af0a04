// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/bar_line.h"

#include <QPainter>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int barHeight = 8;
constexpr int valueRoom = 40;
constexpr int barsFromPercent = 56;

}  // namespace

BarLine::BarLine(const QString& name, const QString& value, double share, QWidget* parent)
    : QWidget(parent), m_name(name), m_value(value), m_share(qBound(0.0, share, 1.0)) {
  setAccessibleName(name + QStringLiteral(": ") + value);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BarLine::sizeHint() const { return {328, metrics::roomFor(fontMetrics(), 22, 6)}; }

QSize BarLine::minimumSizeHint() const { return {160, sizeHint().height()}; }

void BarLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  const int from = width() * barsFromPercent / 100;
  const int longest = width() - from - valueRoom;
  painter.setPen(palette[ColourRole::text]);
  painter.drawText(QRect(0, 0, from - metrics::gap, height()), Qt::AlignVCenter,
                   shortened(fontMetrics(), m_name, from - metrics::gap));
  painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_value);
  const qreal length = longest * m_share;
  if (length < 1) return;
  drawBox(painter, QRectF(from, (height() - barHeight) / 2, length, barHeight),
          {.fill = palette[ColourRole::data], .border = {}, .radius = 1.5});
}

}  // namespace relance
