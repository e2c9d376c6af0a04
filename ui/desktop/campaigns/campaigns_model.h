// SPDX-License-Identifier: GPL-3.0-or-later
// All campaigns as a table: window, owner, state, and what each brought beside the other late customers.
#pragma once

#include <QAbstractTableModel>

#include "desktop/campaigns/campaign_book.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

class CampaignsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { name, state, window, channel, owner, customers, contacts, reacted, paid, columns };

  using QAbstractTableModel::QAbstractTableModel;
  static QList<TableColumn> tableColumns();

  void setBook(CampaignBook book, Date today, Language language);
  /// Of one of them, once it has been reckoned.
  void setResult(const CampaignResult& result);
  const CampaignBook& book() const { return m_book; }
  /// Null: no such row.
  const CampaignEntry* entryAt(int row) const;
  int rowOf(CampaignId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  CampaignBook m_book;
  Date m_today{};
  Language m_language{Language::en};
};

}  // namespace relance
