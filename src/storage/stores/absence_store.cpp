// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/absence_store.h"

#include "storage/statement.h"

namespace relance {

AbsenceId AbsenceStore::insert(const Absence& a) {
  return {m_database.statement("INSERT INTO absence (person_id, from_on, until_on, deputy_id) VALUES ($1, $2, $3, $4)")
              .insert(a.person, a.from, a.until, a.deputy)};
}

void AbsenceStore::end(AbsenceId id, Date day) {
  m_database.statement("UPDATE absence SET until_on = $1 WHERE id = $2").run(day, id);
}

void AbsenceStore::remove(AbsenceId id) { m_database.statement("DELETE FROM absence WHERE id = $1").run(id); }

std::vector<Absence> AbsenceStore::all() {
  auto rows = m_database.statement("SELECT id, person_id, from_on, until_on, deputy_id FROM absence ORDER BY from_on, id");
  rows.query();
  std::vector<Absence> absences;
  while (rows.next()) {
    Absence& a = absences.emplace_back();
    rows.read(a.id, a.person, a.from, a.until, a.deputy);
  }
  return absences;
}

}  // namespace relance
