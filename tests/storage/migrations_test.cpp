// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "domain/basics/machine_error.h"
#include "storage/dialect.h"
#include "storage/machine_fault.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

/// A ledger as an older program left it, with one customer.
void makeOlderLedger(const fs::path& path, std::uint32_t version) {
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
  std::string script = "PRAGMA journal_mode = WAL; BEGIN;";
  script += std::string{dialect::setApplicationId} + std::to_string(dialect::applicationId) + ";";
  for (std::uint32_t i = 0; i < version; ++i) script += embeddedSchema()[i].bytes;
  script += std::string{dialect::setUserVersion} + std::to_string(version) + ";";
  script += "INSERT INTO customer (code, name, kind, country, language) VALUES ('C1', 'Old', 'business', 'FR', 'fr'); COMMIT";
  ASSERT_EQ(sqlite3_exec(handle, script.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
  sqlite3_close(handle);
}

std::string firstCode(Database& database) {
  auto code = database.statement("SELECT code FROM customer");
  return code.query().next() ? std::string{code.text(0)} : "";
}

TEST(Migrations, AreNumberedWithoutAGap) {
  EXPECT_EQ(newestSchemaVersion(), embeddedSchema().size());
  EXPECT_TRUE(embeddedSchema().front().name.starts_with("schema/0001_"));
}

TEST(Migrations, OfEveryOlderVersionLeadToTheNewestSchema) {
  for (std::uint32_t version = 1; version < newestSchemaVersion(); ++version) {
    const ScratchFolder folder;
    const fs::path path = folder / "a.relance";
    makeOlderLedger(path, version);
    try {
      Database::open(path);
      ADD_FAILURE() << "opened without a migration";
    } catch (const StorageError& error) {
      EXPECT_EQ(error.fault(), MachineFault::cannotRead);
      EXPECT_EQ(error.detail(), "of an earlier version") << "the words for it are found by this";
    }
    const auto copy = migrateLedger(path);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->filename(), "a.v" + std::to_string(version) + ".relance");
    Database migrated = Database::open(path, {OpenMode::readWrite, true});
    EXPECT_EQ(migrated.schemaVersion(), newestSchemaVersion());
    EXPECT_EQ(schemaDigest(migrated), knownSchemaDigest(newestSchemaVersion()));
    EXPECT_EQ(firstCode(migrated), "C1");
    Database old = Database::openUntouched(*copy);
    EXPECT_EQ(old.schemaVersion(), version);
    EXPECT_EQ(firstCode(old), "C1");
  }
}

TEST(Migrations, OfAnUpToDateLedgerChangeNothing) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  Database::create(path);
  const auto before = stateOf(path);
  EXPECT_EQ(migrateLedger(path), std::nullopt);
  EXPECT_TRUE(stateOf(path) == before);
  EXPECT_EQ(folder.fileCount(), 1U);
}

TEST(Migrations, AreRefusedWhileAnotherProgramIsInTheLedger) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  makeOlderLedger(path, 1);
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(other, "BEGIN; SELECT count(*) FROM customer", nullptr, nullptr, nullptr), SQLITE_OK);
  EXPECT_EQ(faultOf([&] { migrateLedger(path); }), MachineFault::ledgerBusy);
  sqlite3_close(other);
  EXPECT_EQ(Database::openUntouched(path).schemaVersion(), 1U);
}

TEST(Migrations, DoNotOverwriteAnEarlierCopy) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  makeOlderLedger(path, 2);
  writeBytes(folder / "a.v2.relance", "kept");
  EXPECT_EQ(faultOf([&] { migrateLedger(path); }), MachineFault::cannotWrite);
  EXPECT_EQ(bytesOf(folder / "a.v2.relance"), "kept");
  EXPECT_EQ(Database::openUntouched(path).schemaVersion(), 2U);
}

TEST(Migrations, ThatWouldBreakReferencesLeaveTheLedgerAsItWas) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  makeOlderLedger(path, 3);
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(handle, "INSERT INTO tag (customer_id, name) VALUES (77, 'lost')", nullptr, nullptr, nullptr),
            SQLITE_OK);
  sqlite3_close(handle);
  EXPECT_EQ(faultOf([&] { migrateLedger(path); }), MachineFault::ledgerDamaged);
  EXPECT_EQ(Database::openUntouched(path).schemaVersion(), 3U);
}

}  // namespace
}  // namespace relance
