// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/navigation_rail.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>
#include <cassert>

#include "desktop/shared/frame/rail_button.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"

namespace relance {

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_top(new QVBoxLayout),
      m_foot(new QVBoxLayout),
      m_foldButton(new RailButton(IconName::chevronLeft, tr("Fold"))) {
  setAccessibleName(tr("Places"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, metrics::gap, 0, metrics::gap);
  layout->setSpacing(0);
  for (QVBoxLayout* part : {m_top, m_foot}) part->setSpacing(0);
  layout->addLayout(m_top);
  layout->addStretch();
  layout->addLayout(m_foot);
  layout->addWidget(m_foldButton);
  m_foldButton->setCheckable(false);
  m_group->setExclusive(true);
  connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
  connect(m_foldButton, &QAbstractButton::clicked, this, [this] { setFolded(!m_folded); });
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  setFolded(false);
}

RailButton* NavigationRail::makeButton(int place, IconName icon, const QString& word) {
  assert(place >= 0 && !m_buttons.contains(place));
  auto* button = new RailButton(icon, word, this);
  button->setFolded(m_folded);
  m_group->addButton(button, place);
  if (m_buttons.isEmpty()) {
    // Made before the places, the fold button would be the first that Tab comes to: it goes behind the first of them …
    layout()->removeWidget(m_foldButton);
    m_foldButton->setParent(nullptr);
    layout()->addWidget(m_foldButton);
  } else {
    // … and each further one goes behind the one before.
    setTabOrder(m_lastMade, button);
  }
  m_lastMade = button;
  m_buttons.insert(place, button);
  return button;
}

void NavigationRail::addPlace(int place, IconName icon, const QString& word) { m_top->addWidget(makeButton(place, icon, word)); }

void NavigationRail::addFootPlace(int place, IconName icon, const QString& word) {
  m_foot->addWidget(makeButton(place, icon, word));
}

void NavigationRail::setCount(int place, std::optional<int> count) { m_buttons.value(place)->setCount(count); }

void NavigationRail::choose(int place) { m_buttons.value(place)->setChecked(true); }

int NavigationRail::chosenPlace() const { return m_group->checkedId(); }

void NavigationRail::setFolded(bool isFolded) {
  const bool differs = isFolded != m_folded;
  m_folded = isFolded;
  for (RailButton* button : std::as_const(m_buttons)) button->setFolded(isFolded);
  m_foldButton->setIconName(isFolded ? IconName::chevronRight : IconName::chevronLeft);
  m_foldButton->setWord(isFolded ? tr("Unfold") : tr("Fold"));
  m_foldButton->setFolded(isFolded);
  setFixedWidth(metrics::widthFor(font(), isFolded ? metrics::railFoldedWidth : metrics::railWidth));
  if (differs) emit folded(isFolded);
}

void NavigationRail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::window]);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), palette[ColourRole::line]);
}

}  // namespace relance
