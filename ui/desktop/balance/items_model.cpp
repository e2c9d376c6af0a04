// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/items_model.h"

#include <algorithm>

#include "desktop/balance/balance_columns.h"
#include "desktop/shared/format.h"
#include "text/amount_text.h"
#include "words/customer_words.h"

namespace relance {

ItemsModel::ItemsModel(QObject* parent) : QAbstractTableModel(parent) {}

QList<TableColumn> ItemsModel::tableColumns() {
  return {
      {.id = QStringLiteral("number"), .kind = ColumnKind::name, .width = 130, .least = 90, .neverCut = true},
      {.id = QStringLiteral("customer"), .kind = ColumnKind::name, .width = 280, .least = 120, .yields = 1, .takesRest = true},
      {.id = QStringLiteral("kind"), .kind = ColumnKind::words, .width = 130, .least = 90, .yields = 2},
      {.id = QStringLiteral("issued"), .kind = ColumnKind::number, .width = 104, .least = 90, .neverCut = true},
      {.id = QStringLiteral("due"), .kind = ColumnKind::number, .width = 104, .least = 90, .neverCut = true},
      {.id = QStringLiteral("daysLate"), .kind = ColumnKind::number, .width = 80, .least = 60, .neverCut = true},
      {.id = QStringLiteral("amount"),
       .kind = ColumnKind::number,
       .width = 120,
       .least = 90,
       .neverCut = true,
       .hairlineBefore = true},
      {.id = QStringLiteral("open"), .kind = ColumnKind::number, .width = 120, .least = 90, .neverCut = true}};
}

void ItemsModel::setItems(const BalanceSheet& sheet, Language language, std::vector<ItemIndex> items) {
  beginResetModel();
  m_sheet = &sheet;
  m_language = language;
  m_items = std::move(items);
  endResetModel();
}

void ItemsModel::clear() {
  beginResetModel();
  m_sheet = nullptr;
  m_items.clear();
  endResetModel();
}

int ItemsModel::daysLateOf(ItemIndex item) const {
  return dayNumber(m_sheet->portfolio->asOf) - m_sheet->portfolio->items.due[item];
}

std::int64_t ItemsModel::signedMinor(ItemIndex item, std::int64_t minor) const {
  return m_sheet->portfolio->items.isDebit(item) ? minor : -minor;
}

std::int64_t ItemsModel::sortKey(ItemIndex item, int column) const {
  const ItemColumns& items = m_sheet->portfolio->items;
  switch (static_cast<Column>(column)) {
    case customer:
      return m_sheet->nameRank[items.customer[item]];
    case kind:
      return static_cast<std::int64_t>(items.kind(item));
    case issued:
      return items.issued[item];
    case due:
      return items.due[item];
    case daysLate:
      return daysLateOf(item);
    case amount:
      return signedMinor(item, items.amount[item]);
    case open:
      return signedMinor(item, items.open[item]);
    case number:
    case columns:
      return 0;
  }
  return 0;
}

bool ItemsModel::isBefore(ItemIndex a, ItemIndex b, int column) const {
  if (column == number) return m_sheet->portfolio->items.number(a) < m_sheet->portfolio->items.number(b);
  return sortKey(a, column) < sortKey(b, column);
}

void ItemsModel::sortBy(int column, bool isDescending) {
  if (m_sheet == nullptr) return;
  emit layoutAboutToBeChanged({}, VerticalSortHint);
  const QModelIndexList kept = persistentIndexList();
  std::vector<ItemIndex> stood;
  for (const QModelIndex& index : kept) stood.push_back(itemAt(index.row()));
  std::ranges::stable_sort(
      m_items, [&](ItemIndex a, ItemIndex b) { return isDescending ? isBefore(b, a, column) : isBefore(a, b, column); });
  QModelIndexList moved;
  for (qsizetype i = 0; i < kept.size(); ++i) {
    const auto found = std::ranges::find(m_items, stood[static_cast<std::size_t>(i)]);
    moved << createIndex(static_cast<int>(found - m_items.begin()), kept[i].column());
  }
  changePersistentIndexList(kept, moved);
  emit layoutChanged({}, VerticalSortHint);
}

CustomerId ItemsModel::customerAt(int row) const {
  const Portfolio& portfolio = *m_sheet->portfolio;
  return portfolio.customers[portfolio.items.customer[itemAt(row)]].id;
}

std::int64_t ItemsModel::openMinorAt(int row) const {
  return signedMinor(itemAt(row), m_sheet->portfolio->items.open[itemAt(row)]);
}

std::int64_t ItemsModel::sum() const {
  std::int64_t sum = 0;
  for (int row = 0; row < rowCount(); ++row) sum = addMinor(sum, openMinorAt(row));
  return sum;
}

QList<TotalsRow> ItemsModel::totals() const {
  if (m_sheet == nullptr) return {};
  TotalsRow row(columns);
  row[number] = {.text = tr("Total"), .secondary = {}, .isStrong = true};
  row[customer] = {.text = tr("%Ln items", nullptr, rowCount()), .secondary = {}, .textRole = ColourRole::secondary};
  row[open] = {.text = balance::amountOrDash(sum(), m_sheet->balance.currency, m_language), .secondary = {}, .isStrong = true};
  return {row};
}

int ItemsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }
int ItemsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ItemsModel::amountAnswer(ItemIndex item, std::int64_t minor, bool isStrong, int role) const {
  const Currency currency = m_sheet->balance.currency;
  const std::int64_t shown = signedMinor(item, minor);
  if (role == plainTextRole) return balance::plainAmount(shown, currency, m_language);
  return answerFor({.text = balance::amountOrDash(shown, currency, m_language), .secondary = {}, .isStrong = isStrong}, role);
}

QVariant ItemsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ItemIndex item = itemAt(index.row());
  const ItemColumns& items = m_sheet->portfolio->items;
  const int late = daysLateOf(item);
  const auto dateCell = [&](DayNumber day) {
    return answerFor({.text = dateWords(dateOf(day), m_language), .secondary = {}}, role);
  };
  switch (static_cast<Column>(index.column())) {
    case number:
      return answerFor({.text = toQt(items.number(item)), .secondary = {}, .isStrong = true}, role);
    case customer: {
      const PortfolioCustomer& owner = m_sheet->portfolio->customers[items.customer[item]];
      return answerFor({.text = toQt(owner.name), .secondary = toQt(owner.code)}, role);
    }
    case kind:
      return answerFor({.text = itemKindWord(items.kind(item)), .secondary = {}}, role);
    case issued:
      return dateCell(items.issued[item]);
    case due:
      return dateCell(items.due[item]);
    case daysLate:
      if (late <= 0 || !items.isDebit(item)) return answerFor({.text = QStringLiteral("–"), .secondary = {}}, role);
      return answerFor({.text = toQt(countText(late, m_language)), .secondary = {}}, role);
    case amount:
      return amountAnswer(item, items.amount[item], false, role);
    case open:
      return amountAnswer(item, items.open[item], true, role);
    case columns:
      break;
  }
  return {};
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case number:
      return tr("Number");
    case customer:
      return tr("Customer");
    case kind:
      return tr("Kind");
    case issued:
      return tr("Issued");
    case due:
      return tr("Due");
    case daysLate:
      return tr("Days late");
    case amount:
      return tr("Amount");
    case open:
      return tr("Open");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
