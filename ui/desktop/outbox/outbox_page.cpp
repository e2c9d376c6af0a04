// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <algorithm>
#include <chrono>

#include "actions/chasing/run_scenarios.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/outbox/outbox_checks.h"
#include "desktop/outbox/outbox_details.h"
#include "desktop/outbox/outbox_head.h"
#include "desktop/outbox/outbox_issuing.h"
#include "desktop/outbox/outbox_words.h"
#include "desktop/outbox/preview_pane.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "paper/letter_font.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

/// The cursor may run through the list: the page beside it follows when it rests.
constexpr auto detailsAfter = 40ms;
constexpr int detailsWidth = 276;
/// Below, the page needs the room of the checks.
constexpr int roomForDetails = 1080;

bool isRunWanted(const DeskState& state) { return !state.run.proposals.empty() || !state.run.withdrawn.empty(); }

}  // namespace

OutboxPage::OutboxPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_model(new OutboxModel(this)),
      m_issuing(new OutboxIssuing(desk, settings, this)),
      m_head(new OutboxHead(title(), *m_model, *m_issuing)),
      m_preview(new PreviewPane),
      m_inspector(new Inspector),
      m_details(new OutboxDetails(*m_model, *m_inspector, this)),
      m_bar(new CommitBar(tr("Approve"), QKeySequence(Qt::CTRL | Qt::Key_Return))) {
  paper::loadLetterFont();
  auto* list = new QVBoxLayout;
  list->setContentsMargins(0, 0, 0, metrics::gap);
  list->setSpacing(metrics::gap);
  makeTable(*list, settings);
  m_inspector->setFixedWidth(metrics::widthFor(font(), detailsWidth));
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addLayout(list, 13);
  middle->addWidget(m_preview, 10);
  middle->addWidget(m_inspector);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addWidget(m_head);
  all->addLayout(middle, 1);
  all->addWidget(m_bar);
  makeActions();

  m_detailsSoon.setSingleShot(true);
  m_detailsSoon.setInterval(detailsAfter);
  connect(&m_detailsSoon, &QTimer::timeout, this, &OutboxPage::showDetails);
  connect(m_head, &OutboxHead::filterWanted, this, &OutboxPage::choose);
  connect(m_model, &OutboxModel::marked, this, &OutboxPage::tellGuards);
  connect(m_preview, &PreviewPane::mendWanted, this, &OutboxPage::mend);
  connect(m_details, &OutboxDetails::readToggled, this, &OutboxPage::toggleRead);
  connect(m_details, &OutboxDetails::leaveOutToggled, this, &OutboxPage::toggleLeftOut);
  connect(m_details, &OutboxDetails::fileWanted, this, &OutboxPage::openFile);
  connect(m_details, &OutboxDetails::settingsWanted, this, &OutboxPage::mend);
  connect(&m_bar->button(), &QPushButton::clicked, this, &OutboxPage::approve);
  connect(m_issuing, &OutboxIssuing::underWay, this, &OutboxPage::tellGuards);
  connect(m_issuing, &OutboxIssuing::refused, this,
          [this](const QString& sentence) { m_head->notice().tell(sentence, ColourRole::attention); });
  connect(m_issuing, &OutboxIssuing::issued, this, [this](const QString& done, const QString& where) {
    emit undoable(done);
    m_head->notice().tell(done + QStringLiteral(" – ") + where, ColourRole::ok);
  });
  m_issuing->finishOwed();
}

void OutboxPage::makeTable(QVBoxLayout& column, QSettings& settings) {
  m_table = new DenseTable(tr("To leave today"), OutboxModel::tableColumns());
  m_table->setModel(m_model);
  m_table->rememberWidths(settings, QStringLiteral("outbox/columns"));
  m_hints = new KeyHints({{QKeySequence(Qt::Key_Space), tr("read")},
                          {QKeySequence(Qt::Key_X), tr("leave out")},
                          {QKeySequence(Qt::Key_J), tr("next")},
                          {QKeySequence(Qt::Key_K), tr("previous")}});
  auto* below = new QHBoxLayout;
  below->setContentsMargins(metrics::pageMargin, 0, metrics::gap, 0);
  below->addWidget(m_hints);
  column.addWidget(m_table, 1);
  column.addLayout(below);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::tellSelection);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_detailsSoon.start(); });
  connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    const int box = metrics::smallIconSize + 2 * metrics::gap;
    const int x = m_table->viewport()->mapFromGlobal(QCursor::pos()).x() - m_table->columnViewportPosition(index.column());
    if (index.column() == OutboxModel::customer && x >= 0 && x < box) toggleLeftOut();
  });
}

