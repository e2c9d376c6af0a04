// SPDX-License-Identifier: GPL-3.0-or-later
// The aged balance as a table of lines for a DenseTable: groups, customers, "n others".
#pragma once

#include <QAbstractTableModel>
#include <QItemSelection>

#include "desktop/balance/balance_columns.h"
#include "desktop/balance/balance_rows.h"
#include "desktop/shared/table/totals_strip.h"

namespace relance {

/// What spreadsheets show of a selection.
struct CellSum {
  int cells{0};
  std::int64_t minor{0};
};

class BalanceModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit BalanceModel(QObject* parent = nullptr);

  /// Both are lent until the next setSheet() or clear().
  void setSheet(const DeskState& state, const BalanceSheet& sheet, bool isGrouped);
  void clear();

  void sortBy(const BalanceOrder& order);
  const BalanceOrder& order() const { return m_rows.order(); }
  /// The key of a column; what is not an amount begins ascending.
  BalanceOrder orderOf(int column) const;

  const SheetLine& line(int row) const { return m_rows.lines()[static_cast<std::size_t>(row)]; }
  const BalanceRows& rows() const { return m_rows; }
  void setOpen(int row, bool isOpen);
  void showAll(int row);
  QSet<std::uint32_t> openSegments() const { return m_rows.openSegments(); }
  void setOpenSegments(const QSet<std::uint32_t>& segments) { m_rows.setOpenSegments(segments); }
  /// Opens its group as far as needed; −1 for a customer without a row.
  int revealCustomer(CustomerIndex customer);
  /// The place of the same line after rows have moved; −1 if it is not shown any more.
  int placeOf(const SheetLine& line) const { return m_rows.placeOf(line); }

  /// None for the name and the next action.
  std::optional<std::int64_t> amountAt(int row, int column) const;
  /// Of the amounts selected; a group's line counts only where none of its own lines is selected in that column.
  CellSum sumOf(const QItemSelection& selection) const;
  /// "Duvallon SARL", a segment's name, "257 other customers".
  QString nameAt(int row) const;
  /// The customer of a line; none for groups and others.
  std::optional<CustomerIndex> customerAt(int row) const;

  /// The whole balance, its invariant, and the parts' shares of the gross.
  QList<TotalsRow> totals() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  TableCell nameCell(const SheetLine& line) const;
  TableCell nextCell(const SheetLine& line) const;
  TableCell invariantCell() const;
  QString segmentName(std::uint32_t group) const;
  /// Rows come or go behind `row`; nothing else changes.
  template <class Change>
  void changeBehind(int row, Change change);

  const DeskState* m_state{nullptr};
  const BalanceSheet* m_sheet{nullptr};
  BucketLimits m_limits;
  BalanceRows m_rows;
};

}  // namespace relance
