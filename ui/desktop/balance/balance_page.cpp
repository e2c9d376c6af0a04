// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/balance/items_view.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/desk/ledger_facts.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/clipboard.h"
#include "desktop/shared/table/dense_table.h"
#include "storage/portfolio/portfolio_loader.h"
#include "text/fold.h"
#include "words/fault_words.h"

namespace relance {

BalancePage::BalancePage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent), m_desk(desk), m_stack(new QStackedLayout(this)), m_items(new ItemsView(settings)) {
  m_stack->addWidget(makeList(settings));
  m_stack->addWidget(m_items);
  connect(m_bar, &BalanceBar::asked, this, &BalancePage::ask);
  connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &BalancePage::sortByColumn);
  connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    // A click opens what has no other use for one: chevrons, "n others", amounts.
    const bool isCustomersName = index.column() == balance::nameColumn && m_model->customerAt(index.row());
    if (!isCustomersName && !m_table->hasSeveralCells()) open(index);
  });
  connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
    if (index.column() == balance::nameColumn && m_model->customerAt(index.row())) open(index);
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BalancePage::tellSelection);
  connect(&m_bar->find(), &QLineEdit::textEdited, this, [this] { findCustomer(false); });
  connect(m_items, &ItemsView::backWanted, this, &BalancePage::climb);
  connect(m_items, &ItemsView::selectionTold, this, &Page::selectionTold);
  connect(m_items, &ItemsView::customerWanted, this,
          [this](CustomerId customer) { emit wanted({.place = Place::clients, .customer = customer}); });
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, this, [this] {
    climb();
    m_bar->find().setFocus(Qt::ShortcutFocusReason);
    m_bar->find().selectAll();
  });
}

BalancePage::~BalancePage() = default;

QWidget* BalancePage::makeList(QSettings& settings) {
  m_title = new PageTitle(title());
  m_bar = new BalanceBar;
  m_table = new DenseTable(title(), balance::tableColumns({}));
  m_model = new BalanceModel(this);
  m_table->setModel(m_model);
  m_table->setCellCursor(true);
  m_table->setEmptyState(new EmptyState(IconName::balance, tr("Nothing is open on this day in this currency.")));
  m_table->rememberWidths(settings, QStringLiteral("balance/columns"));
  QHeaderView& header = *m_table->horizontalHeader();
  header.setSectionsClickable(true);
  header.setSortIndicatorShown(true);
  header.setSortIndicator(1, Qt::DescendingOrder);
  m_table->installEventFilter(this);
  m_bar->find().installEventFilter(this);
  auto* hints = new KeyHints({{QKeySequence(Qt::Key_Return), tr("items, or open the segment")},
                              {QKeySequence(Qt::Key_Backspace), tr("up again")},
                              {QKeySequence(Qt::Key_F7), tr("sort by this column")},
                              {QKeySequence(Qt::CTRL | Qt::Key_C), tr("copy")}});
  auto* list = new QWidget;
  auto* layout = new QVBoxLayout(list);
  layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  layout->setSpacing(metrics::gap);
  for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_bar}) layout->addWidget(part);
  layout->addWidget(m_table, 1);
  layout->addWidget(hints);
  return list;
}

QString BalancePage::title() const { return tr("Aged balance"); }

Currency BalancePage::currency() const { return m_question.currency.value_or(m_state->policy.settings.base); }

void BalancePage::refresh(const DeskState& state) {
  const bool isFirst = m_state == nullptr;
  m_state = &state;
  m_segmentsToday = segmentsToday(state);
  if (m_question.asOf == state.today) m_question.asOf.reset();
  reckon();
  // The largest segment shows at once how a group opens.
  if (isFirst && m_sheet != nullptr && m_model->openSegments().isEmpty() && m_question.isGrouped) {
    const auto largest = std::ranges::max_element(m_sheet->groups, {}, [](const BalanceGroup& g) { return g.sums.total; });
    if (largest != m_sheet->groups.end()) {
      m_model->setOpen(
          m_model->placeOf({SheetLine::Kind::group, static_cast<std::uint32_t>(largest - m_sheet->groups.begin()), 0}), true);
    }
  }
  if (isFirst) m_table->setCurrentIndex(m_model->index(0, 1));
  if (m_question.asOf) readPastDay();
}

