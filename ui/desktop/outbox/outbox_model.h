// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to leave as a table, grouped by channel; and, for each, whether it is to leave and whether it was read.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "desktop/desk/desk_state.h"
#include "desktop/outbox/outbox_reading.h"
#include "desktop/shared/table/table_cell.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

enum class OutboxFilter { all, formalDemands, letters, messages, held };

/// How far one row is on its way.
enum class OutboxState {
  ready,
  toRead,  // somebody has to have read it before it leaves
  read,
  leftOut,  // by the user, for this time
  held,     // something is missing
};

class OutboxModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { customer, message, amount, pages, state, columns };

  explicit OutboxModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  /// The state is lent until the next call.
  void setState(const DeskState& state);
  /// Null: nothing was read yet. What was left out or read stays so, by task.
  void setBatch(std::shared_ptr<const OutboxBatch> batch);
  const OutboxBatch* batch() const { return m_batch.get(); }
  std::shared_ptr<const OutboxBatch> sharedBatch() const { return m_batch; }

  void choose(OutboxFilter filter);
  OutboxFilter filter() const { return m_filter; }
  int countOf(OutboxFilter filter) const;

  /// Null for a heading.
  const OutboxRow* rowAt(int row) const;
  /// −1 when it is not shown.
  int rowOf(TaskId task) const;
  OutboxState stateOf(const OutboxRow& row) const;

  void setLeftOut(const std::vector<TaskId>& tasks, bool isLeftOut);
  void setRead(TaskId task, bool isRead);
  bool isRead(TaskId task) const { return m_read.contains(task); }
  bool isLeftOut(TaskId task) const { return m_leftOut.contains(task); }
  const std::set<TaskId>& leftOut() const { return m_leftOut; }
  const std::set<TaskId>& readOver() const { return m_read; }

  /// What approving lets leave, whatever the filter shows: neither held nor left out.
  std::vector<const OutboxRow*> toLeave() const;
  /// Of these, those that somebody has to read first.
  int toRead() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 signals:
  /// What leaves or was read is another.
  void marked();

 private:
  /// A heading of the kind, or a row by its place in the batch.
  struct Shown {
    OutboxKind kind;
    std::optional<std::uint32_t> place{};
  };

  void build();
  bool matches(const OutboxRow& row, OutboxFilter filter) const;
  void tellMarked();
  TableCell headingCell(OutboxKind kind, int column) const;
  TableCell rowCell(const OutboxRow& row, int column) const;
  TableCell stateCell(const OutboxRow& row) const;
  QString amountIn(Money money) const;

  const DeskState* m_state{nullptr};
  std::shared_ptr<const OutboxBatch> m_batch;
  OutboxFilter m_filter{OutboxFilter::all};
  std::set<TaskId> m_leftOut;
  std::set<TaskId> m_read;
  std::vector<Shown> m_shown;
};

}  // namespace relance
