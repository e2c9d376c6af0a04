// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/chip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int padding = 11;
constexpr int gap = 6;

}  // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setCheckable(true);
  // A click leaves the keys where they were: in the list.
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  nameForReaders();
}

void Chip::setIconName(std::optional<IconName> name) {
  m_icon = name;
  updateGeometry();
  update();
}

void Chip::setCount(std::optional<int> count) {
  m_count = count;
  nameForReaders();
  updateGeometry();
  update();
}

void Chip::setTicked(bool isTicked) {
  m_ticked = isTicked;
  updateGeometry();
  update();
}

void Chip::setMenu(QMenu* menu) {
  m_menu = menu;
  setCheckable(false);
  connect(this, &QAbstractButton::clicked, menu, [this] {
    if (m_menu) m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
  });
  updateGeometry();
}

bool Chip::event(QEvent* event) {
  // Words that are cut are whole under the pointer.
  if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
  }
  const bool done = QAbstractButton::event(event);
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) updateGeometry();
  return done;
}

QString Chip::countText() const {
  if (!m_count) return {};
  return *m_count == 0 ? QStringLiteral("–") : QLocale().toString(*m_count);
}

void Chip::nameForReaders() {
  setAccessibleName(m_count ? text() + QStringLiteral(", ") + QLocale().toString(*m_count) : text());
}

std::optional<IconName> Chip::shownIcon() const {
  if (m_ticked && isChecked()) return IconName::check;
  return m_icon;
}

int Chip::contentWidth() const {
  // Measured strong, so that nothing moves when the chip goes on; a tick's room is kept for the same reason.
  const QFontMetrics words(isCheckable() ? strong(font()) : font());
  int width = words.horizontalAdvance(text());
  if (m_icon || m_ticked) width += metrics::smallIconSize + gap;
  if (m_count) width += gap + words.horizontalAdvance(countText());
  if (m_menu) width += gap + metrics::smallIconSize;
  return width;
}

QSize Chip::sizeHint() const { return {contentWidth() + 2 * padding, metrics::roomFor(fontMetrics(), 26, 10)}; }

void Chip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  const bool on = isChecked();
  QColor fill = palette[ColourRole::surface];
  if (on || isDown()) {
    fill = palette[ColourRole::tint];
  } else if (isEnabled() && underMouse()) {
    fill = palette[ColourRole::hover];
  }
  const ColourRole border = !isEnabled() ? ColourRole::line : on ? ColourRole::accent : ColourRole::outline;
  const qreal radius = height() / 2.0;
  drawBox(painter, rect(), {.fill = fill, .border = palette[border], .radius = radius});
  if (hasFocus()) drawFocusRing(painter, rect(), palette[ColourRole::accent], radius);

  const QColor ink = isEnabled() ? palette[ColourRole::text] : disabledInk(palette);
  const QFont words = on ? strong(font()) : font();
  const QFontMetrics measure(words);
  int beside = 0;
  if (shownIcon()) beside += metrics::smallIconSize + gap;
  if (m_count) beside += gap + measure.horizontalAdvance(countText());
  if (m_menu) beside += gap + metrics::smallIconSize;
  const bool isCut = width() < sizeHint().width();
  const QString shown = isCut ? measure.elidedText(text(), Qt::ElideRight, width() - 2 * padding - beside) : text();
  int x = (width() - beside - measure.horizontalAdvance(shown)) / 2;
  const int side = metrics::smallIconSize;
  if (const auto name = shownIcon()) {
    drawIcon(painter, QRectF(x, (height() - side) / 2, side, side), *name, ink);
    x += side + gap;
  }
  painter.setFont(words);
  painter.setPen(ink);
  painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, shown);
  x += measure.horizontalAdvance(shown) + gap;
  if (m_count) {
    if (!on && isEnabled()) painter.setPen(palette[ColourRole::secondary]);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, countText());
    x += measure.horizontalAdvance(countText()) + gap;
  }
  if (m_menu) drawIcon(painter, QRectF(x + 1, (height() - 14) / 2, 14, 14), IconName::chevronDown, ink);
}

}  // namespace relance
