// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <gtest/gtest.h>

#include "storage/machine_fault.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

constexpr std::string_view insert = "INSERT INTO setting (key, value) VALUES ($1, $2)";

TEST(Backup, IsACompleteLedgerEqualToTheOriginal) {
  const ScratchFolder folder;
  Database database = Database::create(folder / "a.relance");
  for (int i = 0; i < 100; ++i) database.statement(insert).run(std::to_string(i), std::string(500, 'x'));
  writeBackup(database, folder / "copy.relance");
  Database copy = Database::open(folder / "copy.relance", {OpenMode::readOnly, true});
  EXPECT_EQ(totalsOf(copy), totalsOf(database));
  database.statement(insert).run("later", "v");
  EXPECT_NE(totalsOf(copy), totalsOf(database));
}

TEST(Backup, LeavesNothingBesideIt) {
  const ScratchFolder folder;
  const ScratchFolder target;
  Database database = Database::create(folder / "a.relance");
  writeBackup(database, target / "copy.relance");
  EXPECT_EQ(target.fileCount(), 1U);
}

TEST(Backup, NeverReplacesAFile) {
  const ScratchFolder folder;
  Database database = Database::create(folder / "a.relance");
  writeBytes(folder / "copy.relance", "kept");
  EXPECT_EQ(faultOf([&] { writeBackup(database, folder / "copy.relance"); }), MachineFault::cannotWrite);
  EXPECT_EQ(faultOf([&] { writeBackup(database, folder / "a.relance"); }), MachineFault::cannotWrite);
  EXPECT_EQ(bytesOf(folder / "copy.relance"), "kept");
}

TEST(Backup, OfALedgerWithBrokenReferencesIsRefused) {
  const ScratchFolder folder;
  const ScratchFolder target;
  Database database = Database::create(folder / "a.relance");
  database.execute("PRAGMA foreign_keys = OFF");
  database.statement("INSERT INTO tag (customer_id, name) VALUES ($1, $2)").run(77, "lost");
  EXPECT_EQ(faultOf([&] { writeBackup(database, target / "copy.relance"); }), MachineFault::ledgerDamaged);
  EXPECT_EQ(target.fileCount(), 0U);
}

TEST(Backup, WhileAnotherConnectionWritesIsOneMoment) {
  const ScratchFolder folder;
  Database database = Database::create(folder / "a.relance");
  Database other = Database::open(folder / "a.relance");
  other.statement(insert).run("a", "committed");
  other.execute("BEGIN IMMEDIATE");
  other.statement(insert).run("b", "not committed");
  writeBackup(database, folder / "copy.relance");
  other.execute("ROLLBACK");
  Database copy = Database::open(folder / "copy.relance");
  auto keys = copy.statement("SELECT key FROM setting");
  ASSERT_TRUE(keys.query().next());
  EXPECT_EQ(keys.text(0), "a");
  EXPECT_FALSE(keys.next());
}

TEST(Backup, IntoAFolderThatIsNotThereLeavesNothing) {
  const ScratchFolder folder;
  Database database = Database::create(folder / "a.relance");
  EXPECT_EQ(faultOf([&] { writeBackup(database, folder / "no" / "copy.relance"); }), MachineFault::cannotWrite);
  EXPECT_FALSE(std::filesystem::exists(folder / "no"));
}

}  // namespace
}  // namespace relance
