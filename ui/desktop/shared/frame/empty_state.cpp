// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/empty_state.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int iconSide = 40;
constexpr int widestSentence = 420;

}  // namespace

EmptyState::EmptyState(IconName icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_iconPlace(new QWidget) {
  setAccessibleName(sentence);
  m_iconPlace->setFixedSize(iconSide, iconSide);
  auto* words = new RoleLabel(sentence, ColourRole::text);
  words->setAlignment(Qt::AlignCenter);
  words->setWordWrap(true);
  words->setFixedWidth(metrics::widthFor(font(), widestSentence));
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(metrics::pageMargin);
  layout->addStretch(2);
  layout->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
  // Between two stretches rather than aligned: an aligned widget is not asked how high it gets in its width.
  auto* sentenceLine = new QHBoxLayout;
  sentenceLine->addStretch();
  sentenceLine->addWidget(words);
  sentenceLine->addStretch();
  layout->addLayout(sentenceLine);
  if (!action.isEmpty()) {
    auto* button = new ActionButton(action);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &QPushButton::clicked, this, &EmptyState::acted);
  }
  layout->addStretch(3);
}

void EmptyState::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawIcon(painter, m_iconPlace->geometry(), m_icon, paletteOf(palette())[ColourRole::outline]);
}

}  // namespace relance
