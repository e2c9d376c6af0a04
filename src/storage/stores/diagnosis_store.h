// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out about debtors, as rows.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/diagnosis.h"
#include "storage/database.h"

namespace relance {

class DiagnosisStore {
 public:
  explicit DiagnosisStore(Database& database) : m_database(database) {}

  /// The id of `fact` is not looked at.
  DiagnosisFactId insert(const DiagnosisFact& fact);
  void withdraw(DiagnosisFactId id, Date day);
  /// By day noted, then id; withdrawn ones too.
  std::vector<DiagnosisFact> ofCustomer(CustomerId customer);

 private:
  Database& m_database;
};

}  // namespace relance
