// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a ledger file: opened with every guard on, or refused without a byte written.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "storage/statement.h"

namespace relance {

enum class OpenMode { readWrite, readOnly };

struct OpenOptions {
  OpenMode mode{OpenMode::readWrite};
  /// Pages and rows are looked through before the first use: under a second for 100 MB.
  bool quickCheck{false};
  /// How long a statement waits for another program before StorageError(ledgerBusy).
  std::chrono::milliseconds patience{5000};
};

/// One thread at a time uses a connection. On destruction of a writing one the write-ahead log goes back into the file,
/// so that a closed ledger is one complete file.
class Database {
 public:
  /// Looks at the file before SQLite does and at its schema before anything of it is run; see reliability.md, opening order.
  /// Throws StorageError: cannotRead, notALedger (also: tables that are not those of its version), ledgerTooNew, ledgerDamaged,
  /// ledgerBusy. An older ledger is refused as cannotRead: migrateLedger() first.
  static Database open(const std::filesystem::path& path, const OpenOptions& options = {});

  /// Makes the file, whole or not at all, with the newest schema. StorageError(cannotWrite) if something is there already.
  static Database create(const std::filesystem::path& path);

  /// The tables of a version without a file: what a ledger's schema is compared with.
  static Database withSchema(std::uint32_t version);

  /// Read without locks or any file beside it: a finished copy, or a ledger that nobody has open. Its version may be an older
  /// one.
  static Database openUntouched(const std::filesystem::path& path);

  /// Read with locks, nothing brought from a log into the file.
  static Database openBesideOthers(const std::filesystem::path& path, std::chrono::milliseconds patience);

  /// An older ledger, out of write-ahead mode, which only works while nobody else is in it (ledgerBusy). For migrateLedger().
  static Database openForMigration(const std::filesystem::path& path);

  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  /// Prepared once, lent as often as asked. The text must be correct SQL for this schema (std::logic_error).
  Statement statement(std::string_view sql);

  /// One statement without parameters or rows of interest; also SQLite's own words of dialect.h.
  void execute(std::string_view sql);

  /// Several statements, as a migration's file holds them.
  void executeScript(std::string_view sql);

  const std::filesystem::path& path() const;
  bool isReadOnly() const;
  bool isInTransaction() const;
  void setPatience(std::chrono::milliseconds patience);

  /// The schema version as it stands now, also when another program has just migrated it.
  std::uint32_t schemaVersion();

  /// Changes when another connection has committed something.
  std::int64_t dataVersion();

  /// For the parts of storage that need more than SQL: sessions, backups.
  Connection& connection() { return *m_connection; }

 private:
  explicit Database(std::unique_ptr<Connection> connection);
  static Database forReading(Database opened, bool isAlone);

  std::unique_ptr<Connection> m_connection;
};

}  // namespace relance
