// SPDX-License-Identifier: GPL-3.0-or-later
// What customers often say, with what Enter then does; the reply to the one chosen stands beside.
#pragma once

#include <QAbstractTableModel>

#include "desktop/call/call_script.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

class ObjectionsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { says, does, columns };

  explicit ObjectionsModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  void setLanguage(Language language);
  /// Null for no row.
  const Objection* at(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::optional<Language> m_language;
  QList<Objection> m_objections;
};

}  // namespace relance
