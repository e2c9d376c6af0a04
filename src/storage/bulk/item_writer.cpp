// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/item_writer.h"

namespace relance {
namespace {

std::optional<std::string_view> orNothing(std::string_view text) { return text.empty() ? std::nullopt : std::optional{text}; }

}  // namespace

ItemWriter::ItemWriter(Database& database, ImportId import, Date recorded)
    : m_import(import),
      m_recorded(recorded),
      m_insertItem(database.statement("INSERT INTO item (customer_id, side, kind, number, instalment, amount_minor, currency,"
                                      " issued_on, due_on, settled_on, recorded_on, order_reference, delivery_reference, label,"
                                      " means, linked_id, import_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
                                      " $13, $14, $15, $16, $17)")),
      m_insertAllocation(database.statement("INSERT INTO allocation (debit_id, credit_id, amount_minor, dated_on, import_id)"
                                            " VALUES ($1, $2, $3, $4, $5)")),
      m_settle(database.statement("UPDATE item SET settled_on = $1 WHERE id = $2")) {}

ItemId ItemWriter::insert(const NewItem& item) {
  return {m_insertItem.insert(item.customer, item.side, item.kind, item.number, item.instalment, item.amount.minor,
                              item.amount.currency, item.issued, item.due, item.settledOn, m_recorded,
                              orNothing(item.orderReference), orNothing(item.deliveryReference), orNothing(item.label),
                              item.means, orNull(item.linked), m_import)};
}

AllocationId ItemWriter::insertAllocation(ItemId debit, ItemId credit, std::int64_t amountMinor, Date dated) {
  return {m_insertAllocation.insert(debit, credit, amountMinor, dated, m_import)};
}

void ItemWriter::setSettledOn(ItemId item, Date day) { m_settle.run(day, item); }

}  // namespace relance
