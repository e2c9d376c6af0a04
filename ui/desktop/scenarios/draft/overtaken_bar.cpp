// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/draft/overtaken_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "desktop/predicates/value_chip.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

OvertakenBar::OvertakenBar(ScenarioWork& work, QWidget* parent)
    : QWidget(parent),
      m_work(work),
      m_sentence(new RoleLabel({}, ColourRole::attention)),
      m_look(new ActionButton(tr("Look at the other draft"))),
      m_over(new ActionButton(tr("Write mine over it"))) {
  auto* mark = new QLabel;
  mark->setPixmap(icon(IconName::warning, ColourRole::attention).pixmap(metrics::iconSize));
  m_sentence->setWordWrap(true);
  m_sentence->setTextFormat(Qt::PlainText);
  auto* told = new QHBoxLayout;
  told->setSpacing(metrics::gap);
  told->addWidget(mark, 0, Qt::AlignTop);
  told->addWidget(m_sentence, 1);
  auto* choices = new QHBoxLayout;
  choices->setContentsMargins(metrics::iconSize + metrics::gap, 0, 0, 0);
  choices->setSpacing(metrics::gap);
  for (ActionButton* button : {m_look, m_over}) {
    letEnterClick(*button);
    choices->addWidget(button);
  }
  choices->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addLayout(told);
  column->addLayout(choices);
  connect(m_look, &QPushButton::clicked, &m_work, &ScenarioWork::lookAtOther);
  connect(m_over, &QPushButton::clicked, &m_work, &ScenarioWork::writeOver);
  hide();
}

void OvertakenBar::tell(const QString& sentence) {
  m_sentence->setText(sentence);
  setAccessibleName(sentence);
  refresh();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void OvertakenBar::refresh() {
  const bool isLooking = m_work.hasOwn() && !m_work.isOvertaken();
  if (isLooking) m_sentence->setText(tr("This is the other draft. Yours is put aside until you change something here."));
  m_look->setVisible(!isLooking);
  setVisible(m_work.hasOwn());
}

QString OvertakenBar::sentence() const { return isHidden() ? QString() : m_sentence->text(); }

void OvertakenBar::focusFirst() { (m_look->isHidden() ? m_over : m_look)->setFocus(Qt::TabFocusReason); }

}  // namespace relance
