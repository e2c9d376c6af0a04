// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/value_chip.h"

#include <QKeyEvent>
#include <QPainter>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"

namespace relance {
namespace {

constexpr int before = 11;
constexpr int after = 8;
constexpr int gap = 6;
constexpr int crossSide = 12;

bool isEnter(const QEvent& event) {
  if (event.type() != QEvent::KeyPress) return false;
  const auto& key = static_cast<const QKeyEvent&>(event);
  const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  return isPlain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

class EnterClicks final : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (!isEnter(*event)) return false;
    static_cast<QAbstractButton*>(watched)->click();
    return true;
  }
};

}  // namespace

void letEnterClick(QAbstractButton& button) { button.installEventFilter(new EnterClicks(&button)); }

ValueChip::ValueChip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setAccessibleName(text);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  letEnterClick(*this);
}

QSize ValueChip::sizeHint() const {
  // A pixel more: a width cut to whole pixels would end in "…".
  return {before + fontMetrics().horizontalAdvance(text()) + 1 + gap + crossSide + after,
          metrics::roomFor(fontMetrics(), 26, 10)};
}

QRect ValueChip::cross() const { return {width() - after - crossSide - gap / 2, 0, after + crossSide + gap / 2, height()}; }

void ValueChip::mouseReleaseEvent(QMouseEvent* event) {
  if (isDown() && cross().contains(event->pos())) {
    setDown(false);
    emit removeWanted();
    return;
  }
  QAbstractButton::mouseReleaseEvent(event);
}

void ValueChip::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
    emit removeWanted();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void ValueChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  const qreal radius = height() / 2.0;
  const ColourRole fill = underMouse() && !isDown() ? ColourRole::hover : ColourRole::tint;
  drawBox(painter, rect(), {.fill = palette[fill], .border = palette[ColourRole::outline], .radius = radius});
  if (hasFocus()) drawFocusRing(painter, rect(), palette[ColourRole::accent], radius);
  painter.setPen(palette[ColourRole::text]);
  const int room = width() - before - gap - crossSide - after;
  painter.drawText(rect().adjusted(before, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   fontMetrics().elidedText(text(), Qt::ElideRight, room));
  drawIcon(painter, QRectF(width() - after - crossSide, (height() - crossSide) / 2.0, crossSide, crossSide), IconName::close,
           palette[ColourRole::secondary]);
}

}  // namespace relance
