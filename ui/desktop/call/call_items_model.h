// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's open invoices in a call: those ticked are spoken of.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "desktop/desk/desk_state.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

class CallItemsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { number, due, late, open, columns };

  explicit CallItemsModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  /// All that is overdue is ticked, unless it is the account shown before: then the ticks stay.
  void setAccount(const DeskState& state, std::uint32_t account);
  void clear();
  void toggle(int row);

  /// The ticked ones; empty when they are just what is overdue: the usual.
  std::vector<ItemId> chosen() const;
  /// Σ open of the ticked ones, in minor units.
  std::int64_t sum() const;
  int ticked() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  void ticksChanged();

 private:
  struct Row {
    ItemId id;
    QString number;
    Date due;
    int daysLate{0};
    std::int64_t open{0};
    bool isTicked{false};
  };

  std::vector<Row> m_rows;
  CustomerId m_customer;
  Currency m_currency;
  Language m_language{Language::en};
};

}  // namespace relance
