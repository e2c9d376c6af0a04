// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the ledger that is proven before it gets its name.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "storage/database.h"

namespace relance {

/// What a copy is compared by: rows of each table, Σ amounts of items and allocations, the head of history.
struct LedgerTotals {
  std::vector<std::string> lines;  // "item 12000 rows", …

  bool operator==(const LedgerTotals&) const = default;
};
LedgerTotals totalsOf(Database& database);

/// Copies the ledger as it stands now, also while others work in it, through SQLite's online backup under a temporary name; then
/// reads the copy: pages, foreign keys, totals and head of history as in the original. Only a sound copy is given its name.
/// Throws StorageError: cannotWrite (the name is taken, the disk is full), ledgerDamaged (the copy is not sound), ledgerBusy.
/// Nothing but the copy is written; on failure nothing is left behind.
void writeBackup(Database& database, const std::filesystem::path& target);

}  // namespace relance
