// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <utility>

#include "domain/basics/machine_error.h"
#include "storage/dialect.h"
#include "storage/file_placing.h"
#include "storage/guards.h"
#include "storage/ledger_header.h"
#include "storage/migrations.h"
#include "storage/transaction.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

void refuseUnknownVersion(const fs::path& path, std::uint32_t version) {
  if (version > newestSchemaVersion()) {
    throw StorageError(MachineFault::ledgerTooNew, path.string(), "schema version " + std::to_string(version));
  }
  if (version == 0) throw StorageError(MachineFault::notALedger, path.string(), "no schema version");
}

void checkPages(Database& database) {
  auto check = database.statement(dialect::quickCheck);
  check.query();
  while (check.next()) {
    if (check.text(0) != "ok")
      throw StorageError(MachineFault::ledgerDamaged, database.path().string(), std::string{check.text(0)});
  }
}

void checkSchema(Database& database, std::uint32_t version) {
  if (schemaDigest(database) != knownSchemaDigest(version)) {
    throw StorageError(MachineFault::notALedger, database.path().string(),
                       "its tables are not those of version " + std::to_string(version));
  }
}

bool isWriteProtected(Database& database) { return sqlite3_db_readonly(database.connection().handle, "main") == 1; }

/// Before anything of the file is run: are its tables ours, and (if asked) are its pages sound? Where another program has the
/// ledger open, or died in it, its log is read too, but not brought into the file.
void inspect(const fs::path& path, std::uint32_t version, const OpenOptions& options) {
  Database inspected =
      hasJournalBeside(path) ? Database::openBesideOthers(path, options.patience) : Database::openUntouched(path);
  checkSchema(inspected, version);
  if (options.quickCheck) checkPages(inspected);
}

void prepareForWriting(Database& database) {
  database.executeScript(dialect::connectionSettings);
  // Without the right to write, SQLite opens for reading and says nothing.
  if (isWriteProtected(database)) {
    throw StorageError(MachineFault::cannotWrite, database.path().string(), "the file cannot be written");
  }
  database.execute(dialect::enterWal);
}

}  // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&& other) noexcept {
  std::swap(m_connection, other.m_connection);
  return *this;
}

Database::~Database() {
  if (!m_connection || m_connection->handle == nullptr) return;
  if (!m_connection->isReadOnly && !isInTransaction()) {
    sqlite3_busy_timeout(m_connection->handle, 0);
    // Another reader may hold it back; the last program to close then does it.
    sqlite3_wal_checkpoint_v2(m_connection->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  }
  closeConnection(*m_connection);
}

/// A readable file is opened as if for writing, so that the last program to close tidies the log away, and then only asked.
/// A folder that cannot be written has no place for a log: such a ledger is read as it lies there, if nobody else is in it.
Database Database::forReading(Database opened, bool isAlone) {
  const int rc = sqlite3_exec(opened.connection().handle, dialect::userVersion.data(), nullptr, nullptr, nullptr);
  if (rc != SQLITE_OK && isAlone && isWriteProtected(opened)) {
    opened = Database(openGuarded(opened.path(), FileAccess::untouched));
  }
  opened.executeScript(dialect::connectionSettings);
  opened.execute(dialect::onlyAsk);
  opened.m_connection->isReadOnly = true;
  return opened;
}

Database Database::openUntouched(const fs::path& path) { return Database(openGuarded(path, FileAccess::untouched)); }

Database Database::openBesideOthers(const fs::path& path, std::chrono::milliseconds patience) {
  Database database(openGuarded(path, FileAccess::readOnly));
  database.setPatience(patience);
  return database;
}

Database Database::open(const fs::path& path, const OpenOptions& options) {
  const std::uint32_t version = readSchemaVersion(path);
  refuseUnknownVersion(path, version);
  if (version < newestSchemaVersion()) {
    throw StorageError(MachineFault::cannotRead, path.string(), "of an earlier version");
  }
  const bool isAlone = !hasJournalBeside(path);
  inspect(path, version, options);
  Database database(openGuarded(path, FileAccess::readWrite));
  database.setPatience(options.patience);
  if (options.mode == OpenMode::readWrite) {
    prepareForWriting(database);
  } else {
    database = forReading(std::move(database), isAlone);
  }
  checkSchema(database, version);
  allowTriggers(*database.m_connection);
  return database;
}

Database Database::openForMigration(const fs::path& path) {
  const std::uint32_t version = readSchemaVersion(path);
  refuseUnknownVersion(path, version);
  const OpenOptions options{OpenMode::readWrite, true};
  inspect(path, version, options);
  Database database(openGuarded(path, FileAccess::readWrite));
  database.setPatience(options.patience);
  prepareForWriting(database);
  database.execute(dialect::leaveWal);
  return database;
}

Database Database::create(const fs::path& path) {
  refuseExisting(path);
  const TemporaryFile unfinished(temporaryBeside(path));
  {
    Database database(openGuarded(unfinished.path(), FileAccess::create));
    database.executeScript(dialect::connectionSettings);
    database.execute(dialect::beginAlone);
    database.execute(std::string{dialect::setApplicationId} + std::to_string(dialect::applicationId));
    applySchema(database, 0, newestSchemaVersion());
    database.execute(dialect::commit);
  }
  placeNew(unfinished.path(), path);
  return open(path);
}

Database Database::withSchema(std::uint32_t version) {
  Database database(openGuarded(":memory:", FileAccess::create));
  database.executeScript(dialect::connectionSettings);
  applySchema(database, 0, version);
  allowTriggers(*database.m_connection);
  return database;
}

Statement Database::statement(std::string_view sql) { return Statement(*m_connection, sql); }

void Database::execute(std::string_view sql) { statement(sql).run(); }

void Database::executeScript(std::string_view sql) {
  const int rc = sqlite3_exec(m_connection->handle, std::string{sql}.c_str(), nullptr, nullptr, nullptr);
  if (rc != SQLITE_OK) failWith(rc, m_connection->handle, m_connection->path);
}

const fs::path& Database::path() const { return m_connection->path; }
bool Database::isReadOnly() const { return m_connection->isReadOnly; }
bool Database::isInTransaction() const { return sqlite3_get_autocommit(m_connection->handle) == 0; }

void Database::setPatience(std::chrono::milliseconds patience) {
  sqlite3_busy_timeout(m_connection->handle, static_cast<int>(patience.count()));
}

std::uint32_t Database::schemaVersion() {
  auto version = statement(dialect::userVersion);
  version.query().next();
  return static_cast<std::uint32_t>(version.number(0));
}

std::int64_t Database::dataVersion() {
  auto version = statement(dialect::dataVersion);
  version.query().next();
  return version.number(0);
}

}  // namespace relance
