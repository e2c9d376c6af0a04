// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"

namespace relance {
namespace {

/// Items as they are read, before allocations are taken off.
struct Row {
  OpenItem item;
  Currency currency;
  std::size_t numberAt{0};
  std::size_t numberSize{0};
};

struct Rows {
  std::vector<Row> rows;
  std::string numbers;

  /// By id; the rows are sorted so.
  Row* find(std::int64_t id) {
    const auto found = std::ranges::lower_bound(rows, id, {}, [](const Row& row) { return row.item.id.value; });
    return found == rows.end() || found->item.id.value != id ? nullptr : &*found;
  }
};

constexpr std::string_view itemColumns =
    "id, customer_id, currency, side, kind, number, issued_on, due_on, original_due_on, recorded_on, amount_minor, linked_id, "
    "factored";

void readRows(const PortfolioParts& parts, Statement& statement, Rows& rows) {
  while (statement.next()) {
    Row& row = rows.rows.emplace_back();
    OpenItem& item = row.item;
    statement.get(0, item.id);
    item.customer = parts.customer(statement.number(1));
    statement.get(2, row.currency);
    statement.get(3, item.side);
    statement.get(4, item.kind);
    const std::string_view number = statement.text(5);
    row.numberAt = rows.numbers.size();
    row.numberSize = number.size();
    rows.numbers.append(number);
    item.issued = dayNumber(statement.date(6));
    item.due = dayNumber(statement.date(7));
    item.anchorDue = statement.isNull(8) ? item.due : dayNumber(statement.date(8));
    // On a day before its import an item is judged as if it had been there: nothing later is known.
    item.recorded = std::min(dayNumber(statement.date(9)), dayNumber(parts.day));
    item.amountMinor = item.openMinor = statement.number(10);
    statement.get(11, item.linked);
    item.factored = statement.number(12) != 0;
  }
}

/// Allocations of open items, one side at a time; the other item must be issued by the day too.
void takeOffAllocations(const PortfolioParts& parts, Rows& rows, const std::string& sql) {
  auto allocation = parts.database.statement(sql);
  parts.ask(allocation, parts.day);
  while (allocation.next()) {
    Row* row = rows.find(allocation.number(0));
    if (row != nullptr) row->item.openMinor = subtractMinor(row->item.openMinor, allocation.number(1));
  }
}

std::string allocationsSql(std::string_view own, std::string_view other, std::string_view openItems) {
  return "SELECT a." + std::string(own) + ", a.amount_minor FROM item AS i JOIN allocation AS a ON a." + std::string(own) +
         " = i.id JOIN item AS o ON o.id = a." + std::string(other) +
         " WHERE a.dated_on <= $1 AND o.issued_on <= $1 AND "
         "(a.reversed_on IS NULL OR a.reversed_on > $1) AND " +
         std::string(openItems);
}

}  // namespace

void readOpenItems(PortfolioParts& parts) {
  Rows rows;
  auto open = parts.database.statement("SELECT " + std::string(itemColumns) +
                                       " FROM item WHERE settled_on IS NULL AND issued_on <= $1" + parts.whose("customer_id", 2));
  readRows(parts, parts.ask(open, parts.day), rows);
  // One statement a side: each has an index of its own.
  for (const std::string_view side : {"debit", "credit"}) {
    auto later = parts.database.statement("SELECT " + std::string(itemColumns) + " FROM item WHERE settled_on > $1 AND side = '" +
                                          std::string(side) + "' AND issued_on <= $1" + parts.whose("customer_id", 2));
    readRows(parts, parts.ask(later, parts.day), rows);
  }
  std::ranges::sort(rows.rows, {}, [](const Row& row) { return row.item.id.value; });

  for (const std::string_view openItems : {"i.settled_on IS NULL", "i.settled_on > $1"}) {
    takeOffAllocations(parts, rows,
                       allocationsSql("debit_id", "credit_id",
                                      std::string(openItems) + " AND i.side = 'debit'" + parts.whose("i.customer_id", 2)));
    takeOffAllocations(parts, rows,
                       allocationsSql("credit_id", "debit_id",
                                      std::string(openItems) + " AND i.side = 'credit'" + parts.whose("i.customer_id", 2)));
  }
  parts.builder.reserveItems(rows.rows.size());
  for (Row& row : rows.rows) {
    if (row.item.openMinor <= 0) continue;
    row.item.number = std::string_view(rows.numbers).substr(row.numberAt, row.numberSize);
    parts.builder.addItem(row.item, row.currency);
    const bool isResidue = row.item.openMinor < parts.settings.toleranceOf(row.currency);
    if (isResidue && row.item.side == Side::debit) parts.toTellExactly.push_back(row.item.id.value);
  }
}

}  // namespace relance
