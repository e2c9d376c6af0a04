// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <utility>
#include <vector>

#include "domain/basics/machine_error.h"
#include "storage/business_hash.h"
#include "storage/dialect.h"
#include "storage/history/change_recorder.h"
#include "storage/machine_fault.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::Pair;

namespace fs = std::filesystem;

/// Past all guards.
void writeRaw(const fs::path& path, const std::string& sql) {
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
  sqlite3_close(handle);
}

/// A ledger as an older program left it, with one customer.
void makeOlderLedger(const fs::path& path, std::uint32_t version) {
  std::string script = "PRAGMA journal_mode = WAL; BEGIN;";
  script += std::string{dialect::setApplicationId} + std::to_string(dialect::applicationId) + ";";
  for (std::uint32_t i = 0; i < version; ++i) script += embeddedSchema()[i].bytes;
  script += std::string{dialect::setUserVersion} + std::to_string(version) + ";";
  script += "INSERT INTO customer (code, name, kind, country, language) VALUES ('C1', 'Old', 'business', 'FR', 'fr'); COMMIT";
  writeRaw(path, script);
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

/// A customer with three invoices, a task for two of them, and two events of which one tells of him.
const std::string someWork = R"(
INSERT INTO customer (code, name, kind, country, language) VALUES ('C2', 'Two', 'business', 'FR', 'fr');
INSERT INTO item (customer_id, side, kind, number, currency, amount_minor, issued_on, due_on, recorded_on)
  VALUES (1, 'debit', 'invoice', 'A', 'EUR', 1, '2026-01-01', '2026-02-01', '2026-01-01'),
         (1, 'debit', 'invoice', 'B', 'EUR', 2, '2026-01-01', '2026-02-01', '2026-01-01'),
         (1, 'debit', 'invoice', 'C', 'EUR', 3, '2026-01-01', '2026-02-01', '2026-01-01');
INSERT INTO task (customer_id, currency, kind, ref, channel, approval, amount_minor, reason, reason_facts, beside, points, due_on,
  created_on, state, is_contact) VALUES (1, 'EUR', 'step', 'courteous', 'email', 'confirm', 5, 'StepDue', '{}', '[]', '{}',
  '2026-03-10', '2026-03-10', 'waiting', 1);
INSERT INTO task_item (task_id, item_id) VALUES (1, 3), (1, 2);
INSERT INTO event (happened_at, day, kind, body, head) VALUES
  ('2026-03-09T08:00:00.000Z', '2026-03-09', 'fileImported', x'00', zeroblob(32)),
  ('2026-03-10T08:00:00.000Z', '2026-03-10', 'runStored', x'01', zeroblob(32));
INSERT INTO event_subject (customer_id, sequence) VALUES (2, 1), (1, 2), (1, 1);
)";

std::vector<std::pair<std::int64_t, std::int64_t>> pairsOf(Database& database, std::string_view sql) {
  std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
  auto rows = database.statement(sql);
  while (rows.next()) pairs.emplace_back(rows.number(0), rows.number(1));
  return pairs;
}

TEST(Migrations, KeepTheRowsOfTablesThatAreMadeAnew) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  makeOlderLedger(path, 18);
  writeRaw(path, someWork);
  const auto copy = migrateLedger(path);
  ASSERT_TRUE(copy);
  Database migrated = Database::open(path);
  EXPECT_THAT(pairsOf(migrated, "SELECT task_id, item_id FROM task_item ORDER BY item_id"), ElementsAre(Pair(1, 2), Pair(1, 3)));
  EXPECT_THAT(pairsOf(migrated, "SELECT customer_id, sequence FROM event_subject ORDER BY customer_id, sequence"),
              ElementsAre(Pair(1, 1), Pair(1, 2), Pair(2, 1)));
  Database old = Database::openUntouched(*copy);
  EXPECT_EQ(businessHash(migrated), businessHash(old));
}

TEST(Migrations, KeepTheWayBackOfWhatWasDoneBefore) {
  const auto ledger = [](std::uint32_t version) {
    Database database = Database::withSchema(version);
    database.executeScript(
        "INSERT INTO customer (code, name, kind, country, language) VALUES ('C1', 'Old', 'business', 'FR', 'fr')");
    database.executeScript(someWork);
    return database;
  };
  const std::string work = "DELETE FROM task_item WHERE item_id = 2; INSERT INTO task_item (task_id, item_id) VALUES (1, 1)";
  Database old = ledger(18);
  old.execute(dialect::beginWriting);
  ChangeRecorder recorder(old);
  old.executeScript(work);
  const std::string changeset = recorder.changeset();
  Database now = ledger(newestSchemaVersion());
  const Digest before = businessHash(now);
  now.executeScript(work);
  ASSERT_NE(businessHash(now), before);
  EXPECT_TRUE(applyChangeset(now, inverseOf(now, changeset)));
  EXPECT_EQ(businessHash(now), before);
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
  writeRaw(path, "INSERT INTO tag (customer_id, name) VALUES (77, 'lost')");
  EXPECT_EQ(faultOf([&] { migrateLedger(path); }), MachineFault::ledgerDamaged);
  EXPECT_EQ(Database::openUntouched(path).schemaVersion(), 3U);
}

}  // namespace
}  // namespace relance
