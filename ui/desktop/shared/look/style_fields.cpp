// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, fields and marks of Style.
#include <QPainter>
#include <QPolygonF>
#include <QStyleOption>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/style_parts.h"

namespace relance::style {
namespace {

bool enabled(const QStyleOption& option) { return option.state & QStyle::State_Enabled; }
bool focused(const QStyleOption& option) { return option.state & QStyle::State_HasFocus; }

QColor outlineOf(const QStyleOption& option) {
  const Palette& palette = paletteOf(option.palette);
  return palette[enabled(option) ? ColourRole::outline : ColourRole::line];
}

QColor inkOf(const QStyleOption& option, ColourRole role) {
  const Palette& palette = paletteOf(option.palette);
  return enabled(option) ? palette[role] : disabledInk(palette);
}

void drawChevron(QPainter& painter, const QStyleOption& option, const QRect& place, IconName name, int size) {
  QRect box(0, 0, size, size);
  box.moveCenter(place.center());
  drawIcon(painter, box, name, inkOf(option, ColourRole::secondary));
}

}  // namespace

void drawButtonPanel(QPainter& painter, const QStyleOption& option) {
  const Palette& palette = paletteOf(option.palette);
  QColor fill = palette[enabled(option) ? ColourRole::surface : ColourRole::window];
  if (option.state & (QStyle::State_Sunken | QStyle::State_On)) {
    fill = palette[ColourRole::tint];
  } else if (enabled(option) && option.state & QStyle::State_MouseOver) {
    fill = palette[ColourRole::hover];
  }
  drawBox(painter, option.rect, {.fill = fill, .border = outlineOf(option)});
  if (focused(option)) drawFocusRing(painter, option.rect, palette[ColourRole::accent]);
}

void drawToolButtonPanel(QPainter& painter, const QStyleOption& option) {
  const Palette& palette = paletteOf(option.palette);
  QColor fill;
  if (option.state & (QStyle::State_Sunken | QStyle::State_On)) {
    fill = palette[ColourRole::tint];
  } else if (enabled(option) && option.state & QStyle::State_MouseOver) {
    fill = palette[ColourRole::hover];
  }
  if (fill.isValid()) drawBox(painter, option.rect, {.fill = fill, .border = {}});
}

void drawFieldPanel(QPainter& painter, const QStyleOption& option) {
  const Palette& palette = paletteOf(option.palette);
  drawBox(painter, option.rect,
          {.fill = palette[enabled(option) ? ColourRole::surface : ColourRole::window], .border = outlineOf(option)});
  if (focused(option)) drawFocusRing(painter, option.rect, palette[ColourRole::accent]);
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow) {
  if (option.frame) drawFieldPanel(painter, option);
  drawChevron(painter, option, arrow, IconName::chevronDown, 14);
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down) {
  if (option.frame) drawFieldPanel(painter, option);
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
  drawChevron(painter, option, up, IconName::chevronUp, 10);
  drawChevron(painter, option, down, IconName::chevronDown, 10);
}

void drawCheckMark(QPainter& painter, const QStyleOption& option) {
  const Palette& palette = paletteOf(option.palette);
  QRectF box(0, 0, metrics::smallIconSize, metrics::smallIconSize);
  box.moveCenter(QRectF(option.rect).center());
  const bool ticked = option.state & (QStyle::State_On | QStyle::State_NoChange);
  if (!ticked) {
    drawBox(painter, box, {.fill = palette[ColourRole::surface], .border = outlineOf(option), .radius = 3});
    return;
  }
  drawBox(painter, box,
          {.fill = enabled(option) ? palette[ColourRole::accent] : disabledInk(palette), .border = {}, .radius = 3});
  // Heavier than the icon of the same shape: at this size on a filled box a fine line would not be seen.
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette[ColourRole::onAccent], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF corner = box.topLeft();
  if (option.state & QStyle::State_NoChange) {
    painter.drawLine(corner + QPointF(4.5, 8), corner + QPointF(11.5, 8));
  } else {
    painter.drawPolyline(QPolygonF{{corner + QPointF(4, 8.4), corner + QPointF(6.8, 11.2), corner + QPointF(12, 5.2)}});
  }
  painter.restore();
}

void drawRadioMark(QPainter& painter, const QStyleOption& option) {
  const Palette& palette = paletteOf(option.palette);
  QRectF box(0, 0, metrics::smallIconSize, metrics::smallIconSize);
  box.moveCenter(QRectF(option.rect).center());
  const bool chosen = option.state & QStyle::State_On;
  const QColor accent = enabled(option) ? palette[ColourRole::accent] : disabledInk(palette);
  drawBox(painter, box,
          {.fill = palette[ColourRole::surface],
           .border = chosen ? accent : outlineOf(option),
           .borderWidth = chosen ? 5.0 : 1.0,
           .radius = box.width() / 2});
}

}  // namespace relance::style
