// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/door.h"

#include <QPainter>
#include <QVBoxLayout>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int edge = 20;
constexpr int iconSide = 28;

}  // namespace

Door::Door(const DoorWords& words, bool isProposed, QWidget* parent)
    : QWidget(parent), m_icon(words.icon), m_proposed(isProposed), m_iconPlace(new QWidget) {
  setAccessibleName(words.title);
  m_iconPlace->setFixedSize(iconSide, iconSide);
  auto* title = new RoleLabel(words.title, ColourRole::text, TextSize::section);
  title->setStrong(true);
  auto* sentence = new RoleLabel(words.sentence, ColourRole::secondary);
  sentence->setWordWrap(true);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(edge, edge, edge, edge);
  layout->setSpacing(metrics::gap);
  layout->addWidget(m_iconPlace);
  layout->addSpacing(metrics::gap);
  layout->addWidget(title);
  layout->addWidget(sentence);
  layout->addSpacing(metrics::gap);
  for (const QString& point : words.points) {
    auto* line = new PhraseLabel;
    line->setState(IconName::check, point, ColourRole::text);
    line->setIcon(IconName::check, ColourRole::secondary);
    layout->addWidget(line);
  }
  layout->addStretch();
  layout->addSpacing(metrics::groupGap);
  auto* button = isProposed ? new PrimaryButton(words.button, QKeySequence(Qt::Key_Return)) : new ActionButton(words.button);
  button->setObjectName(isProposed ? QStringLiteral("proposed") : QString());
  layout->addWidget(button);
  connect(button, &QPushButton::clicked, this, &Door::opened);
}

void Door::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  drawBox(painter, rect(),
          {.fill = palette[ColourRole::surface],
           .border = palette[m_proposed ? ColourRole::accent : ColourRole::line],
           .borderWidth = m_proposed ? 2.0 : 1.0});
  drawIcon(painter, m_iconPlace->geometry(), m_icon, palette[m_proposed ? ColourRole::accent : ColourRole::secondary]);
}

}  // namespace relance
