// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <cassert>
#include <string>

#include "domain/basics/machine_error.h"
#include "hash/canonical_bytes.h"
#include "storage/backup.h"
#include "storage/dialect.h"
#include "storage/ledger_header.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

/// "schema/0003_policy.sql" is version 3.
std::uint32_t versionOf(const EmbeddedFile& file) {
  const auto digits = file.name.substr(file.name.rfind('/') + 1, 4);
  return static_cast<std::uint32_t>(std::stoul(std::string{digits}));
}

fs::path copyBeside(const fs::path& path, std::uint32_t version) {
  fs::path copy = path;
  copy.replace_filename(path.stem().string() + ".v" + std::to_string(version) + path.extension().string());
  return copy;
}

void refuseBrokenReferences(Database& database) {
  auto broken = database.statement(dialect::foreignKeyCheck);
  if (broken.query().next()) {
    throw StorageError(
        MachineFault::ledgerDamaged, database.path().string(),
        "a row of " + std::string{broken.text(0)} + " names a row of " + std::string{broken.text(2)} + " that is not there");
  }
}

void migrateAlone(Database& database, std::uint32_t from) {
  database.execute(dialect::foreignKeysOff);
  database.execute(dialect::beginAlone);
  try {
    if (database.schemaVersion() != from) {
      throw StorageError(MachineFault::ledgerBusy, database.path().string(), "another program is migrating it");
    }
    applySchema(database, from, newestSchemaVersion());
    refuseBrokenReferences(database);
  } catch (...) {
    database.execute(dialect::rollback);
    throw;
  }
  database.execute(dialect::commit);
}

}  // namespace

std::uint32_t newestSchemaVersion() {
  const auto files = embeddedSchema();
  assert(!files.empty());
  return versionOf(files.back());
}

void applySchema(Database& database, std::uint32_t from, std::uint32_t to) {
  std::uint32_t version = 0;
  for (const EmbeddedFile& file : embeddedSchema()) {
    ++version;
    assert(versionOf(file) == version && "the files of schema/ are numbered without a gap");
    if (version > from && version <= to) database.executeScript(file.bytes);
  }
  database.execute(std::string{dialect::setUserVersion} + std::to_string(to));
}

Digest schemaDigest(Database& database) {
  CanonicalBytes bytes;
  auto texts = database.statement(dialect::schemaTexts);
  texts.query();
  while (texts.next()) {
    for (int column = 0; column < texts.columnCount(); ++column) bytes.add(texts.text(column));
  }
  return bytes.digest();
}

Digest knownSchemaDigest(std::uint32_t version) {
  const auto digestOf = [](std::uint32_t wanted) {
    Database database = Database::withSchema(wanted);
    return schemaDigest(database);
  };
  static const Digest newest = digestOf(newestSchemaVersion());
  return version == newestSchemaVersion() ? newest : digestOf(version);
}

std::optional<fs::path> migrateLedger(const fs::path& path) {
  const std::uint32_t from = readSchemaVersion(path);
  if (from == newestSchemaVersion()) return std::nullopt;
  Database database = Database::openForMigration(path);
  const fs::path copy = copyBeside(path, from);
  writeBackup(database, copy);
  migrateAlone(database, from);
  return copy;
}

}  // namespace relance
