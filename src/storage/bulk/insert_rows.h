// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one table inserted many a statement: half of what one row costs is the statement.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "storage/database.h"

namespace relance {

/// "INSERT INTO t (a, b) VALUES " as `into`: with ($1, $2), ($3, $4) and what stands after.
std::string insertText(std::string_view into, std::size_t columns, std::size_t rows, std::string_view after);

/// Table says how rows of one kind are inserted: `into` and `after` (the text around the values), `together` (how many of them
/// a statement; at most 1,000 values in all), `valuesOf(row)` (see Statement::runRows). `written(rows, stored)` is told after
/// each statement how many of its rows the table took.
template <class Table, class Row, class Written>
void insertRows(Database& database, std::span<Row> rows, Written written) {
  constexpr std::size_t columns = std::tuple_size_v<decltype(Table::valuesOf(std::declval<const Row&>()))>;
  static const std::string many = insertText(Table::into, columns, Table::together, Table::after);
  static const std::string one = insertText(Table::into, columns, 1, Table::after);
  const auto insert = [&](const std::string& sql, std::size_t together) {
    if (rows.size() < together) return;
    auto statement = database.statement(sql);
    for (; rows.size() >= together; rows = rows.subspan(together)) {
      statement.runRows(rows.first(together), Table::valuesOf);
      written(rows.first(together), statement.changes());
    }
  };
  insert(many, Table::together);
  insert(one, 1);
}

/// Where nobody asks which rows were taken.
template <class Table, class Row>
void insertRows(Database& database, std::span<Row> rows) {
  insertRows<Table>(database, rows, [](std::span<Row>, std::int64_t) {});
}

}  // namespace relance