void BalancePage::ask(const BalanceQuestion& question) {
  const bool isOtherDay = question.asOf != m_question.asOf;
  m_question = question;
  // The sheet in use points into the day before until the new one is reckoned.
  const auto before = question.asOf ? nullptr : std::move(m_past);
  if (isOtherDay && question.asOf) return readPastDay();
  reckon();
}

void BalancePage::readPastDay() {
  m_title->setSubtitle(tr("Reading the ledger as of %1…").arg(dateWords(*m_question.asOf, m_state->language)));
  m_desk.read(
      *this,
      [day = *m_question.asOf, policy = m_state->policy, calendars = m_state->calendars,
       language = m_state->language](Database& database) {
        Portfolio portfolio = loadPortfolio(database, day, PortfolioDepth::chasing, policy.settings);
        return std::make_unique<BalanceGround>(groundOf(std::move(portfolio), policy, calendars, language));
      },
      [this, day = *m_question.asOf](std::unique_ptr<BalanceGround> ground) {
        if (m_question.asOf != day) return;
        // The sheet in use still points into the ground before.
        const auto before = std::exchange(m_past, std::move(ground));
        reckon();
      });
}

void BalancePage::reckon() {
  const auto mark = markAt(m_table->currentIndex());
  const auto before = std::move(m_sheet);
  const SheetQuestion question{currency(), m_question.base, m_question.isGrouped};
  try {
    m_sheet = std::make_unique<BalanceSheet>(
        m_past != nullptr ? sheetOf(*m_state, m_past->portfolio, m_past->segmentOf, m_past->nameRank, question)
                          : sheetOf(*m_state, m_state->portfolio, m_segmentsToday, m_state->nameRank, question));
  } catch (const MachineError& error) {
    m_model->clear();
    m_items->clear();
    m_table->setTotals({});
    return emit invariantTold(faultWords(error).sentence, false);
  }
  m_model->setSheet(*m_state, *m_sheet, m_question.isGrouped);
  m_table->setTotals(m_model->totals());
  tellWhole();
  const int row = mark ? rowOf(*mark) : -1;
  if (row >= 0) m_table->setCurrentIndex(m_model->index(row, mark->column));
  if (!m_drilled) return;
  if (rowOf(*m_drilled) >= 0) {
    drillDown(Mark{*m_drilled});
  } else {
    climb();
  }
}

void BalancePage::tellWhole() {
  const Language language = m_state->language;
  const auto& all = m_sheet->balance;
  auto currencies = openCurrencies(*m_sheet->portfolio);
  if (std::ranges::find(currencies, all.currency) == currencies.end()) currencies.push_back(all.currency);
  m_bar->setQuestion(m_question, m_state->today, all.currency, currencies, language);

  QString counts = tr("%Ln customers", nullptr, static_cast<int>(all.rows.size()));
  if (m_question.isGrouped)
    counts.prepend(tr("%Ln segments", nullptr, static_cast<int>(m_sheet->groups.size())) + QStringLiteral(", "));
  QStringList others;
  for (const Currency other : currencies) {
    if (other != all.currency) others << toQt(other.code());
  }
  if (!others.isEmpty()) counts += tr("; also open: %1").arg(others.join(QStringLiteral(", ")));
  m_title->setSubtitle(counts);
  std::int64_t overdue = 0;
  for (const std::int64_t bucket : all.total.buckets) overdue = addMinor(overdue, bucket);
  m_title->setFigures(
      {{.words = tr("Balance")},
       {.words = amountWords({all.total.total, all.currency}, language), .isStrong = true, .role = ColourRole::text},
       {.words = QStringLiteral("\u2003") + (m_question.base == AgeingBase::due ? tr("Overdue") : tr("Issued earlier"))},
       {.words = amountWords({overdue, all.currency}, language), .isStrong = true, .role = ColourRole::text}});
  const InvariantWords invariant = invariantWords(all, language);
  emit invariantTold(invariant.words, invariant.holds);
}

