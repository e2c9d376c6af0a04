// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/count_tiles.h"

#include <QPainter>
#include <QStringList>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int lineGap = 2;
constexpr int topPadding = 10;

}  // namespace

CountTiles::CountTiles(QWidget* parent) : QWidget(parent) {
  const auto height = [this](TextSize size) { return QFontMetrics(sized(font(), size)).height(); };
  setFixedHeight(2 * topPadding + height(TextSize::body) * 2 + height(TextSize::section) + 2 * lineGap);
  setMinimumWidth(1);
}

void CountTiles::setTiles(const QList<CountTile>& tiles) {
  m_tiles = tiles;
  QStringList words;
  for (const CountTile& tile : tiles) {
    words << (tile.meaning.isEmpty() ? QStringLiteral("%1: %2").arg(tile.name, tile.figure)
                                     : QStringLiteral("%1: %2 (%3)").arg(tile.name, tile.figure, tile.meaning));
  }
  setAccessibleName(words.join(QStringLiteral(", ")));
  update();
}

void CountTiles::paintTile(QPainter& painter, const CountTile& tile, const QRect& box) const {
  const Palette& palette = paletteOf(this->palette());
  QRect line = box.adjusted(metrics::pageMargin, topPadding, -metrics::gap, 0);
  const auto write = [&](const QString& text, const QFont& face, ColourRole role) {
    const QFontMetrics font(face);
    painter.setFont(face);
    painter.setPen(palette[role]);
    painter.drawText(QRect(line.left(), line.top(), line.width(), font.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     shortened(font, text, line.width()));
    line.setTop(line.top() + font.height() + lineGap);
  };
  write(tile.name, font(), ColourRole::secondary);
  write(tile.figure, strong(sized(font(), TextSize::section)), ColourRole::text);
  if (tile.icon) {
    const int height = QFontMetrics(font()).height();
    const QRectF place(line.left(), line.top() + (height - metrics::smallIconSize) / 2.0, metrics::smallIconSize,
                       metrics::smallIconSize);
    drawIcon(painter, place, *tile.icon, palette[tile.role]);
    line.setLeft(line.left() + metrics::smallIconSize + metrics::gap / 2);
  }
  write(tile.meaning, font(), tile.role);
}

void CountTiles::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  drawBox(painter, rect(), {.fill = palette[ColourRole::surface], .border = palette[ColourRole::line]});
  const int count = static_cast<int>(m_tiles.size());
  for (int i = 0; i < count; ++i) {
    const int left = width() * i / count;
    const int right = width() * (i + 1) / count;
    if (i > 0) painter.fillRect(QRect(left, 1, 1, height() - 2), palette[ColourRole::line]);
    paintTile(painter, m_tiles[i], QRect(left, 0, right - left, height()));
  }
}

}  // namespace relance
