// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/deadlines_page.h"

#include "desktop/deadlines/deadline_head.h"
#include "desktop/deadlines/deadline_inspector.h"
#include "desktop/desk/customer_by_code.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/table/dense_table.h"
#include "words/deadline_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// Below, the list needs the room of what stands beside.
constexpr int roomForDetails = 1060;

}  // namespace

DeadlinesPage::DeadlinesPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : BoardPage(desk, new DenseTable(tr("Deadlines"), DeadlineModel::tableColumns()), roomForDetails, parent),
      m_reading(desk),
      m_head(new DeadlineHead(title())),
      m_model(new DeadlineModel(this)),
      m_form(new DeclareForm),
      m_details(new DeadlineInspector(desk, m_reading, inspector(), this)),
      m_daysAhead(DeadlineHead::horizons().first()) {
  table().setModel(m_model);
  table().rememberWidths(settings, QStringLiteral("deadlines/columns"));
  m_form->hide();
  lay(m_head, m_head->filter(), {m_form},
      {{QKeySequence(Qt::Key_Return), tr("open the file")},
       {QKeySequence(Qt::Key_D), tr("note as done")},
       {QKeySequence(Qt::Key_E), tr("with its reference")},
       {QKeySequence(Qt::Key_R), tr("by week or kind")},
       {QKeySequence(Qt::Key_H), tr("further ahead")},
       {QKeySequence(Qt::Key_F), tr("find")},
       {QKeySequence(Qt::Key_Space), tr("details")}});
  makeKeys();
  connectAll();
}

void DeadlinesPage::makeKeys() {
  addLetter(Qt::Key_D, [this] { declareCurrent(); });
  addLetter(Qt::Key_E, [this] {
    if (m_form->isVisible()) m_form->focusReference();
  });
  addLetter(Qt::Key_R, [this] { group(); });
  addLetter(Qt::Key_H, [this] { lookAheadNext(); });
  for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
    addKey(QKeySequence(enter), [this] { openFile(); });
  }
}

void DeadlinesPage::connectAll() {
  connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeadlinesPage::showCurrent);
  connect(m_details, &DeadlineInspector::fileWanted, this, &DeadlinesPage::openFile);
  connect(m_form, &DeclareForm::wanted, this, &DeadlinesPage::declareCurrent);
  connect(m_head, &DeadlineHead::chosen, this, [this](std::optional<DeadlineClass> one) {
    DeadlineChoice choice = m_model->choice();
    choice.one = one;
    choose(choice);
  });
  connect(m_head, &DeadlineHead::groupingToggled, this, &DeadlinesPage::group);
  connect(m_head, &DeadlineHead::horizonChosen, this, &DeadlinesPage::lookAhead);
  connect(&m_head->filter(), &QLineEdit::textChanged, this, [this](const QString& text) {
    DeadlineChoice choice = m_model->choice();
    choice.text = text;
    choose(choice);
  });
}

QString DeadlinesPage::title() const { return tr("Deadlines"); }

std::optional<int> DeadlinesPage::count() const {
  if (!m_isRead) return std::nullopt;
  return m_model->countPast() + m_model->countNear();
}

Date DeadlinesPage::until() const { return plusDays(state()->today, m_daysAhead); }

void DeadlinesPage::startReading() {
  readOnce([today = state()->today, until = until()](Database& database) { return deadlineWall(database, today, until); },
           [this](std::vector<ToldDeadline> wall) { arrive(std::move(wall)); });
}

void DeadlinesPage::showDetails() { m_details->show(m_model->at(currentRow())); }

std::string DeadlinesPage::customerCodeAt(int row) const {
  const ToldDeadline* told = m_model->at(row);
  return told == nullptr ? std::string() : told->customerCode;
}

void DeadlinesPage::arrive(std::vector<ToldDeadline> wall) {
  const int row = currentRow();
  const ToldDeadline* current = m_model->at(row);
  const auto key = current == nullptr ? std::nullopt : std::optional(keyOf(*current));
  m_isRead = true;
  m_model->setWall(std::move(wall), state()->today, state()->policy.settings.base, state()->language);
  tellHead();
  showEmptyState();
  int before = key ? m_model->rowOf(*key) : -1;
  for (int i = 0; !key && i < m_model->rowCount() && before < 0; ++i) {
    if (m_model->at(i) != nullptr && m_form->waitsFor(*m_model->at(i))) before = i;
  }
  goTo(before >= 0 ? before : row);
}

void DeadlinesPage::goTo(int row) {
  const int nearest = m_model->nearestTo(row);
  if (nearest >= 0) table().selectRow(nearest);
  showCurrent();
}

void DeadlinesPage::choose(const DeadlineChoice& choice) {
  const ToldDeadline* current = m_model->at(currentRow());
  const auto key = current == nullptr ? std::nullopt : std::optional(keyOf(*current));
  m_model->choose(choice);
  tellHead();
  showEmptyState();
  goTo(key ? m_model->rowOf(*key) : 0);
}

void DeadlinesPage::group() {
  DeadlineChoice choice = m_model->choice();
  choice.isByKind = !choice.isByKind;
  choose(choice);
}

