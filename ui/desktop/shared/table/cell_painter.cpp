// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/cell_painter.h"

#include <QFontMetrics>
#include <QPainter>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int iconGap = 8;
constexpr int chevronSize = 12;
constexpr int chevronGap = 6;
constexpr int indentStep = 24;
constexpr qreal tickRadius = 3;

int roomBefore(const TableCell& content) {
  int room = content.indent * indentStep;
  if (content.isOpen) room += chevronSize + chevronGap;
  if (content.isTicked) room += metrics::smallIconSize + iconGap;
  if (content.icon) room += metrics::smallIconSize + iconGap;
  return room;
}

/// Draws chevron and icon and returns where the text begins.
int paintMarks(QPainter& painter, const QRect& cell, const TableCell& content, const Palette& palette) {
  int x = cell.left() + content.indent * indentStep;
  const auto boxOf = [&](int side) { return QRectF(x, cell.top() + (cell.height() - side) / 2, side, side); };
  if (content.isOpen) {
    drawIcon(painter, boxOf(chevronSize), *content.isOpen ? IconName::chevronDown : IconName::chevronRight,
             palette[ColourRole::secondary]);
    x += chevronSize + chevronGap;
  }
  if (content.isTicked) {
    const QRectF box = boxOf(metrics::smallIconSize);
    const bool isOn = *content.isTicked;
    drawBox(painter, box,
            {.fill = palette[isOn ? ColourRole::accent : ColourRole::surface],
             .border = palette[isOn ? ColourRole::accent : ColourRole::outline],
             .radius = tickRadius});
    if (isOn) drawIcon(painter, box, IconName::check, palette[ColourRole::onAccent]);
    x += metrics::smallIconSize + iconGap;
  }
  if (content.icon) {
    drawIcon(painter, boxOf(metrics::smallIconSize), *content.icon, palette[content.iconRole]);
    x += metrics::smallIconSize + iconGap;
  }
  return x;
}

}  // namespace

int widthForText(const TableCell& content, const QFont& font) {
  const QFontMetrics measure(content.isStrong ? strong(font) : font);
  return measure.horizontalAdvance(content.text) + roomBefore(content) + 2 * cellPadding;
}

void paintCellContent(QPainter& painter, const QRect& cell, const TableCell& content, ColumnKind kind, const Palette& palette,
                      const QFont& font) {
  const QRect inside = cell.adjusted(cellPadding, 0, -cellPadding, 0);
  const QFont words = content.isStrong ? strong(font) : font;
  const QFontMetrics measure(words);
  painter.setFont(words);
  painter.setPen(palette[content.heat ? ColourRole::text : content.textRole]);
  int x = paintMarks(painter, inside, content, palette);
  const int room = inside.right() + 1 - x;
  if (room <= 0) return;
  const QRect place(x, cell.top(), room, cell.height());
  if (kind == ColumnKind::number) {
    // Half a number is a wrong number.
    const bool fits = measure.horizontalAdvance(content.text) <= room;
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, fits ? content.text : QStringLiteral("…"));
    return;
  }
  const QString text = shortened(measure, content.text, room);
  painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
  if (content.secondary.isEmpty() || text != content.text) return;
  if (!text.isEmpty()) x += measure.horizontalAdvance(text) + metrics::gap;
  const int left = inside.right() + 1 - x;
  // Half a code says nothing: whole or not at all.
  if (QFontMetrics(font).horizontalAdvance(content.secondary) > left) return;
  painter.setFont(font);
  painter.setPen(palette[content.heat ? ColourRole::text : ColourRole::secondary]);
  painter.drawText(QRect(x, cell.top(), left, cell.height()), Qt::AlignVCenter, content.secondary);
}

}  // namespace relance
