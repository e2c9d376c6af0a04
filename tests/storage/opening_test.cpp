// SPDX-License-Identifier: GPL-3.0-or-later
// The right file only, and whatever is refused is left as it was.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/machine_fault.h"
#include "storage/migrations.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

void runSql(const fs::path& path, const std::string& sql) {
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
  char* message = nullptr;
  EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << (message != nullptr ? message : "");
  sqlite3_free(message);
  sqlite3_close(handle);
}

void makeLedger(const fs::path& path) { Database::create(path); }

struct Foreign {
  const char* name;
  MachineFault fault;
  void (*make)(const fs::path&);
};

class ForeignFile : public testing::TestWithParam<Foreign> {};

TEST_P(ForeignFile, IsRefusedAndLeftAsItWas) {
  const ScratchFolder folder;
  const fs::path path = folder / "foreign.relance";
  GetParam().make(path);
  const auto before = stateOf(path);
  const auto files = folder.fileCount();
  for (const auto mode : {OpenMode::readWrite, OpenMode::readOnly}) {
    for (const bool quickCheck : {false, true}) {
      EXPECT_EQ(faultOf([&] { Database::open(path, {mode, quickCheck}); }), GetParam().fault);
    }
  }
  faultOf([&] { migrateLedger(path); });
  EXPECT_TRUE(stateOf(path) == before);
  EXPECT_EQ(folder.fileCount(), files) << "a file was left beside it";
}

const Foreign foreignFiles[]{
    {"Empty", MachineFault::notALedger, [](const fs::path& path) { writeBytes(path, ""); }},
    {"RandomBytes", MachineFault::notALedger,
     [](const fs::path& path) {
       std::string bytes;
       for (unsigned i = 0, x = 12345; i < 20'000; ++i) bytes += static_cast<char>((x = x * 1103515245 + 12345) >> 16);
       writeBytes(path, bytes);
     }},
    {"Text", MachineFault::notALedger, [](const fs::path& path) { writeBytes(path, std::string(4096, 'a')); }},
    {"OnlyTheMagic", MachineFault::notALedger,
     [](const fs::path& path) { writeBytes(path, std::string("SQLite format 3\0", 16)); }},
    {"AnotherDatabase", MachineFault::notALedger,
     [](const fs::path& path) {
       runSql(path, "PRAGMA application_id = 77; PRAGMA user_version = 1; CREATE TABLE item (id INTEGER)");
     }},
    {"ADatabaseWithoutApplication", MachineFault::notALedger,
     [](const fs::path& path) { runSql(path, "CREATE TABLE item (id INTEGER)"); }},
    {"ANewerLedger", MachineFault::ledgerTooNew,
     [](const fs::path& path) {
       makeLedger(path);
       runSql(path, "PRAGMA journal_mode = DELETE; PRAGMA user_version = 99");
     }},
    {"ALedgerOfNoVersion", MachineFault::notALedger,
     [](const fs::path& path) {
       makeLedger(path);
       runSql(path, "PRAGMA journal_mode = DELETE; PRAGMA user_version = 0");
     }},
    {"TruncatedAtAPage", MachineFault::ledgerDamaged,
     [](const fs::path& path) {
       makeLedger(path);
       fs::resize_file(path, fs::file_size(path) - 4096);
     }},
    {"TruncatedInAPage", MachineFault::ledgerDamaged,
     [](const fs::path& path) {
       makeLedger(path);
       fs::resize_file(path, 5000);
     }},
    {"ALedgerWithATriggerOfOthers", MachineFault::notALedger,
     [](const fs::path& path) {
       makeLedger(path);
       runSql(path, "CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM item; END");
     }},
    {"ALedgerWithAChangedTable", MachineFault::notALedger,
     [](const fs::path& path) {
       makeLedger(path);
       runSql(path, "ALTER TABLE item ADD COLUMN extra TEXT");
     }},
    {"ALedgerWithAView", MachineFault::notALedger,
     [](const fs::path& path) {
       makeLedger(path);
       runSql(path, "CREATE VIEW everything AS SELECT id FROM item");
     }},
};

INSTANTIATE_TEST_SUITE_P(Opening, ForeignFile, testing::ValuesIn(foreignFiles), [](const auto& test) { return test.param.name; });

TEST(Opening, AFolderIsNoLedger) {
  const ScratchFolder folder;
  EXPECT_EQ(faultOf([&] { Database::open(folder.path()); }), MachineFault::notALedger);
  EXPECT_EQ(faultOf([&] { Database::open("/dev/null"); }), MachineFault::notALedger);
  EXPECT_EQ(folder.fileCount(), 0U);
}

TEST(Opening, AMissingFileIsNotMade) {
  const ScratchFolder folder;
  EXPECT_EQ(faultOf([&] { Database::open(folder / "none.relance"); }), MachineFault::cannotRead);
  EXPECT_EQ(folder.fileCount(), 0U);
}

TEST(Opening, DamagedPagesAreFoundByTheQuickCheck) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  makeLedger(path);
  std::string bytes = bytesOf(path);
  for (std::size_t i = bytes.size() - 4096; i < bytes.size(); ++i) bytes[i] = '\x55';
  writeBytes(path, bytes);
  EXPECT_EQ(faultOf([&] { Database::open(path, {OpenMode::readWrite, true}); }), MachineFault::ledgerDamaged);
}

