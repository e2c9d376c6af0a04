// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a handle with every protection of SQLite on: nothing in a hostile file may run, and nothing may grow without bound.
#pragma once

#include <filesystem>
#include <memory>

#include "storage/connection.h"

namespace relance {

enum class FileAccess {
  readWrite,
  readOnly,
  untouched,  // read without locks, log or any file beside it; only where nobody else writes
  create,
};

/// A handle with defensive mode, no triggers (allowTriggers), views, extensions, ATTACH or double-quoted texts, limits set, and
/// nothing read yet. Throws StorageError.
std::unique_ptr<Connection> openGuarded(const std::filesystem::path& path, FileAccess access);

/// Once the schema is known to be ours.
void allowTriggers(Connection& connection);

/// Whether each row written is refused if it names one that is not there. Unlike the pragma, inside a transaction too.
void enforceReferences(Connection& connection, bool enforced);

void closeConnection(Connection& connection);

/// Lifts the limit on the depth of expressions while SQLite writes its own statements (changesets compare every column).
class DeepExpressions {
 public:
  explicit DeepExpressions(Connection& connection);
  DeepExpressions(const DeepExpressions&) = delete;
  DeepExpressions& operator=(const DeepExpressions&) = delete;
  ~DeepExpressions();

 private:
  Connection& m_connection;
  int m_before;
};

}  // namespace relance
