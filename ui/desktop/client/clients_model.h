// SPDX-License-Identifier: GPL-3.0-or-later
// All customers as a table: what each owes, how late, and what is next; found by name or code.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "desktop/desk/desk_state.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

/// Which customers are listed.
enum class ClientsKind { all, overdue, toDo, quiet, settled };

struct ClientsChoice {
  ClientsKind kind{ClientsKind::all};
  std::string segment;  // key; empty: every one
  QString text;         // part of a name or code

  bool operator==(const ClientsChoice&) const = default;
};

class ClientsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { name, segment, open, overdue, late, next, columns };

  explicit ClientsModel(QObject* parent = nullptr);
  static QList<TableColumn> tableColumns();

  /// The state is lent until the next call.
  void setState(const DeskState& state);
  /// A code typed whole comes first.
  void choose(const ClientsChoice& choice);
  const ClientsChoice& choice() const { return m_choice; }
  void sortBy(int column, bool isDescending);
  int sortColumn() const { return m_column; }
  bool isDescending() const { return m_isDescending; }
  /// Of all customers, whatever is looked for.
  int countOf(ClientsKind kind) const;

  CustomerId customerAt(int row) const;
  int rowOf(CustomerId customer) const;
  int all() const { return static_cast<int>(m_rows.size()); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  /// By customer: his account in the base currency, else the first one, with what stands in it.
  struct Row {
    std::optional<std::uint32_t> account;
    Currency currency;
    std::int64_t open{0};
    std::int64_t overdue{0};
    int late{0};
  };

  void reckon();
  void build();
  bool isOf(ClientsKind kind, CustomerIndex customer) const;
  bool isWanted(CustomerIndex customer, const std::string& text) const;
  std::int64_t keyOf(CustomerIndex customer) const;
  QString amount(const Row& row, std::int64_t minor) const;
  struct TableCell nextCell(CustomerIndex customer) const;

  const DeskState* m_state{nullptr};
  ClientsChoice m_choice;
  int m_column{name};
  bool m_isDescending{false};
  std::vector<Row> m_rows;
  std::vector<CustomerIndex> m_shown;
};

}  // namespace relance
