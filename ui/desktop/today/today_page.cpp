// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/today_page.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <chrono>

#include "desktop/client/account_words.h"
#include "desktop/client/quick/quick_strip.h"
#include "desktop/desk/day_work.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/day_words.h"
#include "desktop/today/open_chips.h"
#include "desktop/today/open_reading.h"
#include "desktop/today/run_strip.h"
#include "desktop/today/today_hints.h"
#include "desktop/today/today_inspector.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

/// The cursor may run through the list: what stands beside follows when it rests.
constexpr auto detailsAfter = 40ms;
constexpr int filterWidth = 260;
/// Below, the list needs the room of what stands beside.
constexpr int roomForDetails = 1060;

}  // namespace

TodayPage::TodayPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_work(DayWork::of(desk)),
      m_reading(desk),
      m_title(new PageTitle(title())),
      m_filter(new SearchField(tr("Find any customer"), QKeySequence(Qt::Key_F))),
      m_strip(new RunStrip(desk)),
      m_group(new QButtonGroup(this)),
      m_openReading(new OpenReading(desk, m_work, this)),
      m_quick(new QuickStrip(desk)),
      m_doneLine(new ActionButton({}, ButtonKind::quiet)),
      m_moreLine(new ActionButton({}, ButtonKind::link)),
      m_inspector(new Inspector),
      m_details(new TodayInspector(desk, m_reading, *m_inspector, this)) {
  auto* column = new QVBoxLayout;
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  m_filter->setFixedWidth(metrics::widthFor(font(), filterWidth));
  m_title->addRight(m_filter);
  column->addWidget(m_title);
  column->addWidget(m_strip);
  makeChips(*column);
  makeTable(*column, settings);
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  makeActions();

  m_detailsSoon.setSingleShot(true);
  m_detailsSoon.setInterval(detailsAfter);
  connect(&m_detailsSoon, &QTimer::timeout, this, &TodayPage::showDetails);
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    TodayChoice choice = m_model->choice();
    choice.text = text;
    choose(choice);
  });
  connect(&m_work, &DayWork::changed, this, &TodayPage::showWork);
  connect(m_openReading, &OpenReading::arrived, this, &TodayPage::showOpen);
  connect(m_openChips, &OpenChips::clicked, this, &TodayPage::toggleOpen);
  connect(m_details, &TodayInspector::answered, this, &TodayPage::answerCurrent);
  connect(m_filter, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
  connect(m_strip, &RunStrip::stored, this, &Page::undoable);
  connect(m_details, &TodayInspector::decided, this, &Page::undoable);
  connect(m_details, &TodayInspector::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
  connect(m_details, &TodayInspector::callWanted, this,
          [this](CustomerId customer) { emit wanted({.place = Place::calls, .customer = customer}); });
  connect(m_details, &TodayInspector::fileWanted, this, [this](CustomerId customer) {
    // At the contact, where the row is about one.
    customer == currentCustomer() ? openFile() : emit wanted({.place = Place::clients, .customer = customer});
  });
}

void TodayPage::makeChips(QVBoxLayout& column) {
  auto* line = new WrappingLayout(metrics::gap);
  const auto add = [&](const QString& word, std::optional<IconName> icon, std::optional<TodayKind> kind, bool isDone) {
    auto* chip = new Chip(word);
    chip->setIconName(icon);
    m_group->addButton(chip);
    line->addWidget(chip);
    m_choices << Choice{chip, kind, isDone};
    connect(chip, &QAbstractButton::clicked, this, [this, kind, isDone] {
      TodayChoice choice = m_model->choice();
      choice.kind = kind;
      choice.open.reset();
      choice.isDone = isDone;
      choose(choice);
    });
  };
  add(tr("All"), std::nullopt, std::nullopt, false);
  add(tr("Calls"), IconName::phone, TodayKind::call, false);
  add(tr("Callbacks"), IconName::callback, TodayKind::callback, false);
  add(tr("Decisions"), IconName::decision, TodayKind::decision, false);
  add(tr("Checks"), IconName::banknote, TodayKind::check, false);
  add(tr("E-mails"), IconName::email, TodayKind::email, false);
  add(tr("Letters"), IconName::letter, TodayKind::letter, false);
  add(tr("Done"), IconName::check, std::nullopt, true);
  m_choices.first().chip->setChecked(true);
  m_mine = new Chip(tr("Mine alone"));
  m_mine->setTicked(true);
  m_mine->setToolTip(tr("Whom you look after, and those of absent colleagues whose deputy you are"));
  m_mine->hide();
  connect(m_mine, &QAbstractButton::clicked, this, &TodayPage::toggleMine);
  line->addWidget(m_mine);
  column.addLayout(line);
  m_openChips = new OpenChips(*m_group);
  column.addWidget(m_openChips);
}

void TodayPage::makeTable(QVBoxLayout& column, QSettings& settings) {
  m_table = new DenseTable(tr("To do today"), TodayModel::tableColumns());
  m_model = new TodayModel(m_work, this);
  m_table->setModel(m_model);
  m_table->rememberWidths(settings, QStringLiteral("today/columns"));
  m_hints = new KeyHints({});
  auto* below = new QHBoxLayout;
  below->addWidget(m_doneLine);
  below->addStretch();
  below->addWidget(m_moreLine);
  column.addWidget(m_table, 1);
  column.addLayout(below);
  m_hints->actOn(*m_table);
  column.addWidget(m_quick);
  column.addWidget(m_hints);
  connect(m_quick, &QuickStrip::done, this, &Page::undoable);
  connect(m_quick, &QuickStrip::closed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
  m_doneLine->setObjectName(QStringLiteral("done"));
  connect(m_doneLine, &QPushButton::clicked, this, &TodayPage::toggleDone);
  connect(m_moreLine, &QPushButton::clicked, this, &TodayPage::showAll);
  connect(m_table, &QAbstractItemView::doubleClicked, this, &TodayPage::openCurrent);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TodayPage::tellSelection);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_detailsSoon.start(); });
}