void BalancePage::tellSelection() {
  const QItemSelection selection = m_table->selectionModel()->selection();
  if (m_sheet == nullptr || selection.isEmpty()) return emit selectionTold({});
  const Language language = m_state->language;
  const QModelIndex current = m_table->currentIndex();
  if (!m_table->hasSeveralCells() && current.isValid()) {
    const auto part = balance::partOfColumn(m_sheet->limits, current.column());
    const SheetLine& line = m_model->line(current.row());
    const auto items = itemsBehind(*m_sheet, m_model->rows().rowsOf(line), part.value_or(BalancePart{}));
    const std::int64_t amount = amountOf(m_model->rows().amountsOf(line), part.value_or(BalancePart{}));
    return emit selectionTold(
        {{.words = QStringLiteral("%1, %2 · %3")
                       .arg(m_model->nameAt(current.row()), balance::partWords(m_sheet->limits, part.value_or(BalancePart{})),
                            tr("%Ln items", nullptr, static_cast<int>(items.size())))},
         {.words = amountWords({amount, m_sheet->balance.currency}, language), .isStrong = true, .role = ColourRole::text}});
  }
  const CellSum sum = m_model->sumOf(selection);
  emit selectionTold(
      {{.words = tr("%Ln amounts selected ·", nullptr, sum.cells)},
       {.words = amountWords({sum.minor, m_sheet->balance.currency}, language), .isStrong = true, .role = ColourRole::text}});
}

std::optional<BalancePage::Mark> BalancePage::markAt(const QModelIndex& index) const {
  if (!index.isValid() || m_sheet == nullptr) return std::nullopt;
  const SheetLine& line = m_model->line(index.row());
  Mark mark{line.kind, m_sheet->groups[line.group].segment, {}, index.column()};
  if (const auto customer = m_model->customerAt(index.row())) mark.customer = m_sheet->portfolio->customers[*customer].id;
  return mark;
}

int BalancePage::rowOf(const Mark& mark) const {
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const SheetLine& line = m_model->line(row);
    if (line.kind != mark.kind) continue;
    const auto customer = m_model->customerAt(row);
    if (customer ? m_sheet->portfolio->customers[*customer].id == mark.customer
                 : m_sheet->groups[line.group].segment == mark.segment) {
      return row;
    }
  }
  return -1;
}

void BalancePage::activate() {
  if (m_sheet != nullptr) {
    const InvariantWords invariant = invariantWords(m_sheet->balance, m_state->language);
    emit invariantTold(invariant.words, invariant.holds);
  }
  if (isShowingItems()) return m_items->activate();
  m_table->setFocus();
  tellSelection();
}

bool BalancePage::isShowingItems() const { return m_drilled.has_value(); }

bool BalancePage::goBack() {
  if (isShowingItems()) {
    climb();
    return true;
  }
  if (!m_bar->find().hasFocus()) return false;
  m_bar->find().clear();
  m_table->setFocus();
  return true;
}

bool BalancePage::focusNextPane(bool forward) {
  if (isShowingItems() || !forward || m_bar->isAncestorOf(focusWidget())) return false;
  m_bar->activate();
  return true;
}

void BalancePage::open(const QModelIndex& index) {
  if (!index.isValid() || m_sheet == nullptr) return;
  const SheetLine line = m_model->line(index.row());
  const auto part = balance::partOfColumn(m_sheet->limits, index.column());
  if (part) {
    const auto mark = markAt(index);
    if (amountOf(m_model->rows().amountsOf(line), *part) != 0) drillDown(*mark);
    return;
  }
  switch (line.kind) {
    case SheetLine::Kind::group:
      return m_model->setOpen(index.row(), !m_model->rows().isOpen(line.group));
    case SheetLine::Kind::others:
      return m_model->showAll(index.row());
    case SheetLine::Kind::customer:
      return emit wanted({.place = Place::clients, .customer = markAt(index)->customer});
  }
}

void BalancePage::drillDown(const Mark& mark) {
  const int row = rowOf(mark);
  const SheetLine line = m_model->line(row);
  const BalancePart part = *balance::partOfColumn(m_sheet->limits, mark.column);
  m_drilled = mark;
  m_items->show(*m_sheet, m_state->language, m_model->nameAt(row), balance::partWords(m_sheet->limits, part),
                itemsBehind(*m_sheet, m_model->rows().rowsOf(line), part));
  if (m_stack->currentWidget() == m_items) return;
  m_stack->setCurrentWidget(m_items);
  m_items->activate();
}

