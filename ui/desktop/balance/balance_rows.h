// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet are shown, in which order: groups open and closed, sorted index vectors, the largest and "n others".
#pragma once

#include <QSet>
#include <cstdint>
#include <span>
#include <vector>

#include "desktop/balance/balance_sheet.h"

namespace relance {

struct SheetLine {
  enum class Kind { group, customer, others };
  Kind kind{Kind::group};
  std::uint32_t group{0};  // place in BalanceSheet::groups
  std::uint32_t row{0};    // of a customer: place in AgedBalance::rows

  bool operator==(const SheetLine&) const = default;
};

/// Sorted by an amount, by name, or by what comes first today.
struct BalanceOrder {
  enum class Key { amount, name, action };
  Key key{Key::amount};
  BalancePart part{};
  bool isDescending{true};
};

class BalanceRows {
 public:
  /// Rows of an open group that are shown before "n others".
  static constexpr std::size_t largestShown = 12;

  /// The sheet is lent; `actionRank` gives by customer his place on today's list, the largest number for none. Groups stay open
  /// by their segment.
  void setSheet(const BalanceSheet& sheet, std::vector<std::uint32_t> actionRank, bool isGrouped);
  void clear();
  void sort(const BalanceOrder& order);
  const BalanceOrder& order() const { return m_order; }

  bool isGrouped() const { return m_grouped; }
  std::span<const SheetLine> lines() const { return m_lines; }
  bool isOpen(std::uint32_t group) const { return m_open.contains(segmentOf(group)); }
  void setOpen(std::uint32_t group, bool isOpen);
  /// The largest rows of the group alone, without the line of the others: on the way to showing them all.
  void dropOthers(std::uint32_t group);
  /// All rows of the group instead of the largest.
  void showAll(std::uint32_t group);

  /// The rows of the balance that a line stands for; it must outlive what is returned.
  std::span<const std::uint32_t> rowsOf(const SheetLine& line) const;
  /// Their sum.
  const AgedAmounts& amountsOf(const SheetLine& line) const;

  /// −1 when it is not shown.
  int placeOf(const SheetLine& line) const;

  const QSet<std::uint32_t>& openSegments() const { return m_open; }
  void setOpenSegments(const QSet<std::uint32_t>& segments) { m_open = segments; }

 private:
  std::uint32_t segmentOf(std::uint32_t group) const { return m_sheet->groups[group].segment; }
  std::size_t shownOf(std::uint32_t group) const;
  void sortGroup(std::uint32_t group);
  void addOthers(std::uint32_t group, std::size_t shown);
  void layOut();

  const BalanceSheet* m_sheet{nullptr};
  bool m_grouped{true};
  BalanceOrder m_order;
  std::vector<std::uint32_t> m_actionRank;
  std::vector<std::vector<std::uint32_t>> m_sorted;  // rows by group; empty until it is opened
  std::vector<AgedAmounts> m_otherSums;              // by group, where "n others" is shown
  std::vector<SheetLine> m_lines;
  QSet<std::uint32_t> m_open;
  QSet<std::uint32_t> m_whole;  // segments shown with all their rows
};

}  // namespace relance
