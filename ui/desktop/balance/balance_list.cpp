// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/balance/customer_search.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/clipboard.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {

BalanceList::BalanceList(QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_title(new PageTitle(tr("Aged balance"))),
      m_bar(new BalanceBar),
      m_table(new DenseTable(tr("Aged balance"), balance::tableColumns({}))),
      m_model(new BalanceModel(this)) {
  m_table->setModel(m_model);
  m_table->setCellCursor(true);
  m_table->rememberWidths(settings, QStringLiteral("balance/columns"));
  connectTable();
  auto* hints = new KeyHints({{QKeySequence(Qt::Key_Return), tr("items, or open the segment")},
                              {QKeySequence(Qt::Key_Backspace), tr("up again")},
                              {QKeySequence(Qt::Key_F7), tr("sort by this column")},
                              {QKeySequence(Qt::CTRL | Qt::Key_C), tr("copy")}});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  layout->setSpacing(metrics::gap);
  for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_bar}) layout->addWidget(part);
  layout->addWidget(m_table, 1);
  layout->addWidget(hints);

  connect(m_bar, &BalanceBar::asked, this, &BalanceList::asked);
  connect(&m_bar->find(), &QLineEdit::textEdited, this, [this] { findCustomer(false); });
  m_bar->find().installEventFilter(this);
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, this, [this] {
    m_bar->find().setFocus(Qt::ShortcutFocusReason);
    m_bar->find().selectAll();
  });
}

void BalanceList::connectTable() {
  QHeaderView& header = *m_table->horizontalHeader();
  header.setSectionsClickable(true);
  header.setSortIndicatorShown(true);
  header.setSortIndicator(1, Qt::DescendingOrder);
  m_table->installEventFilter(this);
  connect(&header, &QHeaderView::sectionClicked, this, &BalanceList::sortByColumn);
  connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    // A click opens what has no other use for one: chevrons, "n others", amounts.
    const bool isCustomersName = index.column() == balance::nameColumn && m_model->customerAt(index.row());
    if (!isCustomersName && !m_table->hasSeveralCells()) open(index);
  });
  connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
    if (index.column() == balance::nameColumn && m_model->customerAt(index.row())) open(index);
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BalanceList::tellSelection);
}

void BalanceList::show(const DeskState& state, const BalanceSheet& sheet, const BalanceQuestion& question) {
  const bool isFirst = m_sheet == nullptr;
  const auto mark = markAt(m_table->currentIndex());
  m_state = &state;
  m_sheet = &sheet;
  m_model->setSheet(state, sheet, question.isGrouped);
  m_table->setTotals(m_model->totals());
  tellWhole(question);
  const int row = mark ? rowOf(*mark) : -1;
  if (row >= 0) m_table->setCurrentIndex(m_model->index(row, mark->column));
  if (isFirst) m_table->setCurrentIndex(m_model->index(0, 1));
}

void BalanceList::clear() {
  m_sheet = nullptr;
  m_model->clear();
  m_table->setTotals({});
}

void BalanceList::tell(const QString& words) { m_title->setSubtitle(words); }

void BalanceList::openLargest() {
  const auto& groups = m_sheet->groups;
  const auto largest = std::ranges::max_element(groups, {}, [](const BalanceGroup& group) { return group.sums.total; });
  if (largest == groups.end()) return;
  const auto place = static_cast<std::uint32_t>(largest - groups.begin());
  m_model->setOpen(m_model->placeOf({SheetLine::Kind::group, place, 0}), true);
}

void BalanceList::offerImport(bool isThere) {
  if (m_offersImport == isThere) return;
  m_offersImport = isThere;
  auto* state = new EmptyState(IconName::balance, tr("Nothing is open on this day in this currency."),
                               isThere ? tr("Import a file") : QString());
  connect(state, &EmptyState::acted, this, &BalanceList::importWanted);
  m_table->setEmptyState(state);
}

void BalanceList::activate() {
  m_table->setFocus();
  tellSelection();
}

bool BalanceList::leaveSearch() {
  if (!m_bar->find().hasFocus()) return false;
  m_bar->find().clear();
  m_table->setFocus();
  return true;
}

bool BalanceList::focusBar() {
  if (!m_table->hasFocus()) return false;
  m_bar->activate();
  return true;
}

