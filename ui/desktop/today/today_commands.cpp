// SPDX-License-Identifier: GPL-3.0-or-later
// What Today does on a key or a click with the customer under the cursor.
#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/history_section.h"
#include "desktop/client/quick/quick_strip.h"
#include "desktop/desk/day_work.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/run_strip.h"
#include "desktop/today/today_inspector.h"
#include "desktop/today/today_page.h"

namespace relance {

void TodayPage::moveBy(int rows) {
  int row = m_table->currentIndex().row();
  do {
    row += rows;
  } while (row >= 0 && row < m_model->rowCount() && !m_model->customerAt(row));
  if (row >= 0 && row < m_model->rowCount()) m_table->selectRow(row);
}

void TodayPage::openCurrent() {
  const TodayRow* row = m_model->taskAt(m_table->currentIndex().row());
  const CustomerId customer = currentCustomer();
  if (!customer) return;
  if (row != nullptr && row->kind == TodayKind::decision) return decideCurrent();
  const bool isForFile = row == nullptr || row->kind == TodayKind::check;
  if (isForFile) return openFile();
  emit wanted({.place = Place::calls, .customer = customer});
}

void TodayPage::callCurrent(bool dials, std::optional<CallOutcome> result) {
  const CustomerId customer = currentCustomer();
  if (!customer || !leadsTo(Place::calls)) return;
  emit wanted({.place = Place::calls, .customer = customer, .dials = dials, .result = result});
}

void TodayPage::noteCurrent() { m_quick->startNote(currentCustomer()); }

void TodayPage::snoozeCurrent() { m_quick->startSnooze(currentCustomer()); }

void TodayPage::openFile() {
  const CustomerId customer = currentCustomer();
  if (!customer || !leadsTo(Place::clients)) return;
  const OpenRow* open = m_model->openAt(m_table->currentIndex().row());
  const ContactEventId contact = open == nullptr ? ContactEventId{} : contactOf(m_model->open(), *open);
  emit wanted({.place = Place::clients, .customer = customer, .section = contact ? historySection(contact) : QString()});
}

void TodayPage::decideCurrent() {
  if (m_detailsSoon.isActive()) {
    m_detailsSoon.stop();
    showDetails();
  }
  if (m_details->decisionPanel() == nullptr) return;
  m_inspector->setFolded(false);
  m_details->decisionPanel()->focusFirst();
}

void TodayPage::toggleInspector() {
  m_isFoldedByUser = !m_inspector->isHidden();
  m_inspector->setFolded(m_isFoldedByUser);
}

void TodayPage::startFilter() {
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

void TodayPage::runNow() { m_strip->run(); }

void TodayPage::toggleMine() {
  if (m_work.hasOwn()) m_work.showOwn(!m_work.isOwnShown());
  m_mine->setChecked(m_work.isOwnShown());
}

}  // namespace relance
