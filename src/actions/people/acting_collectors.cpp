// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/people/acting_collectors.h"

#include "storage/reading/collector_reading.h"
#include "storage/stores/absence_store.h"
#include "storage/stores/creditor_store.h"

namespace relance {

ActingCollectors::ActingCollectors(Database& database)
    : m_collectors(collectors(database)), m_absences(AbsenceStore(database).all()) {
  for (const Person& person : PersonStore(database).all()) {
    m_ids.emplace(person.login, person.id);
    m_logins.emplace(person.id, person.login);
  }
}

const std::string& ActingCollectors::collectorOf(CustomerId customer) const {
  static const std::string nobody;
  const auto found = m_collectors.find(customer);
  return found == m_collectors.end() ? nobody : found->second;
}

const std::string& ActingCollectors::actingFor(const std::string& login, Date day) const {
  const auto person = m_ids.find(login);
  return person == m_ids.end() ? login : m_logins.at(whoActsFor(person->second, m_absences, day));
}

}  // namespace relance
