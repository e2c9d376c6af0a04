// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a segment, or who would move from one to another, as a table.
#pragma once

#include <QAbstractTableModel>
#include <map>
#include <string>
#include <vector>

#include "actions/policy/change_segments.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

class PeopleModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { name, segment, scenario, columns };

  using QAbstractTableModel::QAbstractTableModel;
  static QList<TableColumn> tableColumns();

  /// How segments and scenarios are called, by key.
  void setNames(std::map<std::string, QString> segments, std::map<std::string, QString> scenarios);
  /// From segment to segment.
  void setMoves(std::vector<SegmentMove> moves);
  /// All of one segment.
  void setMembers(const std::vector<SegmentedCustomer>& customers, const std::string& key);
  bool isOfMoves() const { return m_isOfMoves; }

  /// Code of the customer; empty: no such row.
  std::string codeAt(int row) const;
  int rowOf(const std::string& code) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Row {
    SegmentMove move;
    bool isAssigned{false};
  };

  QString segmentWord(const std::string& key) const;
  QString scenarioWord(const std::string& key) const;

  std::vector<Row> m_rows;
  std::map<std::string, QString> m_segments;
  std::map<std::string, QString> m_scenarios;
  bool m_isOfMoves{false};
};

}  // namespace relance
