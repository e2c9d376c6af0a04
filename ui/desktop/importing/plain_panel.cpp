// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/plain_panel.h"

#include "desktop/shared/frame/empty_state.h"

namespace relance {

PlainPanel::PlainPanel(QWidget* parent) : QWidget(parent), m_layout(this) { m_layout.setContentsMargins(0, 0, 0, 0); }

void PlainPanel::tell(IconName icon, const QString& sentence, const QString& action) {
  while (QLayoutItem* item = m_layout.takeAt(0)) {
    // Later: its button may be the one that was pressed.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  auto* state = new EmptyState(icon, sentence, action);
  connect(state, &EmptyState::acted, this, &PlainPanel::acted);
  m_layout.addWidget(state);
}

}  // namespace relance
