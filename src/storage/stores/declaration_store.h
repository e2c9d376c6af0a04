// SPDX-License-Identifier: GPL-3.0-or-later
// What was declared to insurers and administrators, as rows.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/declaration.h"
#include "storage/database.h"

namespace relance {

class DeclarationStore {
 public:
  explicit DeclarationStore(Database& database) : m_database(database) {}

  /// The id of `declaration` is not looked at.
  DeclarationId insert(const Declaration& declaration);
  void withdraw(DeclarationId id, Date day);
  std::optional<Declaration> find(DeclarationId id);
  /// Of all customers, by id; withdrawn ones left out.
  std::vector<Declaration> standing();
  /// By day, then id; withdrawn ones too.
  std::vector<Declaration> ofCustomer(CustomerId customer);

 private:
  Database& m_database;
};

}  // namespace relance
