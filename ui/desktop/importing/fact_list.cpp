// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/fact_list.h"

#include <QGridLayout>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

FactList::FactList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setHorizontalSpacing(metrics::pageMargin);
  m_layout->setVerticalSpacing(metrics::gap / 2);
  m_layout->setColumnStretch(0, 1);
}

void FactList::setFacts(const QList<Fact>& facts) {
  while (QLayoutItem* item = m_layout->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (int row = 0; row < facts.size(); ++row) {
    auto* name = new RoleLabel(facts[row].name);
    auto* value = new RoleLabel(facts[row].value);
    name->setWordWrap(true);
    name->setStrong(facts[row].isStrong);
    value->setStrong(facts[row].isStrong);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_layout->addWidget(name, row, 0);
    m_layout->addWidget(value, row, 1);
  }
}

}  // namespace relance
