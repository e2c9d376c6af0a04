// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/order_hold_store.h"

#include "storage/statement.h"

namespace relance {
namespace {

const std::string selectHold =
    "SELECT id, customer_id, held_on, reason_id, person_id, released_on, release_reason_id, released_by FROM order_hold ";

std::vector<OrderHold> fetchAll(Statement& rows) {
  std::vector<OrderHold> holds;
  while (rows.next()) {
    OrderHold& h = holds.emplace_back();
    rows.read(h.id, h.customer, h.held, h.reason, h.person, h.released, h.releaseReason, h.releasedBy);
  }
  return holds;
}

}  // namespace

OrderHoldId OrderHoldStore::insert(const OrderHold& h) {
  return {m_database
              .statement("INSERT INTO order_hold (customer_id, held_on, reason_id, person_id, released_on, release_reason_id,"
                         " released_by) VALUES ($1, $2, $3, $4, $5, $6, $7)")
              .insert(h.customer, h.held, orNull(h.reason), orNull(h.person), h.released, orNull(h.releaseReason),
                      orNull(h.releasedBy))};
}

void OrderHoldStore::release(OrderHoldId id, Date day, PrivateTextId reason, PersonId person) {
  m_database.statement("UPDATE order_hold SET released_on = $1, release_reason_id = $2, released_by = $3 WHERE id = $4")
      .run(day, orNull(reason), orNull(person), id);
}

std::vector<OrderHold> OrderHoldStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectHold + "WHERE customer_id = $1 ORDER BY held_on, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

std::vector<OrderHold> OrderHoldStore::running() {
  static const std::string sql = selectHold + "WHERE released_on IS NULL ORDER BY held_on, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query());
}

}  // namespace relance
