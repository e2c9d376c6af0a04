// SPDX-License-Identifier: GPL-3.0-or-later
// The creditor's one row, and who works for it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/ledger/creditor.h"
#include "domain/ledger/person.h"
#include "storage/database.h"

namespace relance {

class CreditorStore {
 public:
  explicit CreditorStore(Database& database) : m_database(database) {}

  /// Once, when the ledger is made.
  void insert(const Creditor& creditor);
  /// Every field but the currency and the day of making.
  void update(const Creditor& creditor);
  /// False, and nothing changed, once the ledger has items.
  bool changeCurrency(Currency currency);
  /// StorageError(ledgerDamaged) if it is missing.
  Creditor find();

 private:
  Database& m_database;
};

class PersonStore {
 public:
  explicit PersonStore(Database& database) : m_database(database) {}

  /// The id of `person` is not looked at.
  PersonId insert(const Person& person);
  void update(const Person& person);
  std::optional<Person> find(PersonId id);
  std::optional<Person> findByLogin(std::string_view login);
  /// By login; archived ones too.
  std::vector<Person> all();

 private:
  Database& m_database;
};

}  // namespace relance
