// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/creditor_store.h"

#include "domain/basics/machine_error.h"

namespace relance {
namespace {

const std::string selectPerson = "SELECT id, login, name, role, email, phone, archived FROM person ";

Person readPerson(const Statement& row) {
  Person p;
  row.read(p.id, p.login, p.name, p.role, p.email, p.phone, p.archived);
  return p;
}

}  // namespace

void CreditorStore::insert(const Creditor& c) {
  m_database
      .statement(
          "INSERT INTO creditor (id, name, country, region, currency, time_zone, created_at) VALUES (1, $1, $2, $3, $4, $5, $6)")
      .run(c.name, c.country, orNull(c.region), c.currency, c.timeZone, c.createdAt);
}

void CreditorStore::update(const Creditor& c) {
  m_database.statement("UPDATE creditor SET name = $1, country = $2, region = $3, time_zone = $4 WHERE id = 1")
      .run(c.name, c.country, orNull(c.region), c.timeZone);
}

bool CreditorStore::changeCurrency(Currency currency) {
  auto items = m_database.statement("SELECT id FROM item LIMIT 1");
  if (items.query().next()) return false;
  m_database.statement("UPDATE creditor SET currency = $1 WHERE id = 1").run(currency);
  return true;
}

Creditor CreditorStore::find() {
  auto row = m_database.statement("SELECT name, country, region, currency, time_zone, created_at FROM creditor");
  if (!row.query().next()) throw StorageError(MachineFault::ledgerDamaged, m_database.path().string(), "the creditor is missing");
  Creditor c;
  row.read(c.name, c.country, c.region, c.currency, c.timeZone, c.createdAt);
  return c;
}

PersonId PersonStore::insert(const Person& p) {
  return {m_database.statement("INSERT INTO person (login, name, role, email, phone, archived) VALUES ($1, $2, $3, $4, $5, $6)")
              .insert(p.login, p.name, p.role, orNull(p.email), orNull(p.phone), p.archived)};
}

void PersonStore::update(const Person& p) {
  m_database.statement("UPDATE person SET login = $1, name = $2, role = $3, email = $4, phone = $5, archived = $6 WHERE id = $7")
      .run(p.login, p.name, p.role, orNull(p.email), orNull(p.phone), p.archived, p.id);
}

std::optional<Person> PersonStore::find(PersonId id) {
  static const std::string sql = selectPerson + "WHERE id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  return readPerson(row);
}

std::optional<Person> PersonStore::findByLogin(std::string_view login) {
  static const std::string sql = selectPerson + "WHERE login = $1";
  auto row = m_database.statement(sql);
  if (!row.query(login).next()) return std::nullopt;
  return readPerson(row);
}

std::vector<Person> PersonStore::all() {
  static const std::string sql = selectPerson + "ORDER BY login";
  std::vector<Person> persons;
  auto rows = m_database.statement(sql);
  rows.query();
  while (rows.next()) persons.push_back(readPerson(rows));
  return persons;
}

}  // namespace relance