QAction* OutboxPage::addKey(const QKeySequence& keys, void (OutboxPage::*call)()) {
  auto* action = new QAction(this);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, call);
  m_table->addAction(action);
  return action;
}

void OutboxPage::makeActions() {
  m_letters = {addKey(QKeySequence(Qt::Key_J), &OutboxPage::moveDown), addKey(QKeySequence(Qt::Key_K), &OutboxPage::moveUp),
               addKey(QKeySequence(Qt::Key_X), &OutboxPage::toggleLeftOut),
               addKey(QKeySequence(Qt::Key_O), &OutboxPage::openFile)};
  addKey(QKeySequence(Qt::Key_Space), &OutboxPage::toggleRead);
  const std::pair<QKeySequence, void (OutboxPage::*)()> everywhere[] = {
      {QKeySequence(Qt::CTRL | Qt::Key_Return), &OutboxPage::approve},
      {QKeySequence(Qt::CTRL | Qt::Key_Enter), &OutboxPage::approve},
      {QKeySequence(Qt::Key_F5), &OutboxPage::runNow}};
  for (const auto& [keys, call] : everywhere) {
    QAction* action = addKey(keys, call);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->removeAction(action);
    addAction(action);
  }
}

QString OutboxPage::title() const { return tr("Outbox"); }

std::optional<int> OutboxPage::count() const {
  if (m_state == nullptr) return std::nullopt;
  return static_cast<int>(std::ranges::count_if(
      m_state->run.kept, [](const KeptTask& kept) { return isOfOutbox(kept.proposal.kind, kept.proposal.channel); }));
}

bool OutboxPage::isUpToDate() const {
  return m_state != nullptr && m_model->batch() != nullptr && m_model->batch()->sequence == m_state->sequence;
}

void OutboxPage::refresh(const DeskState& state) {
  m_state = &state;
  m_model->setState(state);
  m_head->setState(state);
  m_details->offer(leadsTo(Place::clients), leadsTo(Place::settings));
  // Others are read when they are shown.
  if (isVisible()) readAgain();
  tellGuards();
  showDetails();
  emit restated();
}

void OutboxPage::readAgain() {
  if (isUpToDate() && m_askedDay == m_state->today) return;
  if (m_askedFor == m_state->sequence && m_askedDay == m_state->today) return;
  m_askedFor = m_state->sequence;
  m_askedDay = m_state->today;
  m_desk.read(
      *this,
      [today = m_state->today, base = m_state->policy.settings.base, sequence = m_askedFor](Database& database) {
        return readOutbox(database, today, base, sequence);
      },
      [this](std::shared_ptr<const OutboxBatch> batch) { take(std::move(batch)); }, [this] { m_askedFor = -1; });
  showEmptyState();
}

void OutboxPage::take(std::shared_ptr<const OutboxBatch> batch) {
  if (batch->sequence != m_askedFor) return;  // a later one is on its way
  const OutboxRow* before = currentRow();
  const TaskId cursor = m_cursor ? m_cursor : (before != nullptr ? before->task.id : TaskId{});
  const int row = m_table->currentIndex().row();
  if (batch->trouble) m_head->notice().tell(refusalWords(*batch->trouble, m_state->language).sentence);
  m_model->setBatch(std::move(batch));
  m_cursor = {};
  showEmptyState();
  const int same = m_model->rowOf(cursor);
  selectRow(same >= 0 ? same : std::clamp(row, 1, std::max(1, m_model->rowCount() - 1)));
  if (currentRow() == nullptr) moveDown();
  m_detailsSoon.stop();
  showDetails();
}

void OutboxPage::choose(OutboxFilter filter) {
  const OutboxRow* before = currentRow();
  const TaskId cursor = before != nullptr ? before->task.id : TaskId{};
  m_model->choose(filter);
  m_head->refresh();
  showEmptyState();
  const int same = m_model->rowOf(cursor);
  if (m_model->rowCount() > 0) selectRow(same >= 0 ? same : 1);
  m_detailsSoon.start();
}