QAction* TodayPage::addKey(const QKeySequence& keys, void (TodayPage::*call)()) {
  auto* action = new QAction(this);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, call);
  m_table->addAction(action);
  return action;
}

void TodayPage::makeActions() {
  m_letters = {
      addKey(QKeySequence(Qt::Key_J), &TodayPage::moveDown),       addKey(QKeySequence(Qt::Key_K), &TodayPage::moveUp),
      addKey(QKeySequence(Qt::Key_O), &TodayPage::openFile),       addKey(QKeySequence(Qt::Key_D), &TodayPage::decideCurrent),
      addKey(QKeySequence(Qt::Key_F), &TodayPage::startFilter),    addKey(QKeySequence(Qt::Key_T), &TodayPage::dialCurrent),
      addKey(QKeySequence(Qt::Key_N), &TodayPage::noteCurrent),    addKey(QKeySequence(Qt::Key_S), &TodayPage::snoozeCurrent),
      addKey(QKeySequence(Qt::Key_P), &TodayPage::promiseCurrent), addKey(QKeySequence(Qt::Key_L), &TodayPage::disputeCurrent),
      addKey(QKeySequence(Qt::Key_M), &TodayPage::toggleMine),     addKey(QKeySequence(Qt::Key_A), &TodayPage::showNextOpen),
      addKey(QKeySequence(Qt::Key_V), &TodayPage::seenCurrent),    addKey(QKeySequence(Qt::Key_E), &TodayPage::wentCurrent),
      addKey(QKeySequence(Qt::Key_R), &TodayPage::didNotGoCurrent)};
  addKey(QKeySequence(Qt::Key_Return), &TodayPage::openCurrent);
  addKey(QKeySequence(Qt::Key_Enter), &TodayPage::openCurrent);
  addKey(QKeySequence(Qt::Key_Space), &TodayPage::toggleInspector);
  QAction* find = addKey(QKeySequence(Qt::CTRL | Qt::Key_F), &TodayPage::startFilter);
  QAction* run = addKey(QKeySequence(Qt::Key_F5), &TodayPage::runNow);
  for (QAction* action : {find, run}) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
  }
}

QString TodayPage::title() const { return tr("Today"); }

std::optional<int> TodayPage::count() const {
  if (m_state == nullptr) return std::nullopt;
  return m_model->countByHand();
}

void TodayPage::offerWays() {
  m_details->offer(leadsTo(Place::calls), leadsTo(Place::clients));
  TodayWays ways{.canCall = leadsTo(Place::calls), .canOpenFile = leadsTo(Place::clients), .hasOwn = m_work.hasOwn()};
  ways.hasOpen = m_openChips->next(m_model->open(), std::nullopt).has_value();
  const int row = m_table->currentIndex().row();
  if (const TodayRow* task = m_model->taskAt(row)) ways.task = task->kind;
  if (const OpenRow* open = m_model->openAt(row)) ways.open = open->kind;
  m_hints->setHints(todayHints(ways));
}

void TodayPage::refresh(const DeskState& state) {
  const CustomerId cursor = m_wantedCursor ? m_wantedCursor : currentCustomer();
  const int row = m_table->currentIndex().row();
  m_state = &state;
  m_work.refresh(state);
  m_model->setState(state);
  m_title->setSubtitle(dayWords(state.today, state.language));
  if (isVisible()) m_openReading->read();
  m_strip->refresh(state);
  listAnew(cursor, row);
}

void TodayPage::showWork() {
  if (m_state == nullptr) return;
  const CustomerId cursor = m_wantedCursor ? m_wantedCursor : currentCustomer();
  m_model->setOpen(m_openReading->shown());
  m_model->showAnew();
  listAnew(cursor, 0);
}

void TodayPage::listAnew(CustomerId cursor, int row) {
  m_mine->setVisible(m_work.hasOwn());
  m_mine->setChecked(m_work.isOwnShown());
  countChips();
  tellDone();
  showEmptyState();
  // One customer may stand in several rows.
  if (cursor && row >= 0 && idAt(row) == cursor) m_table->selectRow(row);
  restoreCursor(cursor);
  // Who was done has left the list: the one who took his place is next.
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
    m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
  }
  m_detailsSoon.stop();
  showDetails();
  emit restated();
}

