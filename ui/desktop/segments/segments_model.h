// SPDX-License-Identifier: GPL-3.0-or-later
// The segments in their order with who is in them now and would be then, as a table whose rows can be dragged.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <string>
#include <vector>

#include "actions/policy/change_segments.h"
#include "desktop/segments/segment_draft.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

struct SegmentRow {
  std::string key;
  QString name;
  QString scenario;
  std::optional<int> now;   // none: a new one
  std::optional<int> then;  // none: it would not change, or is not known yet
  bool isEnabled{true};
  bool isChanged{false};
  bool isRemoved{false};

  bool operator==(const SegmentRow&) const = default;
};

/// Of the book with the drafts; the one of `current` stands where it was moved to and `preview` (null: none) is of it.
struct SegmentRowsInput {
  const SegmentBook& book;
  const std::vector<SegmentDraft>& drafts;
  std::string current;
  const SegmentPreview* preview;
  const Policy& policy;
  Language language;
};
std::vector<SegmentRow> segmentRows(const SegmentRowsInput& input);

class SegmentsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { number, name, count, scenario, columns };

  using QAbstractTableModel::QAbstractTableModel;
  static QList<TableColumn> tableColumns();

  /// Keeps the cursor where only cells change.
  void setRows(std::vector<SegmentRow> rows);
  const std::vector<SegmentRow>& rows() const { return m_rows; }
  /// −1 when it is not there.
  int rowOf(const std::string& key) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

 signals:
  /// A row was dropped: from its place to that one, both from 0 and counted without it.
  void moveWanted(int from, int to);

 private:
  std::vector<SegmentRow> m_rows;
};

}  // namespace relance