void BalancePage::climb() {
  if (!isShowingItems()) return;
  m_drilled.reset();
  m_stack->setCurrentIndex(0);
  m_items->clear();
  m_table->setFocus();
  tellSelection();
}

void BalancePage::sortByColumn(int column) {
  BalanceOrder order = m_model->orderOf(column);
  const BalanceOrder& before = m_model->order();
  if (before.key == order.key && before.part == order.part) order.isDescending = !before.isDescending;
  m_table->horizontalHeader()->setSortIndicator(column, order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
  m_model->sortBy(order);
  m_table->scrollTo(m_table->currentIndex());
}

void BalancePage::findCustomer(bool isNext) {
  const FoldedText wanted = fold(toStd(m_bar->find().text()));
  if (wanted.bytes.empty() || m_sheet == nullptr) return;
  const auto& rows = m_sheet->balance.rows;
  const auto current = markAt(m_table->currentIndex());
  std::size_t start = 0;
  for (std::size_t i = 0; current && i < rows.size(); ++i) {
    if (m_sheet->portfolio->customers[rows[i].customer].id == current->customer) start = isNext ? i + 1 : i;
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const CustomerIndex customer = rows[(start + i) % rows.size()].customer;
    const PortfolioCustomer& candidate = m_sheet->portfolio->customers[customer];
    const bool isFound = candidate.foldedCode.bytes.starts_with(wanted.bytes) ||
                         fold(candidate.name).bytes.find(wanted.bytes) != std::string::npos;
    if (!isFound) continue;
    const int row = m_model->revealCustomer(customer);
    if (row >= 0) m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    return;
  }
}

bool BalancePage::pressed(const QKeyEvent& key) {
  const QModelIndex index = m_table->currentIndex();
  if (key.matches(QKeySequence::Copy)) {
    copySelection(*m_table);
    return true;
  }
  const bool isGroupsName =
      index.isValid() && index.column() == balance::nameColumn && m_model->line(index.row()).kind == SheetLine::Kind::group;
  switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      open(index);
      return true;
    case Qt::Key_F7:
      if (index.isValid()) sortByColumn(index.column());
      return true;
    case Qt::Key_F3:
      findCustomer(true);
      return true;
    case Qt::Key_Right:
      if (!isGroupsName || m_model->rows().isOpen(m_model->line(index.row()).group)) return false;
      m_model->setOpen(index.row(), true);
      return true;
    case Qt::Key_Left:
      if (!isGroupsName || !m_model->rows().isOpen(m_model->line(index.row()).group)) return false;
      m_model->setOpen(index.row(), false);
      return true;
    default:
      return false;
  }
}

bool BalancePage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
  const auto& key = *static_cast<QKeyEvent*>(event);
  if (watched == m_table) return pressed(key);
  // In the search field: Enter goes to what was found, F3 to the next.
  if (key.key() == Qt::Key_F3) {
    findCustomer(true);
    return true;
  }
  if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter && key.key() != Qt::Key_Down) return false;
  m_table->setFocus();
  return true;
}

QVariantMap BalancePage::memory() const {
  QVariantList open;
  for (const std::uint32_t segment : m_model->openSegments()) open << segment;
  return {{QStringLiteral("byIssue"), m_question.base == AgeingBase::issue},
          {QStringLiteral("ungrouped"), !m_question.isGrouped},
          {QStringLiteral("open"), open}};
}

void BalancePage::recall(const QVariantMap& memory) {
  m_question.base = memory.value(QStringLiteral("byIssue")).toBool() ? AgeingBase::issue : AgeingBase::due;
  m_question.isGrouped = !memory.value(QStringLiteral("ungrouped")).toBool();
  QSet<std::uint32_t> open;
  for (const QVariant& segment : memory.value(QStringLiteral("open")).toList()) open.insert(segment.toUInt());
  m_model->setOpenSegments(open);
}

}  // namespace relance
