// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/clients_model.h"

#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/desk/action_words.h"
#include "desktop/shared/format.h"
#include "desktop/shared/table/table_cell.h"
#include "text/amount_text.h"
#include "text/fold.h"

namespace relance {
namespace {

const QString dash = QStringLiteral("–");

}  // namespace

ClientsModel::ClientsModel(QObject* parent) : QAbstractTableModel(parent) {}

QList<TableColumn> ClientsModel::tableColumns() {
  return {{.id = QStringLiteral("name"), .width = 300, .least = 160, .yields = 2, .takesRest = true},
          {.id = QStringLiteral("segment"), .width = 150, .least = 90, .yields = 1},
          {.id = QStringLiteral("open"), .kind = ColumnKind::number, .width = 110, .least = 90, .neverCut = true},
          {.id = QStringLiteral("overdue"), .kind = ColumnKind::number, .width = 110, .least = 90, .neverCut = true},
          {.id = QStringLiteral("late"), .kind = ColumnKind::number, .width = 76, .least = 60, .neverCut = true},
          {.id = QStringLiteral("next"), .kind = ColumnKind::words, .width = 250, .least = 180, .neverCut = true}};
}

void ClientsModel::setState(const DeskState& state) {
  beginResetModel();
  m_state = &state;
  reckon();
  build();
  endResetModel();
}

void ClientsModel::reckon() {
  const Portfolio& portfolio = m_state->portfolio;
  m_rows.assign(portfolio.customers.size(), {});
  const DayNumber today = dayNumber(m_state->today);
  for (std::uint32_t i = 0; i < portfolio.accounts.size(); ++i) {
    const Account& account = portfolio.accounts[i];
    Row& row = m_rows[account.customer];
    if (row.account && account.currency != m_state->policy.settings.base) continue;
    row = {.account = i, .currency = account.currency};
    for (ItemIndex item = account.firstItem; item < account.firstItem + account.itemCount; ++item) {
      const std::int64_t minor = portfolio.items.open[item];
      row.open = portfolio.items.isDebit(item) ? addMinor(row.open, minor) : subtractMinor(row.open, minor);
      if (portfolio.items.isDebit(item)) row.late = std::max(row.late, today - portfolio.items.due[item]);
    }
    if (const Verdict* verdict = m_state->verdictOf(i)) row.overdue = verdict->overdue;
  }
}

bool ClientsModel::isOf(ClientsKind kind, CustomerIndex customer) const {
  const Row& row = m_rows[customer];
  const bool isToDo = row.account && m_state->actions[*row.account].proposal != nullptr;
  switch (kind) {
    case ClientsKind::all:
      return true;
    case ClientsKind::overdue:
      return row.overdue > 0;
    case ClientsKind::toDo:
      return isToDo;
    case ClientsKind::quiet:
      return row.overdue > 0 && !isToDo;
    case ClientsKind::settled:
      return row.open == 0;
  }
  return false;
}

int ClientsModel::countOf(ClientsKind kind) const {
  int count = 0;
  for (CustomerIndex i = 0; i < m_rows.size(); ++i) count += isOf(kind, i) ? 1 : 0;
  return count;
}

bool ClientsModel::isWanted(CustomerIndex customer, const std::string& text) const {
  if (!isOf(m_choice.kind, customer)) return false;
  if (!m_choice.segment.empty()) {
    const Row& row = m_rows[customer];
    const Verdict* verdict = row.account ? m_state->verdictOf(*row.account) : nullptr;
    if (verdict == nullptr || verdict->segment != m_choice.segment) return false;
  }
  return m_state->foldedNames[customer].bytes.find(text) != std::string::npos ||
         m_state->portfolio.customers[customer].foldedCode.bytes.find(text) != std::string::npos;
}

void ClientsModel::choose(const ClientsChoice& choice) {
  if (choice == m_choice) return;
  beginResetModel();
  m_choice = choice;
  if (m_state != nullptr) build();
  endResetModel();
}

void ClientsModel::sortBy(int column, bool isDescending) {
  beginResetModel();
  m_column = column;
  m_isDescending = isDescending;
  if (m_state != nullptr) build();
  endResetModel();
}

std::int64_t ClientsModel::keyOf(CustomerIndex customer) const {
  const Row& row = m_rows[customer];
  switch (static_cast<Column>(m_column)) {
    case open:
      return row.open;
    case overdue:
      return row.overdue;
    case late:
      return row.late;
    case name:
    case segment:
    case next:
    case columns:
      break;
  }
  return 0;
}

void ClientsModel::build() {
  m_shown.clear();
  const auto& customers = m_state->portfolio.customers;
  const std::string text = fold(toStd(m_choice.text.trimmed())).bytes;
  for (CustomerIndex i = 0; i < customers.size(); ++i) {
    if (isWanted(i, text)) m_shown.push_back(i);
  }
  std::ranges::sort(m_shown, {}, [this](CustomerIndex i) { return m_state->nameRank[i]; });
  if (m_column == name) {
    if (m_isDescending) std::ranges::reverse(m_shown);
  } else {
    std::ranges::stable_sort(m_shown, {}, [this](CustomerIndex i) { return m_isDescending ? -keyOf(i) : keyOf(i); });
  }
  if (!text.empty()) {
    std::ranges::stable_partition(m_shown, [&](CustomerIndex i) { return customers[i].foldedCode.bytes == text; });
  }
}

CustomerId ClientsModel::customerAt(int row) const {
  if (row < 0 || row >= rowCount()) return {};
  return m_state->portfolio.customers[m_shown[static_cast<std::size_t>(row)]].id;
}

int ClientsModel::rowOf(CustomerId customer) const {
  const auto found =
      std::ranges::find_if(m_shown, [&](CustomerIndex i) { return m_state->portfolio.customers[i].id == customer; });
  return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ClientsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
int ClientsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ClientsModel::amount(const Row& row, std::int64_t minor) const {
  if (minor == 0) return dash;
  const Money money{minor, row.currency};
  return toQt(row.currency == m_state->policy.settings.base ? amountText(money, m_state->language)
                                                            : amountWithCurrency(money, m_state->language));
}

TableCell ClientsModel::nextCell(CustomerIndex customer) const {
  const PortfolioCustomer& shown = m_state->portfolio.customers[customer];
  if (shown.payer != noCustomer) {
    const QString payer = toQt(m_state->portfolio.customers[shown.payer].name);
    return {.text = tr("paid by %1").arg(payer), .secondary = {}, .textRole = ColourRole::secondary};
  }
  const Row& row = m_rows[customer];
  if (!row.account) return {.text = dash, .secondary = {}, .textRole = ColourRole::secondary};
  const ActionWords words = actionWords(*m_state, *row.account);
  return {.text = words.text,
          .secondary = {},
          .icon = words.icon,
          .iconRole = words.iconRole,
          .textRole = words.icon ? ColourRole::text : ColourRole::secondary};
}

QVariant ClientsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const CustomerIndex customer = m_shown[static_cast<std::size_t>(index.row())];
  const PortfolioCustomer& shown = m_state->portfolio.customers[customer];
  const Row& row = m_rows[customer];
  const Verdict* verdict = row.account ? m_state->verdictOf(*row.account) : nullptr;
  switch (static_cast<Column>(index.column())) {
    case name:
      return answerFor({.text = toQt(shown.name), .secondary = toQt(shown.code), .isStrong = true}, role);
    case segment:
      return answerFor({.text = verdict == nullptr ? dash : segmentName(*m_state, *verdict), .secondary = {}}, role);
    case open:
      return answerFor({.text = amount(row, row.open), .secondary = {}}, role);
    case overdue:
      return answerFor({.text = amount(row, row.overdue), .secondary = {}}, role);
    case late:
      return answerFor({.text = row.late > 0 ? latenessWords(row.late) : dash, .secondary = {}}, role);
    case next:
      return answerFor(nextCell(customer), role);
    case columns:
      break;
  }
  return {};
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const Currency base = m_state == nullptr ? Currency{} : m_state->policy.settings.base;
  const QString unit = base.code() == "EUR" ? QStringLiteral("€") : toQt(base.code());
  switch (static_cast<Column>(section)) {
    case name:
      return tr("Customer");
    case segment:
      return tr("Segment");
    case open:
      return tr("Open (%1)").arg(unit);
    case overdue:
      return tr("Overdue (%1)").arg(unit);
    case late:
      return tr("Late");
    case next:
      return tr("Next");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
