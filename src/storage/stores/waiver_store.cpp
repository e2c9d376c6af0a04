// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/waiver_store.h"

#include "storage/statement.h"

namespace relance {

WaiverId WaiverStore::insert(const Waiver& w) {
  const WaiverId id{m_database
                        .statement("INSERT INTO waiver (customer_id, promise_id, costs, made_on, ended_on, reason_id, person_id)"
                                   " VALUES ($1, $2, $3, $4, $5, $6, $7)")
                        .insert(w.customer, w.agreement, w.costs, w.made, w.ended, w.reason, orNull(w.person))};
  for (const ItemId item : w.items) {
    m_database.statement("INSERT INTO waiver_item (waiver_id, item_id) VALUES ($1, $2)").run(id, item);
  }
  return id;
}

void WaiverStore::end(WaiverId id, Date day) {
  m_database.statement("UPDATE waiver SET ended_on = $1 WHERE id = $2").run(day, id);
}

std::vector<Waiver> WaiverStore::ofCustomer(CustomerId customer) {
  std::vector<Waiver> waivers;
  auto rows = m_database.statement(
      "SELECT id, customer_id, promise_id, costs, made_on, ended_on, reason_id, person_id FROM waiver WHERE customer_id = $1"
      " ORDER BY id");
  rows.query(customer);
  while (rows.next()) {
    Waiver& w = waivers.emplace_back();
    rows.read(w.id, w.customer, w.agreement, w.costs, w.made, w.ended, w.reason, w.person);
  }
  for (Waiver& waiver : waivers) {
    auto items = m_database.statement("SELECT item_id FROM waiver_item WHERE waiver_id = $1 ORDER BY item_id");
    items.query(waiver.id);
    while (items.next()) waiver.items.push_back({items.number(0)});
  }
  return waivers;
}

}  // namespace relance
