// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guards.h"

#include <array>
#include <string>
#include <utility>

namespace relance {
namespace {

/// For the whole program, before the first call of SQLite and so before main(). Nobody asks it how much memory it holds, and
/// counting that takes a lock at every allocation. What it needs to take one statement back stays in memory a little longer than
/// its own 64 KiB: once it is in a file it stays there, page by page, until the transaction ends. Above 128 KiB SQLite fails
/// (SQLITE_FULL), as it moves all of it to the file in one writing.
[[maybe_unused]] const bool isConfigured = [] {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, 120'000);
  return true;
}();

/// SQLITE_LIMIT_…: see reliability.md, opening order.
constexpr std::array<std::pair<int, int>, 8> limits{{{SQLITE_LIMIT_LENGTH, 4'000'000},
                                                     {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                     {SQLITE_LIMIT_COLUMN, 100},
                                                     {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                                     {SQLITE_LIMIT_ATTACHED, 0},
                                                     {SQLITE_LIMIT_VARIABLE_NUMBER, 1'000},
                                                     {SQLITE_LIMIT_TRIGGER_DEPTH, 3},
                                                     {SQLITE_LIMIT_WORKER_THREADS, 0}}};

constexpr std::array<std::pair<int, int>, 7> switches{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                       {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                       {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                       {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                       {SQLITE_DBCONFIG_DQS_DML, 0},
                                                       {SQLITE_DBCONFIG_DQS_DDL, 0}}};

/// A file name as a URI: everything but letters, digits and a few signs is written as %XX.
std::string uriOf(const std::filesystem::path& path) {
  constexpr std::string_view plain = "-._~/";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(path).string()) {
    const bool isPlain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || plain.find(c) != plain.npos;
    if (isPlain) {
      uri += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      uri += {'%', digits[byte >> 4], digits[byte & 15]};
    }
  }
  return uri;
}

int flagsOf(FileAccess access) {
  switch (access) {
    case FileAccess::readWrite:
      return SQLITE_OPEN_READWRITE;
    case FileAccess::readOnly:
    case FileAccess::untouched:
      return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case FileAccess::create:
      return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  }
  return 0;
}

void setSwitch(Connection& connection, int which, int value) {
  const int rc = sqlite3_db_config(connection.handle, which, value, nullptr);
  if (rc != SQLITE_OK) failWith(rc, connection.handle, connection.path);
}

}  // namespace

std::unique_ptr<Connection> openGuarded(const std::filesystem::path& path, FileAccess access) {
  auto connection = std::make_unique<Connection>();
  connection->path = path;
  connection->isReadOnly = access == FileAccess::readOnly || access == FileAccess::untouched;
  std::string name = connection->isReadOnly ? uriOf(path) : path.string();
  if (access == FileAccess::untouched) name += "?immutable=1";
  const int flags = flagsOf(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
  const int rc = sqlite3_open_v2(name.c_str(), &connection->handle, flags, nullptr);
  if (rc != SQLITE_OK) {
    sqlite3_close(std::exchange(connection->handle, nullptr));
    failWith(rc, nullptr, path);
  }
  try {
    for (const auto& [which, value] : switches) setSwitch(*connection, which, value);
  } catch (...) {
    closeConnection(*connection);
    throw;
  }
  for (const auto& [which, value] : limits) sqlite3_limit(connection->handle, which, value);
  return connection;
}

void allowTriggers(Connection& connection) { setSwitch(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1); }

void enforceReferences(Connection& connection, bool enforced) {
  setSwitch(connection, SQLITE_DBCONFIG_ENABLE_FKEY, enforced ? 1 : 0);
}

void closeConnection(Connection& connection) {
  for (auto& [sql, statements] : connection.idleStatements) {
    for (sqlite3_stmt* statement : statements) sqlite3_finalize(statement);
  }
  connection.idleStatements.clear();
  sqlite3_close(std::exchange(connection.handle, nullptr));
}

DeepExpressions::DeepExpressions(Connection& connection)
    : m_connection(connection), m_before(sqlite3_limit(connection.handle, SQLITE_LIMIT_EXPR_DEPTH, 1'000)) {}

DeepExpressions::~DeepExpressions() { sqlite3_limit(m_connection.handle, SQLITE_LIMIT_EXPR_DEPTH, m_before); }

}  // namespace relance
