// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/people/enter_person.h"

#include <algorithm>
#include <vector>

#include "storage/stores/absence_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

Outcome<Person> personNamed(Database& database, std::string_view login) {
  auto person = PersonStore(database).findByLogin(login);
  if (!person) return Refusal{RefusalReason::unknownPerson, {std::string(login)}};
  return std::move(*person);
}

/// Whose work he does, today or on a day to come.
PersonId replacedBy(Database& database, PersonId deputy, Date today) {
  for (const Absence& absence : AbsenceStore(database).all()) {
    if (absence.deputy == deputy && (!absence.until || today < *absence.until)) return absence.person;
  }
  return {};
}

bool isOverlapping(const Absence& one, const Absence& other) {
  return (!one.until || other.from < *one.until) && (!other.until || one.from < *other.until);
}

/// From deputy to deputy, on days of the new absence, his work would be his own again.
bool comesBack(const std::vector<Absence>& known, const Absence& made) {
  std::vector<PersonId> asked{made.deputy};
  for (std::size_t i = 0; i < asked.size(); ++i) {
    if (asked[i] == made.person) return true;
    for (const Absence& absence : known) {
      const bool isNext = absence.person == asked[i] && isOverlapping(absence, made);
      if (isNext && std::ranges::find(asked, absence.deputy) == asked.end()) asked.push_back(absence.deputy);
    }
  }
  return false;
}

}  // namespace

Outcome<PersonId> enterPerson(LedgerSession& session, const Person& person, const PerformOptions& options) {
  return session.perform(
      EventKind::personChanged,
      [&](Change& change) -> Outcome<PersonId> {
        if (person.login.empty()) return Refusal{RefusalReason::unknownPerson, {person.login}};
        PersonStore store(change.database());
        Person entered = person;
        if (const auto known = store.findByLogin(person.login)) {
          const PersonId away = entered.archived ? replacedBy(change.database(), known->id, change.today()) : PersonId{};
          if (away) {
            return Refusal{RefusalReason::nothingToDecide, {person.login, "isDeputy", store.find(away)->login}};
          }
          entered.id = known->id;
          store.update(entered);
        } else {
          entered.id = store.insert(entered);
        }
        change.facts().add(entered.id).add(personRoleName(entered.role)).add(entered.archived);
        change.write(entered.name);
        return entered.id;
      },
      options);
}

Outcome<AbsenceId> setAbsent(LedgerSession& session, const AbsenceRequest& request, const PerformOptions& options) {
  return session.perform(
      EventKind::personChanged,
      [&](Change& change) -> Outcome<AbsenceId> {
        const auto person = personNamed(change.database(), request.login);
        if (!person) return person.refusal();
        const auto deputy = personNamed(change.database(), request.deputy);
        if (!deputy) return deputy.refusal();
        if (deputy->archived || deputy->id == person->id) return Refusal{RefusalReason::unknownPerson, {request.deputy}};
        Absence absence;
        absence.person = person->id;
        absence.from = request.from.value_or(change.today());
        absence.until = request.until;
        absence.deputy = deputy->id;
        const Date earliest = plusDays(absence.from, 1);
        if (absence.until && *absence.until < earliest) {
          return Refusal{RefusalReason::dateTooEarly, {isoText(*absence.until), isoText(earliest)}};
        }
        if (comesBack(AbsenceStore(change.database()).all(), absence)) {
          return Refusal{RefusalReason::nothingToDecide, {request.login, "deputyIsAway", request.deputy}};
        }
        const AbsenceId id = AbsenceStore(change.database()).insert(absence);
        change.facts().add(id).add(absence.person).add(absence.deputy).add(absence.from).add(absence.until);
        return id;
      },
      options);
}

Outcome<Done> endAbsence(LedgerSession& session, std::string_view login, const PerformOptions& options) {
  return session.perform(
      EventKind::personChanged,
      [&](Change& change) -> Outcome<Done> {
        const auto person = personNamed(change.database(), login);
        if (!person) return person.refusal();
        AbsenceStore store(change.database());
        bool isAny = false;
        for (const Absence& absence : store.all()) {
          if (absence.person != person->id || (absence.until && *absence.until <= change.today())) continue;
          absence.from < change.today() ? store.end(absence.id, change.today()) : store.remove(absence.id);
          change.facts().add(absence.id);
          isAny = true;
        }
        if (!isAny) return Refusal{RefusalReason::nothingToEnd, {std::string(login)}};
        return Done{};
      },
      options);
}

Outcome<Done> assignCollector(LedgerSession& session, std::string_view customerCode, std::string_view login,
                              const PerformOptions& options) {
  return session.perform(
      EventKind::customerChanged,
      [&](Change& change) -> Outcome<Done> {
        CustomerStore store(change.database());
        const auto customer = store.idOfCode(customerCode);
        if (!customer) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
        PersonId collector;
        if (!login.empty()) {
          const auto person = personNamed(change.database(), login);
          if (!person) return person.refusal();
          if (person->archived) return Refusal{RefusalReason::unknownPerson, {std::string(login)}};
          collector = person->id;
        }
        store.setCollector(*customer, collector);
        change.touch(*customer);
        change.facts().add(collector);
        return Done{};
      },
      options);
}

}  // namespace relance
