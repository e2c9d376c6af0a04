// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/letter_button.h"

#include <QPainter>

#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/key_text.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int padding = 8;
constexpr int gap = 7;

}  // namespace

LetterButton::LetterButton(Qt::Key letter, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_letter(keyText(QKeySequence(letter))) {
  setText(name);
  setObjectName(QKeySequence(letter).toString());
  setAccessibleName(name + QStringLiteral(", ") + m_letter);
  setCheckable(true);
  setAttribute(Qt::WA_Hover);
  // The letters are typed into what holds it.
  setFocusPolicy(Qt::NoFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LetterButton::sizeHint() const {
  const int cap = KeyCap::sizeOf(m_letter, font()).width();
  return {2 * padding + cap + gap + QFontMetrics(strong(font())).horizontalAdvance(text()),
          metrics::controlHeight(fontMetrics())};
}

void LetterButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  const bool isOn = isChecked();
  QColor fill = palette[ColourRole::surface];
  if (isOn || isDown()) {
    fill = palette[ColourRole::tint];
  } else if (isEnabled() && underMouse()) {
    fill = palette[ColourRole::hover];
  }
  const QColor ink = isEnabled() ? palette[ColourRole::text] : disabledInk(palette);
  drawBox(painter, rect(), {.fill = fill, .border = palette[isOn ? ColourRole::accent : ColourRole::outline]});
  const QSize cap = KeyCap::sizeOf(m_letter, font());
  const QRectF capBox(padding, (height() - cap.height()) / 2, cap.width(), cap.height());
  KeyCap::draw(painter, capBox, m_letter, font(), isOn ? ink : palette[ColourRole::secondary],
               palette[isOn ? ColourRole::accent : ColourRole::line]);
  painter.setFont(isOn ? strong(font()) : font());
  painter.setPen(ink);
  const int left = padding + cap.width() + gap;
  painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, text());
}

}  // namespace relance
