// SPDX-License-Identifier: GPL-3.0-or-later
// The open items behind an amount of the balance, as a table.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "desktop/balance/balance_sheet.h"
#include "desktop/shared/table/table_column.h"
#include "desktop/shared/table/totals_strip.h"

namespace relance {

class ItemsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { number, customer, kind, issued, due, daysLate, amount, open, columns };

  explicit ItemsModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  /// The sheet is lent until the next call or clear().
  void setItems(const BalanceSheet& sheet, Language language, std::vector<ItemIndex> items);
  void clear();
  /// By this column; equal ones stay as they stood.
  void sortBy(int column, bool isDescending);

  ItemIndex itemAt(int row) const { return m_items[static_cast<std::size_t>(row)]; }
  CustomerId customerAt(int row) const;
  /// Credits negative.
  std::int64_t openMinorAt(int row) const;
  std::int64_t sum() const;
  QList<TotalsRow> totals() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::int64_t sortKey(ItemIndex item, int column) const;
  bool isBefore(ItemIndex a, ItemIndex b, int column) const;
  int daysLateOf(ItemIndex item) const;
  std::int64_t signedMinor(ItemIndex item, std::int64_t minor) const;
  QVariant amountAnswer(ItemIndex item, std::int64_t minor, bool isStrong, int role) const;

  const BalanceSheet* m_sheet{nullptr};
  Language m_language{Language::en};
  std::vector<ItemIndex> m_items;
};

}  // namespace relance