void OutboxPage::tellGuards() {
  if (m_state == nullptr) return;
  QList<Guard> guards = isUpToDate() ? guardsOf(*m_model, *m_state) : QList<Guard>{{GuardState::blocks, tr("Being prepared")}};
  if (m_issuing->isUnderWay()) guards = {{GuardState::blocks, tr("On its way")}};
  const auto leaving = m_model->toLeave();
  m_bar->setGuards(guards);
  m_bar->setVisible(m_model->rowCount() > 0 || m_model->filter() != OutboxFilter::all);
  m_bar->button().setText(tr("Approve %n", nullptr, static_cast<int>(leaving.size())));
  m_head->refresh();
}

void OutboxPage::showEmptyState() {
  if (m_model->rowCount() > 0 || m_state == nullptr) return m_table->setEmptyState(nullptr);
  if (m_model->batch() == nullptr) {
    return m_table->setEmptyState(new EmptyState(IconName::clock, tr("Letters and e-mails are being prepared…")));
  }
  EmptyState* empty = nullptr;
  if (m_model->filter() != OutboxFilter::all) {
    empty = new EmptyState(IconName::outbox, tr("Nothing of this kind waits to leave."), tr("Show all"));
    connect(empty, &EmptyState::acted, this, [this] { choose(OutboxFilter::all); });
  } else if (isRunWanted(*m_state)) {
    empty = new EmptyState(IconName::outbox, tr("Nothing is prepared: today’s run is not stored yet."), tr("Run now"));
    connect(empty, &EmptyState::acted, this, &OutboxPage::runNow);
  } else {
    empty = new EmptyState(IconName::checkCircle, tr("Nothing waits to leave today."), tr("Back to today"));
    connect(empty, &EmptyState::acted, this, [this] { emit wanted({.place = Place::today}); });
  }
  m_table->setEmptyState(empty);
}

const OutboxRow* OutboxPage::currentRow() const { return m_model->rowAt(m_table->currentIndex().row()); }

void OutboxPage::showDetails() {
  if (m_state == nullptr) return;
  const OutboxRow* row = currentRow();
  const bool leadsToSetting = row != nullptr && row->obstacle && !missingSetting(*row->obstacle).isEmpty();
  QString mend;
  if (leadsToSetting && leadsTo(Place::settings)) mend = tr("Open the settings");
  if (!leadsToSetting && leadsTo(Place::clients)) mend = tr("Open the client file");
  m_preview->show(row, m_state->language, mend);
  m_details->show(row, *m_state);
}

void OutboxPage::tellSelection() {
  if (m_state == nullptr) return;
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  Money sum{0, m_state->policy.settings.base};
  int count = 0;
  for (const QModelIndex& index : rows) {
    const OutboxRow* row = m_model->rowAt(index.row());
    if (row == nullptr) continue;
    ++count;
    if (row->claim.asked.currency == sum.currency) sum = sum + row->claim.asked;
  }
  if (count == 0) return emit selectionTold({});
  emit selectionTold({{.words = tr("%n selected", nullptr, count)},
                      {.words = amountWords(sum, m_state->language), .isStrong = true, .role = ColourRole::text}});
}

void OutboxPage::selectRow(int row) {
  // QTableView::selectRow would add to the selection while Ctrl is still held from the keys that led here.
  m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void OutboxPage::moveBy(int rows) {
  int row = m_table->currentIndex().row();
  do {
    row += rows;
  } while (row >= 0 && row < m_model->rowCount() && m_model->rowAt(row) == nullptr);
  if (row >= 0 && row < m_model->rowCount()) selectRow(row);
}

void OutboxPage::toggleRead() {
  const OutboxRow* row = currentRow();
  if (row == nullptr || row->obstacle) return;
  const bool wasRead = m_model->isRead(row->task.id);
  m_model->setRead(row->task.id, !wasRead);
  if (!wasRead && m_table->hasFocus()) moveDown();
  m_detailsSoon.start();
}

void OutboxPage::toggleLeftOut() {
  const OutboxRow* current = currentRow();
  if (current == nullptr) return;
  std::vector<TaskId> tasks;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
    const OutboxRow* row = m_model->rowAt(index.row());
    if (row != nullptr && !row->obstacle) tasks.push_back(row->task.id);
  }
  m_model->setLeftOut(tasks, !m_model->isLeftOut(current->task.id));
  m_detailsSoon.start();
}

