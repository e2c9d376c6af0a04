// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/deadlines_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <chrono>

#include "desktop/deadlines/deadline_head.h"
#include "desktop/deadlines/deadline_inspector.h"
#include "desktop/desk/customer_by_code.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/deadline_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

/// The cursor may run through the list: what stands beside follows when it rests.
constexpr auto detailsAfter = 40ms;
/// Below, the list needs the room of what stands beside.
constexpr int roomForDetails = 1000;

}  // namespace

DeadlinesPage::DeadlinesPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_reading(desk),
      m_head(new DeadlineHead(title())),
      m_form(new DeclareForm),
      m_inspector(new Inspector),
      m_details(new DeadlineInspector(desk, m_reading, *m_inspector, this)),
      m_daysAhead(DeadlineHead::horizons().first()) {
  auto* column = new QVBoxLayout;
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_head);
  makeList(*column, settings);
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  makeActions();
  connectAll();
}

void DeadlinesPage::makeList(QVBoxLayout& column, QSettings& settings) {
  m_table = new DenseTable(tr("Deadlines"), DeadlineModel::tableColumns());
  m_model = new DeadlineModel(this);
  m_table->setModel(m_model);
  m_table->rememberWidths(settings, QStringLiteral("deadlines/columns"));
  m_hints = new KeyHints({{QKeySequence(Qt::Key_Return), tr("open the file")},
                          {QKeySequence(Qt::Key_D), tr("note as done")},
                          {QKeySequence(Qt::Key_E), tr("with its reference")},
                          {QKeySequence(Qt::Key_R), tr("by week or kind")},
                          {QKeySequence(Qt::Key_H), tr("further ahead")},
                          {QKeySequence(Qt::Key_F), tr("find")},
                          {QKeySequence(Qt::Key_Space), tr("details")}});
  m_form->hide();
  column.addWidget(m_table, 1);
  column.addWidget(m_form);
  column.addWidget(m_hints);
}

template <class Call>
QAction* DeadlinesPage::addKey(const QKeySequence& keys, Call call) {
  auto* action = new QAction(this);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, call);
  m_table->addAction(action);
  return action;
}

void DeadlinesPage::makeActions() {
  m_letters << addKey(QKeySequence(Qt::Key_J), [this] { moveBy(1); }) << addKey(QKeySequence(Qt::Key_K), [this] { moveBy(-1); })
            << addKey(QKeySequence(Qt::Key_O), [this] { openFile(); })
            << addKey(QKeySequence(Qt::Key_D), [this] { declareCurrent(); })
            << addKey(QKeySequence(Qt::Key_E),
                      [this] {
                        if (m_form->isVisible()) m_form->focusReference();
                      })
            << addKey(QKeySequence(Qt::Key_R), [this] { group(); })
            << addKey(QKeySequence(Qt::Key_H), [this] { lookAheadNext(); })
            << addKey(QKeySequence(Qt::Key_F), [this] { startFilter(); });
  addKey(QKeySequence(Qt::Key_Return), [this] { openFile(); });
  addKey(QKeySequence(Qt::Key_Enter), [this] { openFile(); });
  addKey(QKeySequence(Qt::Key_Space), [this] {
    m_isFoldedByUser = !m_inspector->isHidden();
    m_inspector->setFolded(m_isFoldedByUser);
  });
  QAction* find = addKey(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { startFilter(); });
  find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(find);
}

void DeadlinesPage::connectAll() {
  m_detailsSoon.setSingleShot(true);
  m_detailsSoon.setInterval(detailsAfter);
  connect(&m_detailsSoon, &QTimer::timeout, this, [this] { m_details->show(m_model->at(m_table->currentIndex().row())); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeadlinesPage::showCurrent);
  connect(m_table, &QAbstractItemView::doubleClicked, this, &DeadlinesPage::openFile);
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
  connect(&m_head->filter(), &QLineEdit::returnPressed, this, &DeadlinesPage::activate);
}

QString DeadlinesPage::title() const { return tr("Deadlines"); }

std::optional<int> DeadlinesPage::count() const {
  if (!m_isRead) return std::nullopt;
  return m_model->countPast() + m_model->countNear();
}

Date DeadlinesPage::until() const { return plusDays(m_state->today, m_daysAhead); }

void DeadlinesPage::refresh(const DeskState& state) {
  m_state = &state;
  m_isStale = true;
  if (isVisible()) read();
}

void DeadlinesPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  read();
}

void DeadlinesPage::read() {
  if (m_state == nullptr || !m_isStale || m_isReading) return;
  m_isStale = false;
  m_isReading = true;
  m_desk.read(
      *this, [today = m_state->today, until = until()](Database& database) { return deadlineWall(database, today, until); },
      [this](std::vector<ToldDeadline> wall) {
        m_isReading = false;
        arrive(std::move(wall));
        read();
      },
      [this] { m_isReading = false; });
}

void DeadlinesPage::arrive(std::vector<ToldDeadline> wall) {
  const int row = m_table->currentIndex().row();
  const ToldDeadline* current = m_model->at(row);
  const auto key = current == nullptr ? std::nullopt : std::optional(keyOf(*current));
  m_isRead = true;
  m_model->setWall(std::move(wall), m_state->today, m_state->policy.settings.base, m_state->language);
  tellHead();
  showEmptyState();
  const int before = key ? m_model->rowOf(*key) : -1;
  goTo(before >= 0 ? before : row);
}

void DeadlinesPage::goTo(int row) {
  const int nearest = m_model->nearestTo(row);
  if (nearest >= 0) m_table->selectRow(nearest);
  showCurrent();
}

