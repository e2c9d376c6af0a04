// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <thread>

#include "storage/machine_fault.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

constexpr std::string_view insert = "INSERT INTO setting (key, value) VALUES ($1, $2)";

std::int64_t settingCount(Database& database) {
  auto count = database.statement("SELECT count(*) FROM setting");
  count.query().next();
  return count.number(0);
}

TEST(Transaction, IsUndoneUnlessCommitted) {
  const ScratchFolder folder;
  Database database = Database::create(folder / "a.relance");
  {
    Transaction transaction(database);
    database.statement(insert).run("a", "1");
  }
  EXPECT_EQ(settingCount(database), 0);
  {
    Transaction transaction(database);
    database.statement(insert).run("a", "1");
    transaction.commit();
  }
  EXPECT_EQ(settingCount(database), 1);
}

TEST(Transaction, HasRoomForAStatementThatChangesMuch) {
  const ScratchFolder folder;
  Database database = Database::create(folder / "a.relance");
  {
    Transaction transaction(database);
    for (int i = 1000; i < 3000; ++i) database.statement(insert).run(std::to_string(i), std::string(1000, 'v'));
    transaction.commit();
  }
  const auto first = [&] {
    auto row = database.statement("SELECT min(key) FROM setting");
    row.query().next();
    return std::string{row.text(0)};
  };
  Transaction transaction(database);
  EXPECT_THROW(database.execute("UPDATE setting SET key = CASE key WHEN '2999' THEN 'x1000' ELSE 'x' || key END"),
               std::logic_error);
  EXPECT_EQ(first(), "1000") << "2 MB that it had changed are as they were";
  database.execute("UPDATE setting SET key = 'x' || key");
  EXPECT_EQ(first(), "x1000");
  database.execute("UPDATE setting SET key = 'y' || key");
  transaction.commit();
  EXPECT_EQ(first(), "yx1000");
  EXPECT_EQ(settingCount(database), 2000);
}

TEST(Transaction, OfAnotherConnectionIsWaitedForAsLongAsThePatienceLasts) {
  const ScratchFolder folder;
  Database first = Database::create(folder / "a.relance");
  Database second = Database::open(folder / "a.relance");
  second.setPatience(std::chrono::milliseconds{30});
  Transaction held(first);
  EXPECT_EQ(faultOf([&] { Transaction refused(second); }), MachineFault::ledgerBusy);
  EXPECT_FALSE(second.isInTransaction());
  EXPECT_EQ(settingCount(second), 0) << "reading goes on";
  held.commit();
  EXPECT_EQ(faultOf([&] { Transaction taken(second); }), std::nullopt);
}

TEST(Transaction, OfTwoConnectionsAtOnceLosesNothing) {
  const ScratchFolder folder;
  const auto path = folder / "a.relance";
  Database keeper = Database::create(path);
  constexpr int each = 100;
  std::atomic<int> failures{0};
  const auto work = [&](const std::string& name) {
    Database database = Database::open(path);
    database.setPatience(std::chrono::seconds{60});
    for (int i = 0; i < each; ++i) {
      try {
        Transaction transaction(database);
        const std::int64_t before = settingCount(database);
        database.statement(insert).run(name + std::to_string(i), std::to_string(before));
        transaction.commit();
      } catch (const MachineError&) {
        ++failures;
      }
    }
  };
  std::thread one(work, "one");
  std::thread two(work, "two");
  one.join();
  two.join();
  EXPECT_EQ(failures, 0);
  EXPECT_EQ(settingCount(keeper), 2 * each);
  auto distinct = keeper.statement("SELECT count(DISTINCT value) FROM setting");
  distinct.query().next();
  EXPECT_EQ(distinct.number(0), 2 * each) << "each saw what the others had written before";
}

TEST(Transaction, OfAnotherConnectionShowsInTheDataVersion) {
  const ScratchFolder folder;
  Database first = Database::create(folder / "a.relance");
  Database second = Database::open(folder / "a.relance", {OpenMode::readOnly});
  const auto before = second.dataVersion();
  EXPECT_EQ(second.dataVersion(), before);
  first.statement(insert).run("a", "1");
  EXPECT_NE(second.dataVersion(), before);
}

TEST(Transaction, IsRefusedOnceTheLedgerWasMigratedByANewerProgram) {
  const ScratchFolder folder;
  Database database = Database::create(folder / "a.relance");
  database.execute("PRAGMA user_version = 99");
  EXPECT_EQ(faultOf([&] { Transaction refused(database); }), MachineFault::ledgerTooNew);
  EXPECT_FALSE(database.isInTransaction());
}

TEST(Transaction, OfReadingSeesOneMoment) {
  const ScratchFolder folder;
  Database writer = Database::create(folder / "a.relance");
  Database reader = Database::open(folder / "a.relance", {OpenMode::readOnly});
  Transaction moment(reader, Transaction::Kind::reading);
  EXPECT_EQ(settingCount(reader), 0);
  writer.statement(insert).run("a", "1");
  EXPECT_EQ(settingCount(reader), 0);
}

TEST(Transaction, OfReadingInsideAnotherIsAPartOfIt) {
  const ScratchFolder folder;
  Database writer = Database::create(folder / "a.relance");
  Database reader = Database::open(folder / "a.relance", {OpenMode::readOnly});
  {
    Transaction moment(reader, Transaction::Kind::reading);
    { const Transaction part(reader, Transaction::Kind::reading); }
    EXPECT_EQ(settingCount(reader), 0);
    writer.statement(insert).run("a", "1");
    EXPECT_EQ(settingCount(reader), 0);
  }
  EXPECT_EQ(settingCount(reader), 1);
  Transaction writing(writer);
  { const Transaction part(writer, Transaction::Kind::reading); }
  writer.statement(insert).run("b", "2");
  writing.commit();
  EXPECT_EQ(settingCount(reader), 2);
}

}  // namespace
}  // namespace relance
