// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/note_store.h"

#include "storage/statement.h"

namespace relance {

NoteId NoteStore::insert(const Note& n) {
  return {m_database.statement("INSERT INTO note (customer_id, day, happened_at, text_id, person_id) VALUES ($1, $2, $3, $4, $5)")
              .insert(n.customer, n.day, n.happenedAt, n.text, orNull(n.person))};
}

std::vector<Note> NoteStore::ofCustomer(CustomerId customer) {
  auto rows = m_database.statement(
      "SELECT id, customer_id, day, happened_at, text_id, person_id FROM note WHERE customer_id = $1 ORDER BY day, id");
  rows.query(customer);
  std::vector<Note> notes;
  while (rows.next()) {
    Note& n = notes.emplace_back();
    rows.read(n.id, n.customer, n.day, n.happenedAt, n.text, n.person);
  }
  return notes;
}

}  // namespace relance