void OutboxPage::openFile() {
  const OutboxRow* row = currentRow();
  if (row != nullptr && leadsTo(Place::clients)) emit wanted({.place = Place::clients, .customer = row->task.customer});
}

void OutboxPage::mend() {
  const OutboxRow* row = currentRow();
  if (row == nullptr || !row->obstacle) return;
  const QString setting = missingSetting(*row->obstacle);
  if (setting.isEmpty()) return openFile();
  if (leadsTo(Place::settings)) emit wanted({.place = Place::settings, .setting = setting});
}

void OutboxPage::approve() {
  if (!isUpToDate() || !m_bar->button().isEnabled()) return;
  m_issuing->issue(m_model->sharedBatch(), m_model->toLeave(), m_state->today);
  m_head->tellFolder();
}

void OutboxPage::runNow() {
  if (m_state == nullptr || !isRunWanted(*m_state)) return;
  m_desk.write(
      *this, [](LedgerSession& session) { return runScenarios(session, session.today()); },
      [this](const Outcome<RunReport>& report) {
        if (!report) return m_head->notice().tell(refusalWords(report.refusal(), m_desk.language()).sentence);
        emit undoable(
            tr("Run of %1: %n actions", nullptr, report->stored).arg(dateWords(report->result.today, m_desk.language())));
      });
}

void OutboxPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  m_inspector->setFolded(width() < metrics::widthFor(font(), roomForDetails));
}

void OutboxPage::activate() {
  if (m_state != nullptr) readAgain();
  m_table->setFocus(Qt::OtherFocusReason);
}

bool OutboxPage::goBack() {
  const bool isElsewhere = m_preview->isAncestorOf(focusWidget()) || m_inspector->isAncestorOf(focusWidget());
  if (isElsewhere) {
    m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
  }
  if (m_model->filter() == OutboxFilter::all) return false;
  choose(OutboxFilter::all);
  return true;
}

bool OutboxPage::focusNextPane(bool forward) {
  const QList<QWidget*> panes{m_table, m_preview->focusPlace(), &m_bar->button()};
  qsizetype now = m_preview->isAncestorOf(focusWidget()) ? 1 : 0;
  if (m_bar->isAncestorOf(focusWidget())) now = 2;
  for (qsizetype next = now + (forward ? 1 : -1); next >= 0 && next < panes.size(); next += forward ? 1 : -1) {
    if (panes[next] == nullptr || !panes[next]->isVisible() || !panes[next]->isEnabled()) continue;
    panes[next]->setFocus(Qt::TabFocusReason);
    return true;
  }
  return false;
}

void OutboxPage::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

QVariantMap OutboxPage::memory() const {
  QVariantList leftOut;
  QVariantList read;
  for (const TaskId task : m_model->leftOut()) leftOut << static_cast<qlonglong>(task.value);
  for (const TaskId task : m_model->readOver()) read << static_cast<qlonglong>(task.value);
  const OutboxRow* row = currentRow();
  return {{QStringLiteral("task"), static_cast<qlonglong>(row != nullptr ? row->task.id.value : 0)},
          {QStringLiteral("filter"), static_cast<int>(m_model->filter())},
          {QStringLiteral("leftOut"), leftOut},
          {QStringLiteral("read"), read}};
}

void OutboxPage::recall(const QVariantMap& memory) {
  m_cursor = TaskId{memory.value(QStringLiteral("task")).toLongLong()};
  const int filter = memory.value(QStringLiteral("filter")).toInt();
  if (filter > 0 && filter <= static_cast<int>(OutboxFilter::held)) m_model->choose(static_cast<OutboxFilter>(filter));
  std::vector<TaskId> leftOut;
  for (const QVariant& task : memory.value(QStringLiteral("leftOut")).toList()) leftOut.push_back(TaskId{task.toLongLong()});
  m_model->setLeftOut(leftOut, true);
  for (const QVariant& task : memory.value(QStringLiteral("read")).toList()) m_model->setRead(TaskId{task.toLongLong()}, true);
}

}  // namespace relance
