// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of placements does on a key or a click: forms, ways out, and where the focus goes.
#include <QAction>
#include <QStackedLayout>
#include <algorithm>
#include <utility>

#include "desktop/desk/let_go.h"
#include "desktop/placements/mandate_details.h"
#include "desktop/placements/new_mandate_view.h"
#include "desktop/placements/partner_form.h"
#include "desktop/placements/placements_page.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/placement_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

const QString newKey = QStringLiteral("new");
const QString sentKey = QStringLiteral("sentHere");
const QString fieldsKey = QStringLiteral("fields");
const QString mandateKey = QStringLiteral("mandate");
const QString purposeKey = QStringLiteral("purpose");
const QString partnerKey = QStringLiteral("partner");

constexpr int searchWidth = 240;
constexpr int narrowSearchWidth = 150;
/// Below, the title line has no room for a search as wide as that.
constexpr int roomForSearch = 640;
/// Below, the list needs the room of what stands beside.
constexpr int roomForInspector = 1060;

}  // namespace

void PlacementsPage::moveBy(int rows) {
  const int last = table().model()->rowCount() - 1;
  if (last >= 0) table().selectRow(std::clamp(table().currentIndex().row() + rows, 0, last));
}

void PlacementsPage::acceptCurrent() {
  if (const Partner* partner = currentPartner()) return openPartner(*partner);
  openMandate(MandateForm::Purpose::news);
}

void PlacementsPage::takeBack() {
  const ToldPlacement* told = currentMandate();
  if (told != nullptr && told->placement.isRunningOn(m_state->today)) openMandate(MandateForm::Purpose::comesBack);
}

void PlacementsPage::openFile() {
  const ToldPlacement* told = currentMandate();
  if (told != nullptr && leadsTo(Place::clients)) {
    emit wanted({.place = Place::clients, .customer = told->placement.customer});
  }
}

void PlacementsPage::openMandate(MandateForm::Purpose purpose) {
  const ToldPlacement* told = currentMandate();
  if (told == nullptr) return;
  auto* form = new MandateForm(m_desk, *told, m_partners, purpose, m_readAt);
  connect(form, &MandateForm::recorded, this, [this, form](const QString& words) { recorded(form, words); });
  openForm(form, toQt(told->customerName),
           purpose == MandateForm::Purpose::news ? tr("News of the mandate") : tr("The mandate comes back"));
  if (isVisible()) form->focusFirst();
}

void PlacementsPage::openPartner(const Partner& partner) {
  auto* form = new PartnerForm(m_desk, partner);
  connect(form, &PartnerForm::recorded, this, [this, form](const QString& name, const QString& words) {
    if (form == m_form.data()) m_partnerCursor = name.toStdString();
    recorded(form, words);
  });
  openForm(form, form->isNew() ? tr("New partner") : toQt(partner.name),
           form->isNew() ? tr("Who recovers claims for us") : partnerKindWord(partner.kind));
  if (isVisible()) form->focusFirst();
}

QVariantMap PlacementsPage::typed() const {
  if (m_stack->currentWidget() == m_new) return {{newKey, m_new->typed()}, {sentKey, m_isSentHere}};
  if (m_form == nullptr || m_form->isBusy()) return m_wanted;
  QVariantMap typed{{fieldsKey, typedIn(*m_form)}};
  if (const auto* mandate = qobject_cast<const MandateForm*>(m_form.data())) {
    typed.insert(mandateKey, static_cast<qlonglong>(mandate->placement().value));
    typed.insert(purposeKey, static_cast<int>(mandate->purpose()));
  } else {
    const bool isNew = static_cast<const PartnerForm*>(m_form.data())->isNew();
    typed.insert(partnerKey, isNew ? QString() : toQt(m_partnerCursor));
  }
  return typed;
}

void PlacementsPage::reopen() {
  const QVariantMap wanted = std::exchange(m_wanted, {});
  if (wanted.contains(partnerKey)) {
    const std::string name = toStd(wanted.value(partnerKey).toString());
    const auto known = std::ranges::find(m_partners, name, &Partner::name);
    if (!name.empty() && known == m_partners.end()) return;
    openPartner(name.empty() ? Partner() : *known);
  } else if (wanted.contains(mandateKey)) {
    const ToldPlacement* told = currentMandate();
    if (told == nullptr || told->placement.id.value != wanted.value(mandateKey).toLongLong()) return;
    openMandate(static_cast<MandateForm::Purpose>(wanted.value(purposeKey).toInt()));
  }
  if (m_form != nullptr) typeAgain(*m_form, wanted.value(fieldsKey).toMap(), m_desk.language());
}

void PlacementsPage::recorded(const EntryForm* by, const QString& words) {
  if (by == m_form.data()) {
    closeForm();
    table().setFocus(Qt::OtherFocusReason);
  }
  emit undoable(words);
}

void PlacementsPage::releaseForm() {
  letGo(m_form, *this, m_desk, m_formOf);
  m_form = nullptr;
}

