// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/people/work_of_day.h"

#include <algorithm>

#include "domain/ledger/absence.h"
#include "domain/ledger/person.h"
#include "storage/reading/collector_reading.h"
#include "storage/stores/absence_store.h"
#include "storage/stores/creditor_store.h"

namespace relance {
namespace {

class Reading {
 public:
  Reading(Database& database, Date day)
      : m_day(day), m_people(PersonStore(database).all()), m_absences(AbsenceStore(database).all()) {}

  ActingPerson actingFor(const std::string& login) const {
    const auto collector = std::ranges::find(m_people, login, &Person::login);
    if (collector == m_people.end()) return {.login = login, .name = login, .absent = {}, .lastDayOff = {}};
    const PersonId acting = whoActsFor(collector->id, m_absences, m_day);
    const Person& person = *std::ranges::find(m_people, acting, &Person::id);
    ActingPerson found{.login = person.login, .name = person.name, .absent = {}, .lastDayOff = {}};
    if (acting == collector->id) return found;
    found.absent = collector->name;
    const Absence* running = lastRunning(collector->id);
    if (running->until) found.lastDayOff = plusDays(*running->until, -1);
    return found;
  }

 private:
  /// Of several at once the last noted counts, as for whoActsFor().
  const Absence* lastRunning(PersonId person) const {
    const Absence* last = nullptr;
    for (const Absence& absence : m_absences) {
      const bool isHis = absence.person == person && absence.isRunningOn(m_day);
      if (isHis && (last == nullptr || last->id < absence.id)) last = &absence;
    }
    return last;
  }

  Date m_day;
  std::vector<Person> m_people;
  std::vector<Absence> m_absences;
};

}  // namespace

const ActingPerson* WorkOfDay::of(CustomerId customer) const {
  const auto found = collector.find(customer);
  return found == collector.end() ? nullptr : &persons[found->second];
}

bool WorkOfDay::isAnyOf(const std::string& login) const {
  return std::ranges::find(persons, login, &ActingPerson::login) != persons.end();
}

WorkOfDay workOfDay(Database& database, Date day) {
  const Reading reading(database, day);
  WorkOfDay work;
  std::map<std::string, std::uint32_t> places;
  for (const auto& [customer, login] : collectors(database)) {
    const auto [place, isNew] = places.emplace(login, static_cast<std::uint32_t>(work.persons.size()));
    if (isNew) work.persons.push_back(reading.actingFor(login));
    work.collector.emplace_hint(work.collector.end(), customer, place->second);
  }
  return work;
}

}  // namespace relance
