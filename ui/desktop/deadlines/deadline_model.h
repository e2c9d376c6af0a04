// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline wall as a table: the nearest first, under the week or the kind to which each belongs.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <string>
#include <vector>

#include "actions/deadlines/deadline_wall.h"
#include "desktop/deadlines/deadline_looks.h"
#include "desktop/shared/table/table_cell.h"
#include "desktop/shared/table/table_column.h"
#include "text/language.h"

namespace relance {

/// What of the wall is shown, and under which headings.
struct DeadlineChoice {
  bool isByKind{false};              // else by week
  std::optional<DeadlineClass> one;  // none: all
  QString text;                      // part of a name, a code or a number

  bool operator==(const DeadlineChoice&) const = default;
};

/// What makes a deadline the same one when the wall is read again.
struct DeadlineKey {
  DeadlineKind kind{DeadlineKind::prescription};
  Date day;
  std::string customer;
  std::int64_t id{0};
  std::vector<ItemId> items;

  bool operator==(const DeadlineKey&) const = default;
};

class DeadlineModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { what, customer, day, left, amount, ground, columns };

  explicit DeadlineModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  /// `base`: of amounts whose currency is not told.
  void setWall(std::vector<ToldDeadline> wall, Date today, Currency base, Language language);
  void choose(const DeadlineChoice& choice);
  const DeadlineChoice& choice() const { return m_choice; }

  int count() const { return static_cast<int>(m_wall.size()); }
  int countOf(DeadlineClass one) const;
  /// Of all of the wall: before today; in the seven days from today on.
  int countPast() const;
  int countNear() const;

  /// Null for a heading, or no row.
  const ToldDeadline* at(int row) const;
  /// −1 when it is not shown.
  int rowOf(const DeadlineKey& key) const;
  /// The row itself, else the nearest one below or above that is no heading; −1 without any.
  int nearestTo(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  /// A deadline, or the heading above those that follow it.
  struct Shown {
    bool isHeading{false};
    std::size_t place{0};
    QString heading;
    int held{0};  // by the heading
  };

  void build();
  QString headingOf(const Deadline& deadline) const;
  TableCell cell(const ToldDeadline& told, int column) const;

  std::vector<ToldDeadline> m_wall;
  std::vector<std::string> m_texts;  // folded, for finding
  Date m_today;
  Currency m_base;
  Language m_language{Language::en};
  DeadlineChoice m_choice;
  std::vector<Shown> m_shown;
};

DeadlineKey keyOf(const ToldDeadline& told);

}  // namespace relance