void PlacementsPage::openForm(EntryForm* form, const QString& heading, const QString& below) {
  releaseForm();
  m_formOf = heading;
  m_inspector->clear();
  m_inspector->setHeading(heading, below);
  m_inspector->body().addWidget(form);
  // At once, so that Tab finds its fields before the next turn of events.
  form->show();
  m_inspector->setFolded(false);
  fitSearch();
  m_form = form;
}

void PlacementsPage::closeForm() {
  releaseForm();
  showDetails();
  fitSearch();
}

void PlacementsPage::startNew() {
  if (m_shown == Shown::partners) return openPartner({});
  m_new->start({});
  m_stack->setCurrentWidget(m_new);
  m_isSentHere = false;
  m_new->focusFirst();
  emit restated();
}

void PlacementsPage::leaveNew() {
  m_stack->setCurrentWidget(m_lists);
  table().setFocus(Qt::OtherFocusReason);
  emit restated();
}

void PlacementsPage::show(const Destination& where) {
  if (!where.customer) return;
  m_new->start(where.customer);
  m_stack->setCurrentWidget(m_new);
  m_isSentHere = true;
}

void PlacementsPage::togglePartners() {
  choose(m_shown == Shown::partners ? Shown::running : Shown::partners);
  table().setFocus(Qt::ShortcutFocusReason);
}

void PlacementsPage::startSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void PlacementsPage::toggleInspector() {
  m_isFoldedByUser = !m_inspector->isHidden();
  m_inspector->setFolded(m_isFoldedByUser);
  fitSearch();
}

void PlacementsPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  m_inspector->setFolded(m_form == nullptr && (m_isFoldedByUser || width() < metrics::widthFor(font(), roomForInspector)));
  fitSearch();
}

void PlacementsPage::fitSearch() {
  const int room = width() - (m_inspector->isHidden() ? 0 : m_inspector->width());
  const bool isNarrow = room < metrics::widthFor(font(), roomForSearch);
  m_search->setFixedWidth(metrics::widthFor(font(), isNarrow ? narrowSearchWidth : searchWidth));
}

void PlacementsPage::activate() {
  if (m_stack->currentWidget() == m_new) return m_new->focusFirst();
  table().setFocus(Qt::OtherFocusReason);
}

bool PlacementsPage::goBack() {
  if (m_stack->currentWidget() == m_new) {
    if (!m_isSentHere) {
      if (!m_new->goBack()) leaveNew();
      return true;
    }
    leaveNew();
    return false;
  }
  if (m_form != nullptr || m_inspector->isAncestorOf(focusWidget())) {
    closeForm();
  } else if (!m_search->text().isEmpty()) {
    m_search->clear();
  } else if (!m_search->hasFocus()) {
    return false;
  }
  table().setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool PlacementsPage::focusNextPane(bool forward) {
  if (m_stack->currentWidget() == m_new) return m_new->focusNextPane(forward);
  const bool isInside = m_inspector->isAncestorOf(focusWidget());
  if (forward == isInside || m_inspector->isHidden()) return false;
  if (!forward) {
    table().setFocus(Qt::TabFocusReason);
    return true;
  }
  for (auto* button : m_inspector->findChildren<QAbstractButton*>()) {
    if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus) continue;
    button->setFocus(Qt::TabFocusReason);
    return true;
  }
  return false;
}

void PlacementsPage::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

QVariantMap PlacementsPage::memory() const {
  return {
      {QStringLiteral("shown"), static_cast<int>(m_shown)}, {QStringLiteral("mandate"), static_cast<qlonglong>(m_cursor.value)},
      {QStringLiteral("partner"), toQt(m_partnerCursor)},   {QStringLiteral("search"), m_search->text()},
      {QStringLiteral("folded"), m_isFoldedByUser},         {typedKey, typed()}};
}

void PlacementsPage::recall(const QVariantMap& memory) {
  m_cursor = PlacementId{memory.value(QStringLiteral("mandate")).toLongLong()};
  m_partnerCursor = memory.value(QStringLiteral("partner")).toString().toStdString();
  const QSignalBlocker quiet(m_search);
  m_search->setText(memory.value(QStringLiteral("search")).toString());
  const int shown = memory.value(QStringLiteral("shown")).toInt();
  if (shown >= 0 && shown <= static_cast<int>(Shown::partners)) choose(static_cast<Shown>(shown));
  m_isFoldedByUser = memory.value(QStringLiteral("folded")).toBool();
  m_inspector->setFolded(m_isFoldedByUser);
  m_wanted = memory.value(typedKey).toMap();
  if (!m_wanted.contains(newKey)) return;
  m_new->recall(m_wanted.value(newKey).toMap());
  m_stack->setCurrentWidget(m_new);
  m_isSentHere = m_wanted.value(sentKey).toBool();
  m_wanted.clear();
}

}  // namespace relance
