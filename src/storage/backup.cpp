// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <algorithm>

#include "domain/basics/machine_error.h"
#include "storage/dialect.h"
#include "storage/file_placing.h"
#include "storage/guards.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

struct BackupCloser {
  void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

/// Owns a guarded handle until it is closed.
class Handle {
 public:
  explicit Handle(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { closeConnection(*m_connection); }

  Connection& operator*() { return *m_connection; }

 private:
  std::unique_ptr<Connection> m_connection;
};

/// All pages in one step: the copy is then one moment of the ledger, however busy it is.
void copyPages(Connection& from, const fs::path& to) {
  Handle target(openGuarded(to, FileAccess::create));
  const std::unique_ptr<sqlite3_backup, BackupCloser> backup(sqlite3_backup_init((*target).handle, "main", from.handle, "main"));
  if (!backup) failWith(sqlite3_extended_errcode((*target).handle), (*target).handle, to);
  const int rc = sqlite3_backup_step(backup.get(), -1);
  if (rc != SQLITE_DONE) failWith(rc == SQLITE_OK ? SQLITE_IOERR : rc, (*target).handle, to);
}

void refuseFindings(Database& copy, std::string_view check, std::string_view whenSound) {
  auto findings = copy.statement(check);
  findings.query();
  while (findings.next()) {
    if (findings.text(0) == whenSound) continue;
    throw StorageError(MachineFault::ledgerDamaged, copy.path().string(),
                       "the copy is not sound: " + std::string{findings.text(0)});
  }
}

void proveCopy(const fs::path& path, const LedgerTotals& wanted) {
  Database copy = Database::openUntouched(path);
  refuseFindings(copy, dialect::integrityCheck, "ok");
  refuseFindings(copy, dialect::foreignKeyCheck, "");
  if (totalsOf(copy) != wanted) {
    throw StorageError(MachineFault::ledgerDamaged, path.string(), "the copy does not add up to the original");
  }
}

/// Reading from one moment of the ledger until the end of the scope.
class OneMoment {
 public:
  explicit OneMoment(Database& database) : m_database(database) { database.execute(dialect::beginReading); }
  OneMoment(const OneMoment&) = delete;
  OneMoment& operator=(const OneMoment&) = delete;
  ~OneMoment() { m_database.execute(dialect::rollback); }

 private:
  Database& m_database;
};

}  // namespace

LedgerTotals totalsOf(Database& database) {
  LedgerTotals totals;
  std::vector<std::string> tables;
  {
    auto texts = database.statement(dialect::schemaTexts);
    texts.query();
    while (texts.next()) {
      if (texts.text(0) == "table") tables.emplace_back(texts.text(1));
    }
  }
  const auto add = [&](const std::string& what, const std::string& sql) {
    auto total = database.statement(sql);
    if (!total.query().next()) return;
    totals.lines.push_back(what + " " + std::to_string(total.number(0)));
  };
  for (const std::string& table : tables) add(table, "SELECT count(*) FROM " + table);
  add("items", "SELECT CAST(sum(amount_minor) AS bigint) FROM item");
  add("allocations", "SELECT CAST(sum(amount_minor) AS bigint) FROM allocation");
  if (std::ranges::find(tables, "event") != tables.end()) {
    auto head = database.statement("SELECT head FROM event ORDER BY sequence DESC LIMIT 1");
    if (head.query().next()) totals.lines.emplace_back(reinterpret_cast<const char*>(head.blob(0).data()), head.blob(0).size());
  }
  return totals;
}

void writeBackup(Database& database, const fs::path& target) {
  refuseExisting(target);
  const TemporaryFile copy(temporaryBeside(target));
  {
    const OneMoment moment(database);
    const LedgerTotals wanted = totalsOf(database);
    copyPages(database.connection(), copy.path());
    proveCopy(copy.path(), wanted);
  }
  placeNew(copy.path(), target);
}

}  // namespace relance
