// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_model.h"

#include "desktop/desk/action_words.h"
#include "desktop/shared/format.h"

namespace relance {
namespace {

/// By customer: the better placed on today's list, the smaller.
std::vector<std::uint32_t> actionRanks(const DeskState& state, const BalanceSheet& sheet) {
  std::vector<std::uint32_t> ranks(sheet.portfolio->customers.size(), 0xFFFFFFFFU);
  if (!sheet.isToday) return ranks;
  std::uint32_t next = 0;
  for (const Proposal& proposal : state.run.proposals) ranks[state.portfolio.accounts[proposal.account].customer] = next++;
  for (const KeptTask& kept : state.run.kept) ranks[state.portfolio.accounts[kept.proposal.account].customer] = next++;
  return ranks;
}

}  // namespace

BalanceModel::BalanceModel(QObject* parent) : QAbstractTableModel(parent) {}

void BalanceModel::setSheet(const DeskState& state, const BalanceSheet& sheet, bool isGrouped) {
  beginResetModel();
  m_state = &state;
  m_sheet = &sheet;
  m_limits = sheet.limits;
  m_rows.setSheet(sheet, actionRanks(state, sheet), isGrouped);
  endResetModel();
}

void BalanceModel::clear() {
  beginResetModel();
  m_state = nullptr;
  m_sheet = nullptr;
  m_rows.clear();
  endResetModel();
}

BalanceOrder BalanceModel::orderOf(int column) const {
  if (const auto part = balance::partOfColumn(m_limits, column)) return {BalanceOrder::Key::amount, *part, true};
  return {column == balance::nameColumn ? BalanceOrder::Key::name : BalanceOrder::Key::action, {}, false};
}

void BalanceModel::sortBy(const BalanceOrder& order) {
  emit layoutAboutToBeChanged({}, VerticalSortHint);
  const QModelIndexList kept = persistentIndexList();
  std::vector<SheetLine> lines;
  for (const QModelIndex& index : kept) lines.push_back(line(index.row()));
  m_rows.sort(order);
  QModelIndexList moved;
  for (qsizetype i = 0; i < kept.size(); ++i) {
    const int row = m_rows.placeOf(lines[static_cast<std::size_t>(i)]);
    moved << (row < 0 ? QModelIndex() : createIndex(row, kept[i].column()));
  }
  changePersistentIndexList(kept, moved);
  emit layoutChanged({}, VerticalSortHint);
}

template <class Change>
void BalanceModel::changeBehind(int row, Change change) {
  // The rows are laid out anew in one go, so first as a try, to know how many come or go.
  BalanceRows after = m_rows;
  change(after);
  const int difference = static_cast<int>(after.lines().size()) - rowCount();
  if (difference > 0) beginInsertRows({}, row + 1, row + difference);
  if (difference < 0) beginRemoveRows({}, row + 1, row - difference);
  m_rows = std::move(after);
  if (difference > 0) endInsertRows();
  if (difference < 0) endRemoveRows();
  emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void BalanceModel::setOpen(int row, bool isOpen) {
  const std::uint32_t group = line(row).group;
  changeBehind(row, [=](BalanceRows& rows) { rows.setOpen(group, isOpen); });
}

void BalanceModel::showAll(int row) {
  // The line "others" gives way to those it stood for.
  const std::uint32_t group = line(row).group;
  const int count = static_cast<int>(m_rows.rowsOf(line(row)).size());
  beginRemoveRows({}, row, row);
  m_rows.dropOthers(group);
  endRemoveRows();
  beginInsertRows({}, row, row + count - 1);
  m_rows.showAll(group);
  endInsertRows();
}

int BalanceModel::revealCustomer(CustomerIndex customer) {
  for (std::uint32_t group = 0; group < m_sheet->groups.size(); ++group) {
    for (const std::uint32_t row : m_sheet->groups[group].rows) {
      if (m_sheet->balance.rows[row].customer != customer) continue;
      const SheetLine wanted{SheetLine::Kind::customer, group, row};
      const int heading = placeOf({SheetLine::Kind::group, group, 0});
      if (heading >= 0 && !m_rows.isOpen(group)) setOpen(heading, true);
      const int others = placeOf({SheetLine::Kind::others, group, 0});
      if (placeOf(wanted) < 0 && others >= 0) showAll(others);
      return placeOf(wanted);
    }
  }
  return -1;
}

std::optional<std::int64_t> BalanceModel::amountAt(int row, int column) const {
  const auto part = balance::partOfColumn(m_limits, column);
  if (!part) return std::nullopt;
  return amountOf(m_rows.amountsOf(line(row)), *part);
}

CellSum BalanceModel::sumOf(const QItemSelection& selection) const {
  CellSum sum;
  if (m_sheet == nullptr) return sum;
  const auto columnCount = static_cast<std::size_t>(this->columnCount());
  const auto cellOf = [columnCount](std::uint32_t group, int column) {
    return group * columnCount + static_cast<std::size_t>(column);
  };
  const auto add = [&](const AgedAmounts& amounts, BalancePart part) {
    ++sum.cells;
    sum.minor = addMinor(sum.minor, amountOf(amounts, part));
  };
  std::vector<bool> hasOwn(m_sheet->groups.size() * columnCount, false);
  std::vector<std::pair<std::uint32_t, int>> groupCells;
  for (const QItemSelectionRange& range : selection) {
    for (int row = range.top(); row <= range.bottom(); ++row) {
      const SheetLine& shown = line(row);
      const AgedAmounts& amounts = m_rows.amountsOf(shown);
      for (int column = range.left(); column <= range.right(); ++column) {
        const auto part = balance::partOfColumn(m_limits, column);
        if (!part) continue;
        if (shown.kind == SheetLine::Kind::group) {
          groupCells.emplace_back(shown.group, column);
        } else {
          hasOwn[cellOf(shown.group, column)] = true;
          add(amounts, *part);
        }
      }
    }
  }
  for (const auto& [group, column] : groupCells) {
    if (!hasOwn[cellOf(group, column)]) add(m_sheet->groups[group].sums, *balance::partOfColumn(m_limits, column));
  }
  return sum;
}

QString BalanceModel::segmentName(std::uint32_t group) const {
  const std::uint32_t place = m_sheet->groups[group].segment;
  if (place >= m_state->policy.segments.size()) return tr("Without a segment");
  const Segment& segment = m_state->policy.segments[place];
  for (const auto& [language, name] : segment.names) {
    if (language == languageCode(m_state->language)) return toQt(name);
  }
  return toQt(segment.names.empty() ? segment.key : segment.names.front().second);
}

std::optional<CustomerIndex> BalanceModel::customerAt(int row) const {
  const SheetLine& shown = line(row);
  if (shown.kind != SheetLine::Kind::customer) return std::nullopt;
  return m_sheet->balance.rows[shown.row].customer;
}

QString BalanceModel::nameAt(int row) const { return nameCell(line(row)).text; }

TableCell BalanceModel::nameCell(const SheetLine& line) const {
  const auto others = [&] { return static_cast<int>(m_rows.rowsOf(line).size()); };
  TableCell cell;
  switch (line.kind) {
    case SheetLine::Kind::group:
      cell.text = segmentName(line.group);
      cell.secondary = tr("%Ln customers", nullptr, others());
      cell.isOpen = m_rows.isOpen(line.group);
      cell.isStrong = true;
      return cell;
    case SheetLine::Kind::others:
      cell.text = tr("%Ln other customers", nullptr, others());
      cell.textRole = ColourRole::accent;
      cell.indent = 1;
      return cell;
    case SheetLine::Kind::customer:
      break;
  }
  const PortfolioCustomer& customer = m_sheet->portfolio->customers[m_sheet->balance.rows[line.row].customer];
  cell.text = toQt(customer.name);
  cell.secondary = toQt(customer.code);
  cell.indent = m_rows.isGrouped() ? 1 : 0;
  return cell;
}

TableCell BalanceModel::nextCell(const SheetLine& line) const {
  if (!m_sheet->isToday || line.kind == SheetLine::Kind::others) return {};
  if (line.kind == SheetLine::Kind::group) {
    const auto actions = static_cast<int>(m_sheet->groups[line.group].actions);
    return {.text = actions == 0 ? QStringLiteral("–") : tr("%Ln to do today", nullptr, actions), .secondary = {}};
  }
  const auto account = m_state->findAccount(m_sheet->balance.rows[line.row].customer, m_sheet->balance.currency);
  if (!account) return {};
  const ActionWords words = actionWords(*m_state, *account);
  return {.text = words.text,
          .secondary = {},
          .icon = words.icon,
          .iconRole = words.iconRole,
          .textRole = words.icon ? ColourRole::text : ColourRole::secondary};
}

TableCell BalanceModel::invariantCell() const {
  const bool holds = m_sheet->balance.isSound();
  const ColourRole role = holds ? ColourRole::ok : ColourRole::danger;
  const std::int64_t gap = m_sheet->balance.total.total - m_sheet->balance.ledgerBalance;
  return {.text = holds ? tr("= ledger")
                        : tr("%1 off the ledger").arg(amountWords({gap, m_sheet->balance.currency}, m_state->language)),
          .secondary = {},
          .icon = holds ? IconName::checkCircle : IconName::warning,
          .iconRole = role,
          .textRole = role,
          .isStrong = true};
}

QList<TotalsRow> BalanceModel::totals() const {
  if (m_sheet == nullptr) return {};
  const Language language = m_state->language;
  const auto& all = m_sheet->balance.total;
  TotalsRow sums(columnCount());
  TotalsRow shares(columnCount());
  sums[0] = {.text = tr("Total"),
             .secondary = tr("%1, %2").arg(tr("%Ln customers", nullptr, static_cast<int>(m_sheet->balance.rows.size())),
                                           tr("%Ln items", nullptr, static_cast<int>(m_sheet->items))),
             .isStrong = true};
  shares[0] = {.text = tr("Share of what is owed"), .secondary = {}, .textRole = ColourRole::secondary};
  const std::int64_t gross = grossOf(all);
  for (int column = 1; column < columnCount(); ++column) {
    const auto part = balance::partOfColumn(m_limits, column);
    if (!part) continue;
    sums[column] = {.text = balance::amountOrDash(amountOf(all, *part), m_sheet->balance.currency, language),
                    .secondary = {},
                    .isStrong = true};
    const bool isShare = part->kind == BalancePart::Kind::notDue || part->kind == BalancePart::Kind::bucket;
    if (!isShare) continue;
    shares[column] = {
        .text = balance::shareWords(amountOf(all, *part), gross, language), .secondary = {}, .textRole = ColourRole::secondary};
  }
  sums.last() = invariantCell();
  return {sums, shares};
}

int BalanceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.lines().size());
}

int BalanceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : balance::columnCount(m_limits); }

QVariant BalanceModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SheetLine& shown = line(index.row());
  const auto part = balance::partOfColumn(m_limits, index.column());
  if (!part) return answerFor(index.column() == balance::nameColumn ? nameCell(shown) : nextCell(shown), role);
  const AgedAmounts& amounts = m_rows.amountsOf(shown);
  if (role == plainTextRole) {
    return balance::plainAmount(amountOf(amounts, *part), m_sheet->balance.currency, m_state->language);
  }
  TableCell cell = balance::amountCell(amounts, *part, m_sheet->balance.currency, m_state->language);
  cell.isStrong =
      shown.kind == SheetLine::Kind::group || (part->kind == BalancePart::Kind::total && shown.kind != SheetLine::Kind::others);
  return answerFor(cell, role);
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return balance::columnTitle(m_limits, section, m_sheet == nullptr ? Currency{} : m_sheet->balance.currency);
}

}  // namespace relance
