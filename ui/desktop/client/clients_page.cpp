// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/clients_page.h"

#include <QShowEvent>
#include <QStackedLayout>

#include "desktop/client/history_section.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

const QString fileKey = QStringLiteral("file");

}  // namespace

ClientsPage::ClientsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_stack(new QStackedLayout(this)),
      m_list(new ClientsList(desk, settings)),
      m_file(new ClientFileView(desk, settings)) {
  m_stack->addWidget(m_list);
  m_stack->addWidget(m_file);
  connect(m_list, &ClientsList::chosen, this, [this](CustomerId customer) {
    m_isFromList = true;
    showFile(customer);
    m_file->focusFirst();
  });
  connect(m_list, &ClientsList::callWanted, this, [this](CustomerId customer, bool dials, std::optional<CallOutcome> result) {
    emit wanted({.place = Place::calls, .customer = customer, .dials = dials, .result = result});
  });
  connect(m_list, &ClientsList::done, this, &Page::undoable);
  connect(m_file, &ClientFileView::callWanted, this, [this](CustomerId customer, bool dials) {
    emit wanted({.place = Place::calls, .customer = customer, .dials = dials});
  });
  connect(m_file, &ClientFileView::handOverWanted, this, [this](CustomerId payer) {
    emit wanted({.place = Place::boards, .customer = payer, .section = QStringLiteral("placements")});
  });
  connect(m_file, &ClientFileView::decided, this, &Page::undoable);
}

QString ClientsPage::title() const { return isShowingFile() ? m_file->name() : tr("Customers"); }

bool ClientsPage::isShowingFile() const { return m_stack->currentWidget() == m_file; }

void ClientsPage::refresh(const DeskState& state) {
  m_file->offerCall(leadsTo(Place::calls));
  m_file->offerHandOver(leadsTo(Place::boards));
  m_list->offerCall(leadsTo(Place::calls));
  m_list->refresh(state);
  if (m_file->customer()) m_file->refresh();
}

void ClientsPage::showList() {
  m_stack->setCurrentWidget(m_list);
  m_list->focusFirst();
  emit restated();
}

void ClientsPage::showFile(CustomerId customer) {
  m_file->show(customer);
  m_stack->setCurrentWidget(m_file);
  emit restated();
}

void ClientsPage::show(const Destination& where) {
  m_isWanted = true;
  m_isFromList = false;
  showFile(where.customer);
  if (const ContactEventId contact = contactOfSection(where.section)) m_file->showContact(contact);
}

void ClientsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  // From the rail or by G C one comes to the list.
  if (!event->spontaneous() && !m_isWanted) m_stack->setCurrentWidget(m_list);
}

void ClientsPage::activate() {
  const bool isAsked = std::exchange(m_isWanted, false);
  if (isShowingFile() && !isAsked && isAncestorOf(focusWidget())) return showList();
  if (isShowingFile()) return m_file->focusFirst();
  m_list->focusFirst();
}

Destination ClientsPage::destination() const {
  return {.place = Place::clients, .customer = isShowingFile() ? m_file->customer() : CustomerId{}};
}

bool ClientsPage::goBack() {
  if (!isShowingFile()) return m_list->goBack();
  if (m_file->goBack()) return true;
  if (!m_isFromList) return false;
  m_isFromList = false;
  showList();
  return true;
}

bool ClientsPage::focusNextPane(bool forward) {
  if (isShowingFile()) return false;
  QWidget* const panes[] = {&m_list->search(), &m_list->table()};
  const int wanted = (panes[1]->hasFocus() ? 1 : 0) + (forward ? 1 : -1);
  if (wanted < 0 || wanted > 1) return false;
  panes[wanted]->setFocus(Qt::TabFocusReason);
  return true;
}

QVariantMap ClientsPage::memory() const {
  QVariantMap memory = m_list->memory();
  memory.insert(fileKey, QVariantMap{{typedKey, m_file->typed()}});
  return memory;
}

void ClientsPage::recall(const QVariantMap& memory) {
  m_list->recall(memory);
  m_file->typeAgain(memory.value(fileKey).toMap().value(typedKey).toMap());
}

void ClientsPage::setLettersCommands(bool areCommands) { m_list->setLettersCommands(areCommands); }

}  // namespace relance
