// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/letter_choice.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <cassert>

#include "desktop/shared/controls/letter_button.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"

namespace relance {
namespace {

/// Between the buttons and the ring that says where letters go.
constexpr int ringRoom = 4;

}  // namespace

LetterChoice::LetterChoice(const QString& accessibleName, const QList<LetterOption>& options, QWidget* parent)
    : QWidget(parent), m_options(options) {
  assert(!options.isEmpty());
  setAccessibleName(accessibleName);
  setFocusPolicy(Qt::StrongFocus);
  auto* around = new QVBoxLayout(this);
  around->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
  auto* line = new WrappingLayout(metrics::gap);
  around->addLayout(line);
  for (int i = 0; i < options.size(); ++i) {
    auto* button = new LetterButton(options[i].letter, options[i].name);
    m_buttons << button;
    line->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, i] {
      setFocus(Qt::MouseFocusReason);
      choose(i);
      m_buttons[i]->setChecked(true);
    });
  }
}

void LetterChoice::choose(int option) {
  if (option == m_chosen) return;
  m_chosen = option;
  for (int i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(i == option);
  setAccessibleDescription(m_options[option].name);
  emit chose(option);
}

void LetterChoice::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
  const int count = static_cast<int>(m_options.size());
  if (isPlain && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)) return choose((m_chosen + 1) % count);
  if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up))
    return choose(m_chosen <= 0 ? count - 1 : m_chosen - 1);
  for (int i = 0; isPlain && i < count; ++i) {
    if (event->key() == m_options[i].letter) return choose(i);
  }
  QWidget::keyPressEvent(event);
}

void LetterChoice::paintEvent(QPaintEvent*) {
  if (!hasFocus()) return;
  QPainter painter(this);
  drawFocusRing(painter, rect(), paletteOf(palette())[ColourRole::accent]);
}

void LetterChoice::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void LetterChoice::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace relance
