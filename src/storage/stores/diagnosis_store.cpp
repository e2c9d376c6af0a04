// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/diagnosis_store.h"

#include "storage/statement.h"

namespace relance {

DiagnosisFactId DiagnosisStore::insert(const DiagnosisFact& f) {
  return {m_database
              .statement("INSERT INTO diagnosis (customer_id, trait, holds, basis, fact_on, made_on, withdrawn_on, text_id,"
                         " person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
              .insert(f.customer, f.trait, f.holds, f.basis, f.factOn, f.made, f.withdrawn, f.text, orNull(f.person))};
}

void DiagnosisStore::withdraw(DiagnosisFactId id, Date day) {
  m_database.statement("UPDATE diagnosis SET withdrawn_on = $1 WHERE id = $2").run(day, id);
}

std::vector<DiagnosisFact> DiagnosisStore::ofCustomer(CustomerId customer) {
  auto rows = m_database.statement(
      "SELECT id, customer_id, trait, holds, basis, fact_on, made_on, withdrawn_on, text_id, person_id FROM diagnosis"
      " WHERE customer_id = $1 ORDER BY made_on, id");
  rows.query(customer);
  std::vector<DiagnosisFact> facts;
  while (rows.next()) {
    DiagnosisFact& f = facts.emplace_back();
    rows.read(f.id, f.customer, f.trait, f.holds, f.basis, f.factOn, f.made, f.withdrawn, f.text, f.person);
  }
  return facts;
}

}  // namespace relance
