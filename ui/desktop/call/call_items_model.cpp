// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_items_model.h"

#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/shared/table/table_cell.h"
#include "domain/chasing/account/claim.h"
#include "text/amount_text.h"
#include "words/qt_text.h"

namespace relance {
namespace {

/// The greatest part that keeps it from being chased.
QString agreedWord(const ItemParts& parts) {
  if (parts.sum() <= 0) return {};
  if (parts.disputed >= parts.promised && parts.disputed >= parts.announced) return CallItemsModel::tr("disputed");
  return parts.promised >= parts.announced ? CallItemsModel::tr("promised") : CallItemsModel::tr("announced");
}

}  // namespace

CallItemsModel::CallItemsModel(QObject* parent) : QAbstractTableModel(parent) {}

QList<TableColumn> CallItemsModel::tableColumns() {
  return {{.id = QStringLiteral("number"), .width = 110, .least = 84, .yields = 1, .takesRest = true},
          {.id = QStringLiteral("due"), .width = 90, .least = 76, .yields = 2, .neverCut = true},
          {.id = QStringLiteral("late"), .kind = ColumnKind::number, .width = 72, .least = 60, .yields = 2},
          {.id = QStringLiteral("open"), .kind = ColumnKind::number, .width = 92, .least = 76, .yields = 2}};
}

bool CallItemsModel::setAccount(const DeskState& state, std::uint32_t account) {
  const Account& shown = state.portfolio.accounts[account];
  const CustomerId customer = state.portfolio.customers[shown.customer].id;
  std::vector<ItemId> unticked;
  const bool isSame = customer == m_customer && shown.currency == m_currency;
  for (const Row& row : m_rows) {
    if (!row.isTicked) unticked.push_back(row.id);
  }
  beginResetModel();
  m_customer = customer;
  m_currency = shown.currency;
  m_language = state.language;
  m_rows.clear();
  const ItemColumns& items = state.portfolio.items;
  const PortfolioCustomer& payer = state.portfolio.customers[shown.customer];
  const AccountView view{state.portfolio, shown, state.policy.settings, state.calendars.of(payer.country, payer.region),
                         state.today};
  const Claim claim = relance::claimOf(view);
  m_credits = claim.credits;
  for (const ItemIndex item : openInvoices(state, account)) {
    Row row;
    row.id = items.itemId(item);
    row.number = toQt(items.number(item));
    row.due = dateOf(items.due[item]);
    row.daysLate = daysLate(items, item, view.day());
    row.open = items.open[item];
    const ItemParts parts = partsOf(claim.parts, row.id);
    row.uncontested = subtractMinor(row.open, parts.disputed);
    row.agreed = agreedWord(parts);
    row.isUsual = row.daysLate > 0 && leftOf(view, claim, item) > 0;
    row.isTicked = row.isUsual;
    if (isSame) row.isTicked = std::ranges::find(unticked, row.id) == unticked.end();
    m_rows.push_back(std::move(row));
  }
  endResetModel();
  emit ticksChanged();
  return isSame;
}

void CallItemsModel::clear() {
  beginResetModel();
  m_rows.clear();
  m_customer = {};
  endResetModel();
  emit ticksChanged();
}

void CallItemsModel::toggle(int row) {
  if (row < 0 || row >= rowCount()) return;
  Row& toggled = m_rows[static_cast<std::size_t>(row)];
  toggled.isTicked = !toggled.isTicked;
  emit dataChanged(index(row, 0), index(row, columns - 1));
  emit ticksChanged();
}

void CallItemsModel::toggleAll() {
  if (m_rows.empty()) return;
  const bool wasAll = std::ranges::all_of(m_rows, &Row::isTicked);
  for (Row& row : m_rows) row.isTicked = !wasAll;
  emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  emit ticksChanged();
}

void CallItemsModel::choose(const std::vector<ItemId>& items) {
  for (Row& row : m_rows) row.isTicked = false;
  tick(items, true);
}

void CallItemsModel::tick(const std::vector<ItemId>& items, bool isTicked) {
  if (m_rows.empty()) return;
  for (Row& row : m_rows) {
    if (std::ranges::find(items, row.id) != items.end()) row.isTicked = isTicked;
  }
  emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  emit ticksChanged();
}

bool CallItemsModel::isUsual() const {
  return std::ranges::all_of(m_rows, [](const Row& row) { return row.isTicked == row.isUsual; });
}

std::vector<ItemId> CallItemsModel::chosen() const {
  const bool isAllOverdue = std::ranges::all_of(m_rows, [](const Row& row) { return row.isTicked == (row.daysLate > 0); });
  return isAllOverdue ? std::vector<ItemId>{} : tickedItems();
}

std::vector<ItemId> CallItemsModel::tickedItems() const {
  std::vector<ItemId> ids;
  for (const Row& row : m_rows) {
    if (row.isTicked) ids.push_back(row.id);
  }
  return ids;
}

std::int64_t CallItemsModel::sum() const {
  std::int64_t sum = 0;
  for (const Row& row : m_rows) {
    if (row.isTicked) sum = addMinor(sum, row.uncontested);
  }
  return isUsual() && m_credits < sum ? subtractMinor(sum, m_credits) : sum;
}

int CallItemsModel::ticked() const { return static_cast<int>(std::ranges::count(m_rows, true, &Row::isTicked)); }

int CallItemsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int CallItemsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant CallItemsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const bool isNumber = index.column() == number;
  if (role == Qt::CheckStateRole) return isNumber ? QVariant(row.isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
  const ColourRole ink = row.daysLate > 0 ? ColourRole::text : ColourRole::secondary;
  switch (static_cast<Column>(index.column())) {
    case number:
      return answerFor({.text = row.number, .secondary = {}, .isStrong = true, .isTicked = row.isTicked}, role);
    case due:
      return answerFor({.text = dateWords(row.due, m_language), .secondary = {}, .textRole = ColourRole::secondary}, role);
    case late:
      return answerFor(
          {.text = row.agreed.isEmpty() ? latenessWords(row.daysLate) : row.agreed, .secondary = {}, .textRole = ink}, role);
    case open:
      return answerFor({.text = toQt(amountText({row.open, m_currency}, m_language)), .secondary = {}, .textRole = ink}, role);
    case columns:
      break;
  }
  return {};
}

QVariant CallItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case number:
      return tr("Item");
    case due:
      return tr("Due");
    case late:
      return tr("Late");
    case open:
      return tr("Open (%1)").arg(m_currency.code() == "EUR" ? QStringLiteral("€") : toQt(m_currency.code()));
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
