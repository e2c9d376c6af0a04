// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes left out while most of a table is being written, and made again from the finished rows: a third of the time.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "storage/database.h"

namespace relance {

class SuspendedIndexes {
 public:
  /// Inside a writing transaction. Drops the indexes of these tables that were made by a statement (not those of their keys),
  /// but for those of which few entries are to come; a rollback brings them back.
  SuspendedIndexes(Database& database, const std::vector<std::string_view>& tables,
                   const std::vector<std::string_view>& kept = {});

  /// Makes them again, letter by letter as they were. A unique one that the new rows break is a StorageError. To be called
  /// before the commit: a ledger without its indexes is not opened again.
  void restore();

 private:
  Database& m_database;
  std::vector<std::string> m_texts;
};

}  // namespace relance
