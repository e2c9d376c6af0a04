// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/numbered_line.h"

#include <QHBoxLayout>
#include <QPainter>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

int circleSide(const QFontMetrics& font) { return font.height() + 4; }

}  // namespace

NumberedLine::NumberedLine(int number, const QString& text, const QString& hint, const QString& right, QWidget* parent)
    : QWidget(parent), m_number(number) {
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  auto* main = new RoleLabel(text);
  main->setWordWrap(true);
  words->addWidget(main);
  if (!hint.isEmpty()) {
    auto* below = new RoleLabel(hint, ColourRole::secondary);
    below->setWordWrap(true);
    words->addWidget(below);
  }
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(circleSide(fontMetrics()) + metrics::gap, 2, 0, 2);
  line->setSpacing(metrics::gap);
  line->addLayout(words, 1);
  if (!right.isEmpty()) line->addWidget(new RoleLabel(right, ColourRole::secondary), 0, Qt::AlignTop);
}

void NumberedLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Palette& palette = paletteOf(this->palette());
  const int side = circleSide(fontMetrics());
  const QRectF circle(0.5, 0.5, side - 1, side - 1);
  painter.setPen(palette[ColourRole::outline]);
  painter.drawEllipse(circle);
  painter.setFont(sized(font(), TextSize::caption));
  painter.setPen(palette[ColourRole::text]);
  painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

}  // namespace relance
