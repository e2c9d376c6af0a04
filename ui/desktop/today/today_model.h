// SPDX-License-Identifier: GPL-3.0-or-later
// Today's list as a table: what is to be done, ranked; or what was done; and, while one looks for somebody, why he is not on it.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "desktop/shared/table/table_cell.h"
#include "desktop/shared/table/table_column.h"
#include "desktop/today/open_rows.h"
#include "desktop/today/today_rows.h"

namespace relance {

class DayWork;

/// What of the day is shown.
struct TodayChoice {
  std::optional<TodayKind> kind;   // none: everything a person does by hand
  std::optional<OpenKind> open{};  // what waits beside the tasks instead of them
  bool isDone{false};              // what was done instead of what is to be done
  bool isWhole{false};             // beyond the day's batch
  QString text;                    // part of a customer's name or code

  bool operator==(const TodayChoice&) const = default;
};

class TodayModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { rank, name, overdue, late, why, points, time, columns };

  /// As many as a person does in a day; more are shown when asked for.
  static constexpr int batch = 60;

  /// Whose work the customers are is lent.
  explicit TodayModel(const DayWork& work, QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  /// The state is lent until the next call.
  void setState(const DeskState& state);
  /// What waits beside the tasks; kept. Lists anew only where it is what is shown.
  void setOpen(const TodayList& open);
  void choose(const TodayChoice& choice);
  /// Whose work is shown is another now.
  void showAnew();
  const TodayChoice& choice() const { return m_choice; }

  int countOf(TodayKind kind) const;
  int countByHand() const;
  /// Rows that the batch leaves out.
  int hidden() const { return m_hidden; }
  const std::vector<TodayRow>& rows() const { return m_rows; }
  const std::vector<DoneToday>& done() const { return m_done; }
  const TodayList& open() const { return m_open; }

  /// Null for a row that asks for nothing: a heading, somebody who is not on the list, something done.
  const TodayRow* taskAt(int row) const;
  /// Null for a row of anything else.
  const OpenRow* openAt(int row) const;
  std::optional<CustomerIndex> customerAt(int row) const;
  /// Where the customer's items stand; none without any.
  std::optional<std::uint32_t> accountAt(int row) const;
  /// −1 when he is not shown.
  int rowOf(CustomerId customer) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  enum class Kind { task, heading, silent, done, open };
  /// A row shown: `place` in m_rows, m_done, m_openRows or, for the silent, among the customers.
  struct Shown {
    Kind kind;
    std::uint32_t place{0};
  };

  void build();
  bool isShown(const TodayRow& row) const;
  void addSilent(const std::string& wanted);
  bool matches(CustomerIndex customer, const std::string& wanted) const;
  const Shown& at(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
  TableCell taskCell(const TodayRow& row, int rankNumber, int column) const;
  TableCell doneCell(const DoneToday& done, int column) const;
  TableCell openCell(const OpenRow& row, int column) const;
  TableCell silentCell(CustomerIndex customer, int column) const;
  TableCell nameCell(CustomerIndex customer) const;
  TableCell overdueCell(CustomerIndex customer) const;
  QString amount(std::int64_t minor, Currency currency) const;
  QString lastContactWords(CustomerIndex customer) const;

  const DayWork& m_work;
  const DeskState* m_state{nullptr};
  TodayChoice m_choice;
  std::vector<TodayRow> m_rows;
  std::vector<DoneToday> m_done;
  TodayList m_open;
  std::vector<OpenRow> m_openRows;  // of the kind chosen
  std::vector<Shown> m_shown;
  int m_hidden{0};
};

/// "Courteous call", "Promise of 18/11 broken": why a row is on the list.
QString whyNow(const DeskState& state, const Proposal& proposal);

}  // namespace relance
