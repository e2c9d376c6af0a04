// SPDX-License-Identifier: GPL-3.0-or-later
// Who would be in a campaign, then who is left out and why, as a table.
#pragma once

#include <QAbstractTableModel>

#include "actions/campaigns/campaign_choice.h"
#include "desktop/shared/table/table_column.h"
#include "text/language.h"

namespace relance {

class ChosenModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { name, overdue, why, columns };

  using QAbstractTableModel::QAbstractTableModel;
  static QList<TableColumn> tableColumns();

  /// The most overdue first; amounts are of that currency.
  void setChosen(ChosenCustomers chosen, Currency base, Language language);
  const ChosenCustomers& chosen() const { return m_chosen; }
  /// Code of the customer; empty: no such row.
  std::string codeAt(int row) const;
  /// Of all who are in it.
  std::int64_t overdueMinor() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  ChosenCustomers m_chosen;
  Currency m_base;
  Language m_language{Language::en};
};

}  // namespace relance
