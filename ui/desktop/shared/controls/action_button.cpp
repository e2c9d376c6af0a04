// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/action_button.h"

#include <QPainter>

#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/key_text.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int iconGap = 8;
constexpr int capGap = 8;

}  // namespace

ActionButton::ActionButton(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind) {
  setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  // A click leaves the keys where they were: in the list or the form.
  setFocusPolicy(Qt::TabFocus);
}

void ActionButton::setIconName(std::optional<IconName> name) {
  m_icon = name;
  updateGeometry();
  update();
}

void ActionButton::setKeyCap(const QKeySequence& keys) {
  m_cap = keyText(keys);
  updateGeometry();
  update();
}

QFont ActionButton::labelFont() const { return m_kind == ButtonKind::primary ? strong(font()) : font(); }

int ActionButton::padding() const {
  switch (m_kind) {
    case ButtonKind::primary:
    case ButtonKind::plain:
    case ButtonKind::danger:
      return 12;
    case ButtonKind::quiet:
      return 6;
    case ButtonKind::link:
      return 3;
  }
  return 12;
}

int ActionButton::contentWidth() const {
  const int words = QFontMetrics(labelFont()).size(Qt::TextShowMnemonic, text()).width();
  const int icon = m_icon ? metrics::smallIconSize + (text().isEmpty() ? 0 : iconGap) : 0;
  const int cap = m_cap.isEmpty() ? 0 : KeyCap::sizeOf(m_cap, font()).width() + capGap;
  return words + icon + cap;
}

QSize ActionButton::sizeHint() const {
  const int height = metrics::controlHeight(fontMetrics()) + (m_kind == ButtonKind::primary ? 2 : 0);
  return {qMax(height, contentWidth() + 2 * padding()), height};
}

QColor ActionButton::inkIn(const Palette& palette) const {
  if (!isEnabled()) return disabledInk(palette);
  switch (m_kind) {
    case ButtonKind::primary:
      return palette[ColourRole::onAccent];
    case ButtonKind::plain:
    case ButtonKind::quiet:
      return palette[ColourRole::text];
    case ButtonKind::link:
      return palette[ColourRole::accent];
    case ButtonKind::danger:
      return palette[ColourRole::danger];
  }
  return {};
}

void ActionButton::paintGround(QPainter& painter, const Palette& palette) {
  const bool lit = isEnabled() && underMouse();
  const QColor accent = palette[ColourRole::accent];
  QRectF box = rect();
  if (m_kind == ButtonKind::primary) {
    // A ring on its own colour would not be seen: the filled part steps back from it.
    if (hasFocus()) drawFocusRing(painter, box, accent, metrics::cornerRadius + 1);
    if (hasFocus()) box.adjust(3, 3, -3, -3);
    QColor fill = isEnabled() ? accent : palette[ColourRole::line];
    if (isDown()) {
      fill = mixed(palette[ColourRole::text], accent, 25);
    } else if (lit) {
      fill = mixed(palette[ColourRole::text], accent, 12);
    }
    drawBox(painter, box, {.fill = fill, .border = {}});
    return;
  }
  const bool bordered = m_kind == ButtonKind::plain || m_kind == ButtonKind::danger;
  QColor fill = bordered ? palette[ColourRole::surface] : QColor();
  if (isDown() || isChecked()) {
    fill = palette[ColourRole::tint];
  } else if (lit) {
    fill = palette[ColourRole::hover];
  }
  QColor border = bordered ? palette[m_kind == ButtonKind::danger ? ColourRole::danger : ColourRole::outline] : QColor();
  if (bordered && !isEnabled()) border = palette[ColourRole::line];
  drawBox(painter, box, {.fill = fill, .border = border});
  if (hasFocus()) drawFocusRing(painter, box, accent);
}

void ActionButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  paintGround(painter, palette);
  const QColor ink = inkIn(palette);
  int x = (width() - contentWidth()) / 2;
  if (m_icon) {
    const int side = metrics::smallIconSize;
    drawIcon(painter, QRectF(x, (height() - side) / 2, side, side), *m_icon, ink);
    x += side + iconGap;
  }
  painter.setFont(labelFont());
  painter.setPen(ink);
  const int words = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
  painter.drawText(QRect(x, 0, words, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
  if (m_cap.isEmpty()) return;
  const QSize cap = KeyCap::sizeOf(m_cap, font());
  const bool onFill = m_kind == ButtonKind::primary && isEnabled();
  const QColor capInk = onFill ? ink : isEnabled() ? palette[ColourRole::secondary] : ink;
  KeyCap::draw(painter, QRectF(x + words + capGap, (height() - cap.height()) / 2, cap.width(), cap.height()), m_cap, font(),
               capInk, onFill ? ink : palette[ColourRole::line]);
}

PrimaryButton::PrimaryButton(const QString& text, const QKeySequence& keys, QWidget* parent)
    : ActionButton(text, ButtonKind::primary, parent) {
  setKeyCap(keys);
  setDefault(true);
}

}  // namespace relance
