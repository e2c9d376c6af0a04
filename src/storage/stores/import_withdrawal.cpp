// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an import back: what rests on its rows, and the rows themselves.
#include <algorithm>
#include <array>
#include <cassert>

#include "storage/stores/import_store.h"

namespace relance {
namespace {

/// A column that may name a row of an import. `own`: the table whose rows an import makes too, so that its own do not count.
struct Reference {
  ImportedTable parent;
  std::string_view child;
  std::string_view column;
  std::string_view key;  // what names the child in the answer
  std::optional<ImportedTable> own;
};

// Rows that belong to a customer (tag, customer_alias, payment_run, closing_period, credit_information) go with him instead.
constexpr std::array references{
    Reference{ImportedTable::customer, "customer", "parent_id", "id", ImportedTable::customer},
    Reference{ImportedTable::customer, "customer", "payer_id", "id", ImportedTable::customer},
    Reference{ImportedTable::customer, "contact", "customer_id", "id", ImportedTable::contact},
    Reference{ImportedTable::customer, "item", "customer_id", "id", ImportedTable::item},
    Reference{ImportedTable::customer, "assignment", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "campaign_customer", "customer_id", "campaign_id", {}},
    Reference{ImportedTable::customer, "task", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "contact_event", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "decision", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "hold", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "snooze", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "promise", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "placement", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "commitment", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "declaration", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "waiver", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "bad_faith", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "diagnosis", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "note", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "order_hold", "customer_id", "id", {}},
    Reference{ImportedTable::customer, "attachment", "customer_id", "id", {}},
    Reference{ImportedTable::contact, "contact_event", "contact_id", "id", {}},
    Reference{ImportedTable::item, "item", "replaces_id", "id", ImportedTable::item},
    Reference{ImportedTable::item, "item", "linked_id", "id", ImportedTable::item},
    Reference{ImportedTable::item, "allocation", "debit_id", "id", ImportedTable::allocation},
    Reference{ImportedTable::item, "allocation", "credit_id", "id", ImportedTable::allocation},
    Reference{ImportedTable::item, "task", "carrying_item_id", "id", {}},
    Reference{ImportedTable::item, "task_item", "item_id", "task_id", {}},
    Reference{ImportedTable::item, "contact_event_item", "item_id", "contact_event_id", {}},
    Reference{ImportedTable::item, "level_jump", "item_id", "id", {}},
    Reference{ImportedTable::item, "decision_item", "item_id", "decision_id", {}},
    Reference{ImportedTable::item, "hold", "item_id", "id", {}},
    Reference{ImportedTable::item, "write_off", "item_id", "item_id", {}},
    Reference{ImportedTable::item, "promise_item", "item_id", "promise_id", {}},
    Reference{ImportedTable::item, "waiver_item", "item_id", "waiver_id", {}},
    Reference{ImportedTable::item, "dispute", "item_id", "id", {}},
    Reference{ImportedTable::item, "placement_item", "item_id", "placement_id", {}},
    Reference{ImportedTable::item, "commitment_item", "item_id", "commitment_id", {}},
    Reference{ImportedTable::item, "declaration", "item_id", "id", {}},
    Reference{ImportedTable::item, "attachment", "item_id", "id", {}},
};

/// first > last when the import made none there.
ImportRange rangeOf(const ImportRecord& record, ImportedTable table) {
  for (const auto& range : record.ranges) {
    if (range.table == table) return range;
  }
  return {table, 1, 0};
}

bool isEmpty(const ImportRange& range) { return range.first > range.last; }

constexpr std::array ownedTables{"tag",         "refused_channel", "customer_alias",
                                 "payment_run", "closing_period",  "credit_information"};

}  // namespace

std::vector<std::string> ImportStore::dependents(const ImportRecord& record, std::size_t limit) {
  std::vector<std::string> found;
  for (const auto& reference : references) {
    const ImportRange parents = rangeOf(record, reference.parent);
    if (isEmpty(parents)) continue;
    const ImportRange own = reference.own ? rangeOf(record, *reference.own) : ImportRange{reference.parent, 1, 0};
    std::string sql = "SELECT DISTINCT " + std::string{reference.key};
    sql += reference.own ? ", import_id FROM " : ", NULL FROM ";
    sql += std::string{reference.child} + " WHERE " + std::string{reference.column} + " BETWEEN $1 AND $2";
    if (reference.own) sql += " AND id NOT BETWEEN $3 AND $4";
    auto rows = m_database.statement(sql);
    reference.own ? rows.query(parents.first, parents.last, own.first, own.last) : rows.query(parents.first, parents.last);
    while (found.size() < limit && rows.next()) {
      const ImportId import{rows.number(1)};
      const auto other = import ? find(import) : std::nullopt;
      std::string name = other ? other->fileName : std::string{reference.child} + " " + std::to_string(rows.number(0));
      if (std::ranges::find(found, name) == found.end()) found.push_back(std::move(name));
    }
  }
  return found;
}

std::vector<ItemId> ImportStore::itemsSettledBy(const ImportRecord& record) {
  std::vector<ItemId> items;
  const ImportRange allocations = rangeOf(record, ImportedTable::allocation);
  if (isEmpty(allocations)) return items;
  const ImportRange own = rangeOf(record, ImportedTable::item);
  auto rows = m_database.statement(
      "SELECT debit_id FROM allocation WHERE id BETWEEN $1 AND $2 AND debit_id NOT BETWEEN $3 AND $4"
      " UNION SELECT credit_id FROM allocation WHERE id BETWEEN $1 AND $2 AND credit_id NOT BETWEEN $3 AND $4");
  rows.query(allocations.first, allocations.last, own.first, own.last);
  while (rows.next()) items.push_back({rows.number(0)});
  return items;
}

std::vector<ItemId> ImportStore::remove(const ImportRecord& record) {
  assert(dependents(record, 1).empty());
  std::vector<ItemId> settled = itemsSettledBy(record);
  const auto removeRange = [&](ImportedTable table) {
    const ImportRange range = rangeOf(record, table);
    if (isEmpty(range)) return;
    m_database.statement("DELETE FROM " + std::string{importedTableName(table)} + " WHERE id BETWEEN $1 AND $2")
        .run(range.first, range.last);
  };
  removeRange(ImportedTable::allocation);
  removeRange(ImportedTable::item);
  removeRange(ImportedTable::contact);
  const ImportRange customers = rangeOf(record, ImportedTable::customer);
  if (!isEmpty(customers)) {
    for (const char* table : ownedTables) {
      m_database.statement("DELETE FROM " + std::string{table} + " WHERE customer_id BETWEEN $1 AND $2")
          .run(customers.first, customers.last);
    }
  }
  removeRange(ImportedTable::customer);
  m_database.statement("DELETE FROM import_range WHERE import_id = $1").run(record.id);
  m_database.statement("DELETE FROM import WHERE id = $1").run(record.id);
  return settled;
}

}  // namespace relance
