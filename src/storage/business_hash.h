// SPDX-License-Identifier: GPL-3.0-or-later
// One digest of everything the ledger means: equal if and only if every business row is equal.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "hash/sha256.h"
#include "storage/database.h"

namespace relance {

/// A table, its columns and the order in which its rows are read: by key.
struct HashedTable {
  std::string_view name;
  std::string_view columns;
  std::string_view key;
};

/// Every table but history's own (event, event_subject, private_text, undo, undo_chunk).
std::span<const HashedTable> hashedTables();

/// SHA-256 over the name of each table and each of its rows, value by value with its type, in key order. Undo, redo and a
/// withdrawn import bring back the same digest.
Digest businessHash(Database& database);

}  // namespace relance