void BalanceList::tellWhole(const BalanceQuestion& question) {
  const Language language = m_state->language;
  const auto& all = m_sheet->balance;
  auto currencies = openCurrencies(*m_sheet->portfolio);
  if (std::ranges::find(currencies, all.currency) == currencies.end()) currencies.push_back(all.currency);
  m_bar->setQuestion(question, m_state->today, all.currency, currencies, language);

  QString counts = tr("%Ln customers", nullptr, static_cast<int>(all.rows.size()));
  if (question.isGrouped)
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
       {.words = QStringLiteral("\u2003") + (question.base == AgeingBase::due ? tr("Overdue") : tr("Issued earlier"))},
       {.words = amountWords({overdue, all.currency}, language), .isStrong = true, .role = ColourRole::text}});
}

void BalanceList::tellSelection() {
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

std::optional<BalanceMark> BalanceList::markAt(const QModelIndex& index) const {
  if (!index.isValid() || m_sheet == nullptr) return std::nullopt;
  const SheetLine& line = m_model->line(index.row());
  BalanceMark mark{line.kind, m_sheet->groups[line.group].segment, {}, index.column()};
  if (const auto customer = m_model->customerAt(index.row())) mark.customer = m_sheet->portfolio->customers[*customer].id;
  return mark;
}

int BalanceList::rowOf(const BalanceMark& mark) const {
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

void BalanceList::sortByColumn(int column) {
  BalanceOrder order = m_model->orderOf(column);
  const BalanceOrder& before = m_model->order();
  if (before.key == order.key && before.part == order.part) order.isDescending = !before.isDescending;
  m_table->horizontalHeader()->setSortIndicator(column, order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
  m_model->sortBy(order);
  m_table->scrollTo(m_table->currentIndex());
}

void BalanceList::findCustomer(bool isNext) {
  if (m_sheet == nullptr) return;
  const std::string typed = toStd(m_bar->find().text());
  const QModelIndex current = m_table->currentIndex();
  CustomerSearch search{.typed = typed, .from = {}, .isNext = isNext, .folded = {}};
  if (current.isValid()) search.from = m_model->customerAt(current.row());
  if (m_sheet->isToday) search.folded = m_state->foldedNames;
  const auto found = findInBalance(*m_sheet, search);
  const int row = found ? m_model->revealCustomer(*found) : -1;
  if (row >= 0) m_table->setCurrentIndex(m_model->index(row, std::max(0, current.column())));
}

void BalanceList::open(const QModelIndex& index) {
  if (!index.isValid() || m_sheet == nullptr) return;
  const SheetLine line = m_model->line(index.row());
  const auto amount = m_model->amountAt(index.row(), index.column());
  const auto mark = markAt(index);
  if (amount) {
    if (*amount != 0) emit itemsWanted(*mark);
    return;
  }
  switch (line.kind) {
    case SheetLine::Kind::group:
      return m_model->setOpen(index.row(), !m_model->rows().isOpen(line.group));
    case SheetLine::Kind::others:
      return showOthers(index);
    case SheetLine::Kind::customer:
      return emit customerWanted(mark->customer);
  }
}

void BalanceList::showOthers(const QModelIndex& index) {
  // The first of them takes the cursor over.
  const int row = index.row();
  const int column = index.column();
  m_model->showAll(row);
  m_table->setCurrentIndex(m_model->index(row, column));
}

bool BalanceList::pressedOnGroup(const QKeyEvent& key, const QModelIndex& index) {
  const SheetLine line = m_model->line(index.row());
  if (index.column() != balance::nameColumn || line.kind != SheetLine::Kind::group) return false;
  const bool isOpen = m_model->rows().isOpen(line.group);
  if (key.key() != (isOpen ? Qt::Key_Left : Qt::Key_Right)) return false;
  m_model->setOpen(index.row(), !isOpen);
  return true;
}

bool BalanceList::pressed(const QKeyEvent& key) {
  const QModelIndex index = m_table->currentIndex();
  if (key.matches(QKeySequence::Copy)) {
    copySelection(*m_table);
    return true;
  }
  if (!index.isValid()) return false;
  switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      open(index);
      return true;
    case Qt::Key_F7:
      sortByColumn(index.column());
      return true;
    case Qt::Key_F3:
      findCustomer(true);
      return true;
    default:
      return key.modifiers() == Qt::NoModifier && pressedOnGroup(key, index);
  }
}

bool BalanceList::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto& key = *static_cast<QKeyEvent*>(event);
  if (watched == m_table) return pressed(key);
  // In the search field: Enter and Down go to what was found, F3 to the next.
  if (key.key() == Qt::Key_F3) {
    findCustomer(true);
    return true;
  }
  if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter && key.key() != Qt::Key_Down) return false;
  m_table->setFocus();
  return true;
}

}  // namespace relance
