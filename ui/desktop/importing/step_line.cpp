// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/step_line.h"

#include <QHBoxLayout>
#include <QPainter>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int circle = 22;
constexpr int sidePadding = 6;
constexpr int wayLength = 28;
constexpr int tickSide = 14;

}  // namespace

StepButton::StepButton(int number, const QString& words, QWidget* parent) : QAbstractButton(parent), m_number(number) {
  setText(words);
  setState(State::later);
}

void StepButton::setState(State state) {
  m_state = state;
  setEnabled(state == State::done);
  setFocusPolicy(state == State::done ? Qt::TabFocus : Qt::NoFocus);
  setCursor(state == State::done ? Qt::PointingHandCursor : Qt::ArrowCursor);
  const QString words = text();
  switch (state) {
    case State::done:
      setAccessibleName(tr("Step %1, done: %2").arg(m_number).arg(words));
      break;
    case State::current:
      setAccessibleName(tr("Step %1, now: %2").arg(m_number).arg(words));
      break;
    case State::later:
      setAccessibleName(tr("Step %1, later: %2").arg(m_number).arg(words));
      break;
  }
  updateGeometry();
  update();
}

QFont StepButton::wordsFont() const { return m_state == State::current ? strong(font()) : font(); }

QSize StepButton::sizeHint() const {
  const QFontMetrics metrics(wordsFont());
  return {2 * sidePadding + circle + metrics::gap + metrics.horizontalAdvance(text()), metrics::controlHeight(metrics)};
}

void StepButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Palette& palette = paletteOf(this->palette());
  const QRectF round(sidePadding, (height() - circle) / 2.0, circle, circle);
  const ColourRole ink = m_state == State::done ? ColourRole::ok : ColourRole::outline;
  if (m_state == State::current) {
    drawBox(painter, round, {.fill = palette[ColourRole::accent], .border = {}, .radius = circle / 2.0});
  } else {
    drawBox(painter, round, {.fill = {}, .border = palette[ink], .radius = circle / 2.0});
  }
  if (m_state == State::done) {
    QRectF tick(0, 0, tickSide, tickSide);
    tick.moveCenter(round.center());
    drawIcon(painter, tick, IconName::check, palette[ColourRole::ok]);
  } else {
    painter.setPen(palette[m_state == State::current ? ColourRole::onAccent : ColourRole::secondary]);
    painter.setFont(sized(m_state == State::current ? strong(font()) : font(), TextSize::caption));
    painter.drawText(round, Qt::AlignCenter, QString::number(m_number));
  }
  painter.setFont(wordsFont());
  painter.setPen(palette[m_state == State::later ? ColourRole::secondary : ColourRole::text]);
  const QRectF words(round.right() + metrics::gap, 0, width() - round.right() - metrics::gap, height());
  painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
  if (hasFocus()) drawFocusRing(painter, rect(), palette[ColourRole::accent]);
}

StepLine::StepLine(const QStringList& steps, QWidget* parent) : QWidget(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(wayLength);
  for (int step = 0; step < steps.size(); ++step) {
    auto* button = new StepButton(step + 1, steps[step]);
    layout->addWidget(button);
    m_steps << button;
    connect(button, &QAbstractButton::clicked, this, [this, step] { emit chosen(step); });
  }
  layout->addStretch();
  setCurrent(0);
}

void StepLine::setCurrent(int step) {
  if (step == m_current) return;
  m_current = step;
  for (int i = 0; i < m_steps.size(); ++i) {
    StepButton::State state = StepButton::State::later;
    if (i < step) state = StepButton::State::done;
    if (i == step) state = StepButton::State::current;
    m_steps[i]->setState(state);
  }
  update();
}

void StepLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor line = paletteOf(palette())[ColourRole::outline];
  for (int i = 0; i + 1 < m_steps.size(); ++i) {
    const QRect before = m_steps[i]->geometry();
    painter.fillRect(QRect(before.right() + 1, before.center().y(), m_steps[i + 1]->x() - before.right() - 1, 1), line);
  }
}

}  // namespace relance
