// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/absence.h"

namespace relance {

PersonId whoActsFor(PersonId person, std::span<const Absence> absences, Date day) {
  std::vector<PersonId> asked;
  PersonId acting = person;
  while (std::ranges::find(asked, acting) == asked.end()) {
    asked.push_back(acting);
    PersonId deputy;
    AbsenceId last;
    for (const Absence& absence : absences) {
      if (absence.person != acting || !absence.isRunningOn(day) || absence.id < last) continue;
      deputy = absence.deputy;
      last = absence.id;
    }
    if (!deputy) return acting;
    acting = deputy;
  }
  return person;
}

}  // namespace relance