void DeadlinesPage::lookAhead(int days) {
  if (days == m_daysAhead) return;
  m_daysAhead = days;
  tellHead();
  readAnew();
}

void DeadlinesPage::lookAheadNext() {
  QList<int> days = DeadlineHead::horizons();
  std::ranges::sort(days);
  const auto next = std::ranges::upper_bound(days, m_daysAhead);
  lookAhead(next == days.end() ? days.first() : *next);
}

void DeadlinesPage::tellHead() {
  if (state() != nullptr) m_head->tell(*m_model, until(), state()->language);
  emit restated();
}

void DeadlinesPage::showEmptyState() {
  if (m_model->rowCount() > 0 || !m_isRead) return table().setEmptyState(nullptr);
  if (!m_model->choice().text.trimmed().isEmpty()) {
    return table().setEmptyState(new EmptyState(IconName::search, tr("No deadline is of a customer or an item like this.")));
  }
  const QString last = dateWords(until(), state()->language);
  table().setEmptyState(new EmptyState(IconName::checkCircle, tr("Nothing has to be done by %1.").arg(last)));
}

void DeadlinesPage::showCurrent() {
  if (state() == nullptr) return;
  m_form->show(m_model->at(currentRow()), state()->today, state()->language);
  showDetailsSoon();
}

void DeadlinesPage::declareCurrent() {
  const ToldDeadline* told = m_model->at(currentRow());
  const auto request = told == nullptr ? std::nullopt : m_form->request();
  const auto customer = told == nullptr ? std::nullopt : findCustomerByCode(*state(), told->customerCode);
  if (!request || !customer || m_isDeclaring) return;
  const QString words =
      tr("%1: %2", "customer, what was declared").arg(toQt(told->customerName), declarationKindWord(request->kind));
  const PerformOptions options{.drawnAt = state()->sequence, .shown = {state()->portfolio.customers[*customer].id}};
  m_isDeclaring = true;
  m_form->tellRefusal({});
  table().setFocus(Qt::OtherFocusReason);
  desk().write(
      *this,
      [code = told->customerCode, request = *request, options](LedgerSession& session) {
        return declare(session, code, request, options);
      },
      [this, words](const Outcome<std::vector<DeclarationId>>& declared) {
        m_isDeclaring = false;
        if (!declared) return m_form->tellRefusal(refusalWords(declared.refusal(), desk().language()).sentence);
        emit undoable(words);
      },
      [this] { m_isDeclaring = false; });
}

void DeadlinesPage::activate() {
  if (m_model->at(currentRow()) == nullptr) goTo(0);
  table().setFocus(Qt::OtherFocusReason);
}

bool DeadlinesPage::goBack() {
  if (!m_head->filter().text().isEmpty()) {
    m_head->filter().clear();
  } else if (m_model->choice().one && table().hasFocus()) {
    DeadlineChoice choice = m_model->choice();
    choice.one.reset();
    choose(choice);
  } else if (table().hasFocus()) {
    return false;
  }
  table().setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool DeadlinesPage::focusNextPane(bool forward) {
  QList<QWidget*> panes{&table()};
  if (m_form->isVisible()) panes << &m_form->button();
  if (auto* file = inspector().findChild<QWidget*>(QStringLiteral("file")); file != nullptr && file->isVisible()) panes << file;
  qsizetype now = 0;
  if (m_form->isAncestorOf(focusWidget())) now = 1;
  if (inspector().isAncestorOf(focusWidget())) now = panes.size() - 1;
  const qsizetype next = now + (forward ? 1 : -1);
  if (next < 0 || next >= panes.size()) return false;
  panes[next]->setFocus(Qt::TabFocusReason);
  return true;
}

QVariantMap DeadlinesPage::memory() const {
  const DeadlineChoice& choice = m_model->choice();
  return {
      {QStringLiteral("byKind"), choice.isByKind},  {QStringLiteral("class"), choice.one ? static_cast<int>(*choice.one) : -1},
      {QStringLiteral("filter"), choice.text},      {QStringLiteral("days"), m_daysAhead},
      {QStringLiteral("folded"), isFoldedByUser()}, {typedKey, m_isDeclaring ? QVariantMap() : m_form->typed()}};
}

void DeadlinesPage::recall(const QVariantMap& memory) {
  DeadlineChoice choice;
  choice.isByKind = memory.value(QStringLiteral("byKind")).toBool();
  const int one = memory.value(QStringLiteral("class"), -1).toInt();
  if (one >= 0 && one < deadlineClassCount) choice.one = static_cast<DeadlineClass>(one);
  choice.text = memory.value(QStringLiteral("filter")).toString();
  m_model->choose(choice);
  m_head->filter().setText(choice.text);
  const int days = memory.value(QStringLiteral("days")).toInt();
  if (DeadlineHead::horizons().contains(days)) m_daysAhead = days;
  setFoldedByUser(memory.value(QStringLiteral("folded")).toBool());
  m_form->typeAgain(memory.value(typedKey).toMap());
}

}  // namespace relance
