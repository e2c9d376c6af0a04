// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/key_cap.h"

#include <QAction>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>

#include "desktop/shared/controls/key_text.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int capGap = 8;
constexpr int hintGap = 20;

}  // namespace

KeyCap::KeyCap(const QKeySequence& keys, QWidget* parent) : QWidget(parent), m_text(keyText(keys)) {
  setAccessibleName(m_text);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeOf(const QString& text, const QFont& bodyFont) {
  const QFontMetrics font(sized(bodyFont, TextSize::caption));
  const int height = font.height() + 2;
  return {qMax(height, font.horizontalAdvance(text) + 10), height};
}

void KeyCap::draw(QPainter& painter, const QRectF& box, const QString& text, const QFont& bodyFont, const QColor& ink,
                  const QColor& border) {
  drawBox(painter, box, {.fill = {}, .border = border, .radius = 3});
  painter.setFont(sized(bodyFont, TextSize::caption));
  painter.setPen(ink);
  painter.drawText(box, Qt::AlignCenter, text);
}

QSize KeyCap::sizeHint() const { return sizeOf(m_text, font()); }

void KeyCap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  draw(painter, rect(), m_text, font(), palette[ColourRole::secondary], palette[ColourRole::line]);
}

KeyHints::KeyHints(const QList<KeyHint>& hints, QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setHints(hints);
}

void KeyHints::setHints(const QList<KeyHint>& hints) {
  m_hints = hints;
  QStringList all;
  for (const KeyHint& hint : hints) all << keyText(hint.keys) + QLatin1Char(' ') + hint.words;
  setAccessibleName(all.join(QStringLiteral(", ")));
  updateGeometry();
  update();
}

int KeyHints::widthOf(const KeyHint& hint) const {
  return KeyCap::sizeOf(keyText(hint.keys), font()).width() + capGap + fontMetrics().horizontalAdvance(hint.words);
}

QSize KeyHints::sizeHint() const {
  int width = 0;
  for (const KeyHint& hint : m_hints) width += widthOf(hint) + hintGap;
  return {qMax(0, width - hintGap), KeyCap::sizeOf(QStringLiteral("X"), font()).height()};
}

QSize KeyHints::minimumSizeHint() const { return {m_hints.isEmpty() ? 0 : widthOf(m_hints.first()), sizeHint().height()}; }

void KeyHints::actOn(QWidget& list) {
  m_list = &list;
  setMouseTracking(true);
}

QRect KeyHints::rectOf(const QKeySequence& keys) const {
  int left = 0;
  for (const KeyHint& hint : m_hints) {
    const int wide = widthOf(hint);
    if (left + wide > width()) break;
    if (hint.keys == keys) return {left, 0, wide, height()};
    left += wide + hintGap;
  }
  return {};
}

QAction* KeyHints::actionAt(const QPoint& point) const {
  if (m_list == nullptr) return nullptr;
  for (QAction* action : m_list->actions()) {
    if (action->isEnabled() && rectOf(action->shortcut()).contains(point)) return action;
  }
  return nullptr;
}

void KeyHints::mouseMoveEvent(QMouseEvent* event) {
  setCursor(actionAt(event->position().toPoint()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void KeyHints::mouseReleaseEvent(QMouseEvent* event) {
  QAction* action = event->button() == Qt::LeftButton ? actionAt(event->position().toPoint()) : nullptr;
  if (action != nullptr) action->trigger();
}

void KeyHints::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  int x = 0;
  for (const KeyHint& hint : m_hints) {
    if (x + widthOf(hint) > width()) return;
    const QString cap = keyText(hint.keys);
    const QSize size = KeyCap::sizeOf(cap, font());
    KeyCap::draw(painter, QRectF(x, (height() - size.height()) / 2, size.width(), size.height()), cap, font(),
                 palette[ColourRole::secondary], palette[ColourRole::line]);
    painter.setFont(font());
    painter.setPen(palette[ColourRole::secondary]);
    const int wordsAt = x + size.width() + capGap;
    painter.drawText(QRect(wordsAt, 0, width() - wordsAt, height()), Qt::AlignVCenter, hint.words);
    x += widthOf(hint) + hintGap;
  }
}

}  // namespace relance
