// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away and who does his work, as rows.
#pragma once

#include <vector>

#include "domain/ledger/absence.h"
#include "storage/database.h"

namespace relance {

class AbsenceStore {
 public:
  explicit AbsenceStore(Database& database) : m_database(database) {}

  /// The id of `absence` is not looked at.
  AbsenceId insert(const Absence& absence);
  /// The first day back.
  void end(AbsenceId id, Date day);
  void remove(AbsenceId id);
  /// By first day, then id; past ones too.
  std::vector<Absence> all();

 private:
  Database& m_database;
};

}  // namespace relance
