// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_rows.h"

#include <algorithm>
#include <utility>

namespace relance {

void BalanceRows::setSheet(const BalanceSheet& sheet, std::vector<std::uint32_t> actionRank, bool isGrouped) {
  m_sheet = &sheet;
  m_grouped = isGrouped;
  m_actionRank = std::move(actionRank);
  m_sorted.assign(sheet.groups.size(), {});
  m_otherSums.assign(sheet.groups.size(), {});
  layOut();
}

void BalanceRows::clear() {
  m_sheet = nullptr;
  m_sorted.clear();
  m_lines.clear();
}

void BalanceRows::sort(const BalanceOrder& order) {
  m_order = order;
  for (auto& rows : m_sorted) rows.clear();
  layOut();
}

void BalanceRows::sortGroup(std::uint32_t group) {
  const auto& rows = m_sheet->groups[group].rows;
  const auto& aged = m_sheet->balance.rows;
  // Keys beside the rows, made once: comparing then touches nothing else.
  std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
  keyed.reserve(rows.size());
  for (const std::uint32_t row : rows) {
    std::int64_t key = 0;
    switch (m_order.key) {
      case BalanceOrder::Key::amount:
        key = amountOf(aged[row].amounts, m_order.part);
        break;
      case BalanceOrder::Key::name:
        key = m_sheet->nameRank[aged[row].customer];
        break;
      case BalanceOrder::Key::action:
        key = m_actionRank[aged[row].customer];
        break;
    }
    keyed.emplace_back(m_order.isDescending ? -key : key, row);
  }
  std::ranges::sort(keyed);
  m_sorted[group].clear();
  for (const auto& [key, row] : keyed) m_sorted[group].push_back(row);
}

std::size_t BalanceRows::shownOf(std::uint32_t group) const {
  const std::size_t all = m_sheet->groups[group].rows.size();
  // A line for one other customer alone would be longer than his own.
  if (!m_grouped || m_whole.contains(segmentOf(group)) || all <= largestShown + 1) return all;
  return largestShown;
}

void BalanceRows::addOthers(std::uint32_t group, std::size_t shown) {
  // What is not shown is the group less the few that are.
  AgedAmounts shownSums;
  for (std::size_t i = 0; i < shown; ++i) shownSums.add(m_sheet->balance.rows[m_sorted[group][i]].amounts);
  AgedAmounts& others = m_otherSums[group];
  others = m_sheet->groups[group].sums;
  others.notDue -= shownSums.notDue;
  for (std::size_t i = 0; i < others.buckets.size(); ++i) others.buckets[i] -= shownSums.buckets[i];
  others.unapplied -= shownSums.unapplied;
  others.total -= shownSums.total;
  m_lines.push_back({SheetLine::Kind::others, group, 0});
}

void BalanceRows::layOut() {
  m_lines.clear();
  for (std::uint32_t group = 0; group < m_sheet->groups.size(); ++group) {
    if (m_grouped) m_lines.push_back({SheetLine::Kind::group, group, 0});
    if (m_grouped && !isOpen(group)) continue;
    if (m_sorted[group].empty()) sortGroup(group);
    const std::size_t shown = shownOf(group);
    for (std::size_t i = 0; i < shown; ++i) m_lines.push_back({SheetLine::Kind::customer, group, m_sorted[group][i]});
    if (shown < m_sorted[group].size()) addOthers(group, shown);
  }
}

void BalanceRows::setOpen(std::uint32_t group, bool isOpen) {
  if (isOpen) {
    m_open.insert(segmentOf(group));
  } else {
    m_open.remove(segmentOf(group));
    m_whole.remove(segmentOf(group));
  }
  layOut();
}

void BalanceRows::dropOthers(std::uint32_t group) { std::erase(m_lines, SheetLine{SheetLine::Kind::others, group, 0}); }

void BalanceRows::showAll(std::uint32_t group) {
  m_whole.insert(segmentOf(group));
  layOut();
}

std::span<const std::uint32_t> BalanceRows::rowsOf(const SheetLine& line) const {
  switch (line.kind) {
    case SheetLine::Kind::group:
      return m_sheet->groups[line.group].rows;
    case SheetLine::Kind::customer:
      return {&line.row, 1};
    case SheetLine::Kind::others:
      return std::span{m_sorted[line.group]}.subspan(shownOf(line.group));
  }
  return {};
}

const AgedAmounts& BalanceRows::amountsOf(const SheetLine& line) const {
  switch (line.kind) {
    case SheetLine::Kind::group:
      return m_sheet->groups[line.group].sums;
    case SheetLine::Kind::customer:
      return m_sheet->balance.rows[line.row].amounts;
    case SheetLine::Kind::others:
      return m_otherSums[line.group];
  }
  return m_sheet->balance.total;
}

int BalanceRows::placeOf(const SheetLine& line) const {
  const auto found = std::ranges::find(m_lines, line);
  return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

}  // namespace relance
