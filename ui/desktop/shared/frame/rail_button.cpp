// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/rail_button.h"

#include <QLocale>
#include <QPainter>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int wordGap = 8;
constexpr int countEdge = 16;
/// The rail's own edge stays free at the right of what is selected.
constexpr int edge = 8;

}  // namespace

RailButton::RailButton(IconName icon, const QString& word, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
  setCheckable(true);
  // A click leaves the keys to the page it opens.
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setWord(word);
}

void RailButton::setIconName(IconName icon) {
  m_icon = icon;
  update();
}

void RailButton::setWord(const QString& word) {
  setText(word);
  tell();
}

void RailButton::setCount(std::optional<int> count) {
  m_count = count;
  tell();
}

void RailButton::setFolded(bool isFolded) {
  m_folded = isFolded;
  tell();
  updateGeometry();
}

QString RailButton::countText() const { return m_count.value_or(0) == 0 ? QString() : QLocale().toString(*m_count); }

void RailButton::tell() {
  const QString count = countText();
  setAccessibleName(count.isEmpty() ? text() : text() + QStringLiteral(", ") + count);
  setToolTip(m_folded ? accessibleName() : QString());
  update();
}

QSize RailButton::sizeHint() const {
  return {metrics::widthFor(font(), m_folded ? metrics::railFoldedWidth : metrics::railWidth),
          metrics::roomFor(fontMetrics(), 38, 18)};
}

void RailButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  const bool chosen = isChecked();
  const QRect place = rect().adjusted(0, 0, -edge, 0);
  if (chosen || isDown()) {
    painter.fillRect(place, palette[ColourRole::tint]);
  } else if (isEnabled() && underMouse()) {
    painter.fillRect(place, palette[ColourRole::hover]);
  }
  if (chosen) painter.fillRect(QRect(0, 0, metrics::selectionBar, height()), palette[ColourRole::accent]);
  if (hasFocus())
    drawFocusRing(painter, place.adjusted(chosen ? metrics::selectionBar : 0, 0, 0, 0), palette[ColourRole::accent], 2);

  const QColor ink = !isEnabled() ? disabledInk(palette) : palette[chosen ? ColourRole::text : ColourRole::secondary];
  const int side = metrics::iconSize;
  const int iconAt = (metrics::widthFor(font(), metrics::railFoldedWidth) - side) / 2;
  drawIcon(painter, QRectF(iconAt, (height() - side) / 2, side, side), m_icon, chosen ? palette[ColourRole::accent] : ink);
  if (m_folded) return;
  const QString count = countText();
  const QFont words = chosen ? strong(font()) : font();
  const QFontMetrics measure(words);
  painter.setFont(words);
  painter.setPen(ink);
  const int wordAt = iconAt + side + wordGap;
  const int countRoom = count.isEmpty() ? 0 : measure.horizontalAdvance(count) + metrics::gap;
  const int room = width() - wordAt - countEdge - countRoom;
  painter.drawText(QRect(wordAt, 0, room, height()), Qt::AlignVCenter, shortened(measure, text(), room));
  painter.drawText(QRect(0, 0, width() - countEdge, height()), Qt::AlignVCenter | Qt::AlignRight, count);
}

}  // namespace relance
