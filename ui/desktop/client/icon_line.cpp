// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/icon_line.h"

#include <QPainter>
#include <QVBoxLayout>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

IconLine::IconLine(IconName icon, ColourRole role, const QString& words, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_role(role) {
  auto* sentence = new RoleLabel(words);
  sentence->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::smallIconSize + metrics::gap, 0, 0, 0);
  layout->addWidget(sentence);
}

void IconLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int top = (fontMetrics().height() - metrics::smallIconSize) / 2;
  drawIcon(painter, QRectF(0, top, metrics::smallIconSize, metrics::smallIconSize), m_icon, paletteOf(palette())[m_role]);
}

}  // namespace relance