void DeadlinesPage::choose(const DeadlineChoice& choice) {
  const ToldDeadline* current = m_model->at(m_table->currentIndex().row());
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
  m_isStale = true;
  tellHead();
  read();
}

void DeadlinesPage::lookAheadNext() {
  QList<int> days = DeadlineHead::horizons();
  std::ranges::sort(days);
  const auto next = std::ranges::upper_bound(days, m_daysAhead);
  lookAhead(next == days.end() ? days.first() : *next);
}

void DeadlinesPage::tellHead() {
  if (m_state != nullptr) m_head->tell(*m_model, until(), m_state->language);
  emit restated();
}

void DeadlinesPage::showEmptyState() {
  if (m_model->rowCount() > 0 || !m_isRead) return m_table->setEmptyState(nullptr);
  if (!m_model->choice().text.trimmed().isEmpty()) {
    return m_table->setEmptyState(new EmptyState(IconName::search, tr("No deadline is of a customer or an item like this.")));
  }
  const QString last = dateWords(until(), m_state->language);
  m_table->setEmptyState(new EmptyState(IconName::checkCircle, tr("Nothing has to be done by %1.").arg(last)));
}

void DeadlinesPage::showCurrent() {
  if (m_state == nullptr) return;
  m_form->show(m_model->at(m_table->currentIndex().row()), m_state->today, m_state->language);
  m_detailsSoon.start();
}

void DeadlinesPage::declareCurrent() {
  const ToldDeadline* told = m_model->at(m_table->currentIndex().row());
  const auto request = told == nullptr ? std::nullopt : m_form->request();
  const auto customer = told == nullptr ? std::nullopt : findCustomerByCode(*m_state, told->customerCode);
  if (!request || !customer || m_isDeclaring) return;
  const QString words =
      tr("%1: %2", "customer, what was declared").arg(toQt(told->customerName), declarationKindWord(request->kind));
  const PerformOptions options{.drawnAt = m_state->sequence, .shown = {m_state->portfolio.customers[*customer].id}};
  m_isDeclaring = true;
  m_form->tellRefusal({});
  m_table->setFocus(Qt::OtherFocusReason);
  m_desk.write(
      *this,
      [code = told->customerCode, request = *request, options](LedgerSession& session) {
        return declare(session, code, request, options);
      },
      [this, words](const Outcome<std::vector<DeclarationId>>& declared) {
        m_isDeclaring = false;
        if (!declared) return m_form->tellRefusal(refusalWords(declared.refusal(), m_desk.language()).sentence);
        emit undoable(words);
      },
      [this] { m_isDeclaring = false; });
}

void DeadlinesPage::openFile() {
  const ToldDeadline* told = m_model->at(m_table->currentIndex().row());
  if (told == nullptr || !leadsTo(Place::clients)) return;
  const auto customer = findCustomerByCode(*m_state, told->customerCode);
  if (customer) emit wanted({.place = Place::clients, .customer = m_state->portfolio.customers[*customer].id});
}

void DeadlinesPage::startFilter() {
  m_head->filter().setFocus(Qt::ShortcutFocusReason);
  m_head->filter().selectAll();
}

void DeadlinesPage::moveBy(int rows) {
  int row = m_table->currentIndex().row();
  do {
    row += rows;
  } while (row >= 0 && row < m_model->rowCount() && m_model->at(row) == nullptr);
  if (row >= 0 && row < m_model->rowCount()) m_table->selectRow(row);
}

void DeadlinesPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  m_inspector->setFolded(m_isFoldedByUser || width() < metrics::widthFor(font(), roomForDetails));
}

void DeadlinesPage::activate() {
  if (m_model->at(m_table->currentIndex().row()) == nullptr) goTo(0);
  m_table->setFocus(Qt::OtherFocusReason);
}

bool DeadlinesPage::goBack() {
  if (!m_head->filter().text().isEmpty()) {
    m_head->filter().clear();
  } else if (m_model->choice().one && m_table->hasFocus()) {
    DeadlineChoice choice = m_model->choice();
    choice.one.reset();
    choose(choice);
  } else if (m_table->hasFocus()) {
    return false;
  }
  m_table->setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool DeadlinesPage::focusNextPane(bool forward) {
  QList<QWidget*> panes{m_table};
  if (m_form->isVisible()) panes << &m_form->button();
  if (auto* file = m_inspector->findChild<QWidget*>(QStringLiteral("file")); file != nullptr && file->isVisible()) panes << file;
  qsizetype now = 0;
  if (m_form->isAncestorOf(focusWidget())) now = 1;
  if (m_inspector->isAncestorOf(focusWidget())) now = panes.size() - 1;
  const qsizetype next = now + (forward ? 1 : -1);
  if (next < 0 || next >= panes.size()) return false;
  panes[next]->setFocus(Qt::TabFocusReason);
  return true;
}

void DeadlinesPage::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

QVariantMap DeadlinesPage::memory() const {
  const DeadlineChoice& choice = m_model->choice();
  return {{QStringLiteral("byKind"), choice.isByKind},
          {QStringLiteral("class"), choice.one ? static_cast<int>(*choice.one) : -1},
          {QStringLiteral("filter"), choice.text},
          {QStringLiteral("days"), m_daysAhead},
          {QStringLiteral("folded"), m_isFoldedByUser}};
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
  m_isFoldedByUser = memory.value(QStringLiteral("folded")).toBool();
}

}  // namespace relance
