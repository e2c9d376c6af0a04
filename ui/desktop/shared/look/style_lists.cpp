// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, headers, scroll bars, progress, menus and list rows of Style.
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/style_parts.h"
#include "desktop/shared/look/type_scale.h"

namespace relance::style {
namespace {

constexpr int scrollHandleWidth = 6;
constexpr int progressHeight = 6;

QRectF progressLine(const QRect& rect) {
  QRectF line(rect.x(), 0, rect.width(), progressHeight);
  line.moveCenter({line.center().x(), QRectF(rect).center().y()});
  return line;
}

}  // namespace

void drawTab(QPainter& painter, const QStyleOptionTab& option) {
  const Palette& palette = paletteOf(option.palette);
  const bool selected = option.state & QStyle::State_Selected;
  const bool enabled = option.state & QStyle::State_Enabled;
  painter.save();
  QColor ink = palette[selected ? ColourRole::text : ColourRole::secondary];
  if (!enabled) ink = disabledInk(palette);
  if (!selected && enabled && option.state & QStyle::State_MouseOver) {
    painter.fillRect(option.rect.adjusted(0, 0, 0, -2), palette[ColourRole::hover]);
    ink = palette[ColourRole::text];
  }
  if (selected) painter.setFont(strong(painter.font()));
  painter.setPen(ink);
  painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
  if (selected) {
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3), palette[ColourRole::accent]);
  }
  painter.restore();
  if (option.state & QStyle::State_HasFocus) {
    drawFocusRing(painter, option.rect.adjusted(1, 1, -1, -4), palette[ColourRole::accent]);
  }
}

void drawHeaderSection(QPainter& painter, const QStyleOption& option) {
  const Palette& palette = paletteOf(option.palette);
  const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
  painter.fillRect(option.rect, palette[hovered ? ColourRole::hover : ColourRole::surface]);
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette[ColourRole::line]);
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider) {
  const Palette& palette = paletteOf(option.palette);
  painter.fillRect(option.rect, palette[ColourRole::window]);
  if (option.maximum <= option.minimum) return;
  const bool active = option.state & QStyle::State_Sunken;
  QRectF handle(slider);
  if (option.orientation == Qt::Vertical) {
    handle = QRectF(0, slider.y() + 2, scrollHandleWidth, slider.height() - 4);
  } else {
    handle = QRectF(slider.x() + 2, 0, slider.width() - 4, scrollHandleWidth);
  }
  if (option.orientation == Qt::Vertical) {
    handle.moveLeft(slider.x() + (slider.width() - handle.width()) / 2);
  } else {
    handle.moveTop(slider.y() + (slider.height() - handle.height()) / 2);
  }
  drawBox(
      painter, handle,
      {.fill = palette[active ? ColourRole::secondary : ColourRole::outline], .border = {}, .radius = scrollHandleWidth / 2.0});
}

void drawProgressGroove(QPainter& painter, const QStyleOption& option) {
  drawBox(painter, progressLine(option.rect),
          {.fill = paletteOf(option.palette)[ColourRole::line], .border = {}, .radius = progressHeight / 2.0});
}

void drawProgressContents(QPainter& painter, const QStyleOptionProgressBar& option) {
  const double range = static_cast<double>(option.maximum) - option.minimum;
  if (range <= 0) return;
  QRectF done = progressLine(option.rect);
  done.setWidth(done.width() * (static_cast<double>(option.progress) - option.minimum) / range);
  if (done.width() < 1) return;
  drawBox(painter, done, {.fill = paletteOf(option.palette)[ColourRole::accent], .border = {}, .radius = progressHeight / 2.0});
}

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option) {
  const Palette& palette = paletteOf(option.palette);
  painter.fillRect(option.rect, palette[ColourRole::window]);
  const bool enabled = option.state & QStyle::State_Enabled;
  if (enabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken)) {
    drawBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), {.fill = palette[ColourRole::tint], .border = {}});
  }
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette[ColourRole::line]);
  painter.setPen(enabled ? palette[ColourRole::text] : disabledInk(palette));
  // Underlined only once Alt or F10 has led here, so that the line is calm otherwise.
  const int mnemonic = option.state & QStyle::State_HasFocus ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
  painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, option.text);
}

void drawItemGround(QPainter& painter, const QStyleOption& option) {
  const Palette& palette = paletteOf(option.palette);
  if (option.state & QStyle::State_Selected) {
    painter.fillRect(option.rect, palette[ColourRole::tint]);
  } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
    painter.fillRect(option.rect, palette[ColourRole::hover]);
  }
}

}  // namespace relance::style
