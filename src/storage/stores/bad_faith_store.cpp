// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/bad_faith_store.h"

#include "storage/statement.h"

namespace relance {

BadFaithId BadFaithStore::insert(const BadFaith& f) {
  return {m_database
              .statement("INSERT INTO bad_faith (customer_id, fact_on, made_on, ended_on, text_id, person_id)"
                         " VALUES ($1, $2, $3, $4, $5, $6)")
              .insert(f.customer, f.factOn, f.made, f.ended, f.text, orNull(f.person))};
}

void BadFaithStore::end(BadFaithId id, Date day) {
  m_database.statement("UPDATE bad_faith SET ended_on = $1 WHERE id = $2").run(day, id);
}

std::vector<BadFaith> BadFaithStore::ofCustomer(CustomerId customer) {
  auto rows = m_database.statement(
      "SELECT id, customer_id, fact_on, made_on, ended_on, text_id, person_id FROM bad_faith WHERE customer_id = $1 ORDER BY id");
  rows.query(customer);
  std::vector<BadFaith> found;
  while (rows.next()) {
    BadFaith& f = found.emplace_back();
    rows.read(f.id, f.customer, f.factOn, f.made, f.ended, f.text, f.person);
  }
  return found;
}

}  // namespace relance
