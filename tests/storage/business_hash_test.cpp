// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/business_hash.h"

#include <gmock/gmock.h>

#include <set>

#include "storage/history/change_recorder.h"
#include "storage/ledger_fixture.h"
#include "storage/transaction.h"

namespace relance {
namespace {

class BusinessHash : public LedgerFixture {};

std::set<std::string> wordsOf(std::string_view list) {
  std::set<std::string> words;
  while (!list.empty()) {
    const auto comma = list.find(", ");
    words.emplace(list.substr(0, comma));
    list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 2);
  }
  return words;
}

TEST_F(BusinessHash, CoversEveryColumnOfEveryBusinessTable) {
  const std::set<std::string> notHashed{"event", "event_subject", "private_text", "undo", "undo_chunk", "letter_file"};
  std::set<std::string> expected;
  auto tables = database.statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  tables.query();
  while (tables.next()) {
    if (!notHashed.contains(std::string{tables.text(0)})) expected.emplace(tables.text(0));
  }
  std::set<std::string> hashed;
  for (const auto& table : hashedTables()) {
    hashed.emplace(table.name);
    std::set<std::string> columns;
    std::set<std::string> key;
    auto info = database.statement("PRAGMA table_info(" + std::string{table.name} + ")");
    info.query();
    while (info.next()) {
      columns.emplace(info.text(1));
      if (info.number(5) > 0) key.emplace(info.text(1));
    }
    EXPECT_EQ(wordsOf(table.columns), columns) << table.name;
    EXPECT_EQ(wordsOf(table.key), key) << table.name;
  }
  EXPECT_EQ(hashed, expected);
}

TEST_F(BusinessHash, ChangesWithEveryValueAndOnlyWithIt) {
  const Digest empty = businessHash(database);
  const CustomerId customer = addCustomer("C1");
  const ItemId invoice = addInvoice(customer, "F-1", 100, "2026-01-01");
  const Digest full = businessHash(database);
  EXPECT_NE(full, empty);
  EXPECT_EQ(businessHash(database), full);
  database.statement("UPDATE item SET label = '' WHERE id = $1").run(invoice);
  EXPECT_NE(businessHash(database), full) << "empty is not the same as nothing";
  database.statement("UPDATE item SET label = NULL WHERE id = $1").run(invoice);
  EXPECT_EQ(businessHash(database), full);
  database.execute("INSERT INTO private_text (salt, text) VALUES (zeroblob(16), 'a note')");
  EXPECT_EQ(businessHash(database), full) << "history is not business";
}

TEST_F(BusinessHash, DoesNotDependOnTheOrderInWhichRowsWereMade) {
  Database other = Database::withSchema(newestSchemaVersion());
  const auto put = [](Database& ledger, const char* key) {
    ledger.statement("INSERT INTO setting (key, value) VALUES ($1, $2)").run(key, "v");
  };
  put(database, "a");
  put(database, "b");
  put(other, "b");
  put(other, "a");
  EXPECT_EQ(businessHash(database), businessHash(other));
}

class Recorded : public LedgerFixture {
 protected:
  std::string record(const std::function<void(ChangeRecorder&)>& work) {
    Transaction transaction(database);
    ChangeRecorder recorder(database);
    work(recorder);
    std::string changeset = recorder.changeset();
    transaction.commit();
    return changeset;
  }

  bool apply(const std::string& changeset) {
    Transaction transaction(database);
    const bool isApplied = applyChangeset(database, changeset);
    if (isApplied) transaction.commit();
    return isApplied;
  }
};

TEST_F(Recorded, ChangesAreTakenBackAndMadeAgain) {
  const CustomerId customer = addCustomer("C1");
  const Digest before = businessHash(database);
  const std::string changeset = record([&](auto&) {
    addInvoice(customer, "F-1", 100, "2026-01-01");
    auto changed = *CustomerStore(database).find(customer);
    changed.name = "Other";
    changed.tags = {"vip"};
    CustomerStore(database).update(changed);
    database.execute("INSERT INTO private_text (salt, text) VALUES (zeroblob(16), 'a note')");
  });
  const Digest after = businessHash(database);
  ASSERT_NE(after, before);
  EXPECT_TRUE(apply(inverseOf(database, changeset)));
  EXPECT_EQ(businessHash(database), before);
  EXPECT_TRUE(apply(changeset));
  EXPECT_EQ(businessHash(database), after);
  auto notes = database.statement("SELECT count(*) FROM private_text");
  notes.query().next();
  EXPECT_EQ(notes.number(0), 1) << "notes stay";
}

TEST_F(Recorded, ChangesAreNotTakenBackFromARowThatHasChangedSince) {
  const CustomerId customer = addCustomer("C1");
  const std::string changeset = record([&](auto&) { database.execute("UPDATE customer SET name = 'A'"); });
  database.execute("UPDATE customer SET name = 'B'");
  const Digest before = businessHash(database);
  EXPECT_FALSE(apply(inverseOf(database, changeset)));
  EXPECT_EQ(businessHash(database), before);
  EXPECT_EQ(CustomerStore(database).find(customer)->name, "B");
}

TEST_F(Recorded, ChangesAreNotTakenBackFromUnderARowThatRefersToThem) {
  CustomerId customer;
  const std::string changeset = record([&](auto&) { customer = addCustomer("C1"); });
  addInvoice(customer, "F-1", 100, "2026-01-01");
  const Digest before = businessHash(database);
  EXPECT_FALSE(apply(inverseOf(database, changeset)));
  EXPECT_EQ(businessHash(database), before);
}

TEST_F(Recorded, ChangesWhilePausingAreNotTheirs) {
  const std::string changeset = record([&](ChangeRecorder& recorder) {
    recorder.pause();
    addCustomer("BULK");
    recorder.resume();
    addCustomer("ONE");
  });
  EXPECT_TRUE(apply(inverseOf(database, changeset)));
  EXPECT_TRUE(CustomerStore(database).idOfCode("BULK"));
  EXPECT_FALSE(CustomerStore(database).idOfCode("ONE"));
}

TEST_F(Recorded, ChangesOfNothingAreEmpty) {
  EXPECT_EQ(record([](auto&) {}), "");
  EXPECT_TRUE(apply(""));
  EXPECT_TRUE(apply(inverseOf(database, "")));
}

}  // namespace
}  // namespace relance