TEST(Opening, AnOpenLedgerIsLookedAtWithItsLog) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  Database first = Database::create(path);
  first.statement("INSERT INTO setting (key, value) VALUES ($1, $2)").run("k", "v");
  ASSERT_TRUE(fs::exists(folder / "a.relance-wal"));
  Database second = Database::open(path, {OpenMode::readOnly, true});
  auto value = second.statement("SELECT value FROM setting WHERE key = $1");
  ASSERT_TRUE(value.query("k").next());
  EXPECT_EQ(value.text(0), "v");
}

TEST(Opening, ForReadingWritesNothing) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  makeLedger(path);
  const auto before = stateOf(path);
  {
    Database reader = Database::open(path, {OpenMode::readOnly});
    EXPECT_TRUE(reader.isReadOnly());
    EXPECT_NE(faultOf([&] { reader.execute("DELETE FROM setting"); }), std::nullopt);
    EXPECT_EQ(faultOf([&] { reader.execute("DELETE FROM setting"); }), MachineFault::cannotWrite);
  }
  EXPECT_TRUE(stateOf(path) == before);
  EXPECT_EQ(folder.fileCount(), 1U);
}

TEST(Closing, LeavesOneCompleteFile) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  {
    Database database = Database::create(path);
    for (int i = 0; i < 50; ++i) {
      database.statement("INSERT INTO setting (key, value) VALUES ($1, $2)").run(std::to_string(i), std::string(2000, 'x'));
    }
  }
  EXPECT_EQ(folder.fileCount(), 1U);
  fs::copy_file(path, folder / "copy.relance");
  Database copy = Database::open(folder / "copy.relance", {OpenMode::readOnly, true});
  auto count = copy.statement("SELECT count(*) FROM setting");
  ASSERT_TRUE(count.query().next());
  EXPECT_EQ(count.number(0), 50);
}

TEST(Creating, NeverReplacesAFile) {
  const ScratchFolder folder;
  const fs::path path = folder / "a.relance";
  writeBytes(path, "mine");
  EXPECT_EQ(faultOf([&] { Database::create(path); }), MachineFault::cannotWrite);
  EXPECT_EQ(bytesOf(path), "mine");
  EXPECT_EQ(folder.fileCount(), 1U);
}

TEST(Creating, InAFolderThatIsNotThereLeavesNothing) {
  const ScratchFolder folder;
  EXPECT_EQ(faultOf([&] { Database::create(folder / "no" / "a.relance"); }), MachineFault::cannotWrite);
  EXPECT_EQ(folder.fileCount(), 0U);
}

TEST(Creating, MakesAProtectedLedger) {
  const ScratchFolder folder;
  Database database = Database::create(folder / "Élan & fils %20.relance");
  EXPECT_EQ(database.schemaVersion(), newestSchemaVersion());
  const auto pragma = [&](const char* sql) {
    auto statement = database.statement(sql);
    statement.query().next();
    return std::string{statement.text(0)};
  };
  EXPECT_EQ(pragma("PRAGMA journal_mode"), "wal");
  EXPECT_EQ(pragma("PRAGMA synchronous"), "2");
  EXPECT_EQ(pragma("PRAGMA foreign_keys"), "1");
  EXPECT_EQ(pragma("PRAGMA trusted_schema"), "0");
  EXPECT_EQ(pragma("PRAGMA cell_size_check"), "1");
  EXPECT_EQ(pragma("PRAGMA application_id"), std::to_string(dialect::applicationId));
  EXPECT_ANY_THROW(database.execute("ATTACH ':memory:' AS other"));
  EXPECT_THROW(database.execute("SELECT \"not a column\" FROM item"), std::logic_error);
}

}  // namespace
}  // namespace relance