void TodayPage::restoreCursor(CustomerId customer) {
  const bool isThere = customer && currentCustomer() == customer;
  const int row = customer && !isThere ? m_model->rowOf(customer) : -1;
  if (isThere) m_wantedCursor = {};
  if (row >= 0) {
    m_wantedCursor = {};
    m_table->selectRow(row);
  }
}

void TodayPage::choose(const TodayChoice& choice) {
  if (m_state == nullptr) return;
  const CustomerId cursor = currentCustomer();
  m_model->choose(choice);
  countChips();
  tellDone();
  showEmptyState();
  restoreCursor(cursor);
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->selectRow(0);
  m_detailsSoon.start();
  tellSelection();
}

void TodayPage::countChips() {
  for (const Choice& choice : m_choices) {
    int count = m_model->countByHand();
    if (choice.isDone) count = static_cast<int>(m_model->done().size());
    if (choice.kind) count = m_model->countOf(*choice.kind);
    const TodayChoice& chosen = m_model->choice();
    const bool isChosen = !chosen.open && chosen.kind == choice.kind && chosen.isDone == choice.isDone;
    choice.chip->setCount(count);
    choice.chip->setVisible(count > 0 || isChosen || choice.chip == m_choices.first().chip);
    choice.chip->setChecked(isChosen);
  }
  m_openChips->tell(m_model->open(), m_model->choice().open);
}

void TodayPage::tellDone() {
  const auto& done = m_model->done();
  m_doneLine->setVisible(!done.empty());
  m_doneLine->setIconName(m_model->choice().isDone ? IconName::chevronDown : IconName::chevronRight);
  m_doneLine->setText(doneWords(done));
  m_moreLine->setVisible(m_model->hidden() > 0);
  m_moreLine->setText(tr("%n more below", nullptr, m_model->hidden()));
}

void TodayPage::toggleDone() {
  TodayChoice choice = m_model->choice();
  choice.isDone = !choice.isDone;
  choice.kind.reset();
  choice.open.reset();
  choose(choice);
}

void TodayPage::showAll() {
  TodayChoice choice = m_model->choice();
  choice.isWhole = true;
  choose(choice);
}

void TodayPage::showEmptyState() {
  if (m_model->rowCount() > 0) return m_table->setEmptyState(nullptr);
  const TodayChoice& choice = m_model->choice();
  if (!choice.text.trimmed().isEmpty()) {
    return m_table->setEmptyState(new EmptyState(IconName::search, tr("No customer has a name or code like this.")));
  }
  m_table->setEmptyState(
      new EmptyState(IconName::checkCircle, choice.open ? tr("Nothing of this kind waits any more.") : nothingWords(*m_state)));
}

CustomerId TodayPage::currentCustomer() const { return idAt(m_table->currentIndex().row()); }

CustomerId TodayPage::idAt(int row) const {
  const auto customer = m_model->customerAt(row);
  return customer && m_state != nullptr ? m_state->portfolio.customers[*customer].id : CustomerId{};
}

void TodayPage::showDetails() {
  if (m_state == nullptr) return;
  offerWays();
  const int row = m_table->currentIndex().row();
  const OpenRow* open = m_model->openAt(row);
  m_details->show(m_model->customerAt(row), m_model->accountAt(row), m_model->taskAt(row),
                  open == nullptr ? std::nullopt : std::optional(openTold(*m_state, m_model->open(), *open)));
}

void TodayPage::tellSelection() {
  if (m_state == nullptr) return;
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  std::vector<std::uint32_t> accounts;
  for (const QModelIndex& index : rows) {
    if (const auto account = m_model->accountAt(index.row())) accounts.push_back(*account);
  }
  emit selectionTold(selectionWords(*m_state, accounts));
}

void TodayPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  m_inspector->setFolded(m_isFoldedByUser || width() < metrics::widthFor(font(), roomForDetails));
}

void TodayPage::activate() {
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->selectRow(0);
  if (!m_quick->focusTyped()) m_table->setFocus(Qt::OtherFocusReason);
}

bool TodayPage::goBack() {
  if (m_quick->goBack()) return true;
  if (m_inspector->isAncestorOf(focusWidget())) {
    m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
  }
  if (!m_filter->text().isEmpty()) {
    m_filter->clear();
  } else if (m_model->choice().isDone) {
    toggleDone();
  } else if (m_model->choice().open) {
    toggleOpen(*m_model->choice().open);
  } else if (!m_filter->hasFocus()) {
    return false;
  }
  m_table->setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool TodayPage::focusNextPane(bool forward) {
  QWidget* first = m_inspector->isHidden() ? nullptr : m_inspector->findChild<QWidget*>(QStringLiteral("call"));
  const QList<QWidget*> panes{m_table, first};
  const qsizetype now = m_inspector->isAncestorOf(focusWidget()) ? 1 : 0;
  const qsizetype next = now + (forward ? 1 : -1);
  if (next < 0 || next >= panes.size() || panes[next] == nullptr) return false;
  panes[next]->setFocus(Qt::TabFocusReason);
  return true;
}

void TodayPage::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

}  // namespace relance
