// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "domain/ledger/ids.h"
#include "storage/database.h"
#include "storage/machine_fault.h"
#include "storage/migrations.h"

namespace relance {
namespace {

Database ledger() { return Database::withSchema(newestSchemaVersion()); }

TEST(Statement, WritesAndReadsEachTypeAsItself) {
  Database database = ledger();
  auto person = database.statement("INSERT INTO person (login, name, role, email) VALUES ($1, $2, $3, $4)");
  const PersonId id{person.insert("anne", std::string("Anne d'Été"), std::string_view("manager"), std::optional<std::string>{})};
  EXPECT_EQ(id.value, 1);
  database
      .statement(
          "INSERT INTO customer (code, name, kind, country, language, terms_days, collector_id, archived, judgment_on, street)"
          " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
      .run("C1", "Aux Trois Gares", CustomerKind::publicBody, "FR", "fr", std::optional<int>{45}, id, true,
           *parseIsoDate("2026-02-28"), orNull(std::string{}));
  auto row = database.statement(
      "SELECT name, kind, terms_days, collector_id, archived, judgment_on, street, payer_id FROM customer WHERE code = $1");
  ASSERT_TRUE(row.query("C1").next());
  std::string name;
  CustomerKind kind{};
  std::optional<int> terms;
  PersonId collector;
  bool archived{};
  std::optional<Date> judgment;
  std::string street{"something"};
  CustomerId payer{7};
  row.read(name, kind, terms, collector, archived, judgment, street, payer);
  EXPECT_EQ(name, "Aux Trois Gares");
  EXPECT_EQ(kind, CustomerKind::publicBody);
  EXPECT_EQ(terms, 45);
  EXPECT_EQ(collector, id);
  EXPECT_TRUE(archived);
  EXPECT_EQ(judgment, parseIsoDate("2026-02-28"));
  EXPECT_EQ(street, "");
  EXPECT_FALSE(payer);
  EXPECT_EQ(row.type(6), ColumnType::null);
  EXPECT_FALSE(row.next());
}

TEST(Statement, KeepsEveryByteOfATextAndABlob) {
  Database database = ledger();
  const std::string text("a\0b 'quoted' \xC3\xA9", 15);
  const std::vector<std::byte> bytes{std::byte{0}, std::byte{255}, std::byte{39}};
  database.statement("INSERT INTO private_text (salt, text) VALUES ($1, $2)").run(std::array<std::byte, 16>{}, text);
  database.statement("INSERT INTO blob (sha256, size) VALUES ($1, $2)").run(std::string(64, 'a'), 3);
  database.statement("INSERT INTO blob_chunk (sha256, position, bytes) VALUES ($1, $2, $3)")
      .run(std::string(64, 'a'), 0, std::span<const std::byte>{bytes});
  auto read = database.statement("SELECT text FROM private_text");
  ASSERT_TRUE(read.query().next());
  EXPECT_EQ(read.text(0), text);
  auto chunk = database.statement("SELECT bytes FROM blob_chunk");
  ASSERT_TRUE(chunk.query().next());
  EXPECT_TRUE(std::ranges::equal(chunk.blob(0), bytes));
}

TEST(Statement, RefusesParametersThatAreNotNumberedByFirstUse) {
  Database database = ledger();
  EXPECT_THROW(database.statement("SELECT id FROM item WHERE number = $2 AND id = $1"), std::logic_error);
  EXPECT_THROW(database.statement("SELECT id FROM item WHERE number = ?"), std::logic_error);
  EXPECT_NO_THROW(database.statement("SELECT id FROM item WHERE number = $1 AND (id = $2 OR number = $1)"));
}

TEST(Statement, RefusesAWrongNumberOfValues) {
  Database database = ledger();
  EXPECT_THROW(database.statement("SELECT id FROM item WHERE id = $1").query(), std::logic_error);
  EXPECT_THROW(database.statement("SELECT id FROM item").query(1), std::logic_error);
}

TEST(Statement, OfTheSameTextMayRunInsideItself) {
  Database database = ledger();
  for (const char* key : {"a", "b", "c"}) database.statement("INSERT INTO setting (key, value) VALUES ($1, $2)").run(key, "v");
  int pairs = 0;
  auto outer = database.statement("SELECT key FROM setting ORDER BY key");
  outer.query();
  while (outer.next()) {
    auto inner = database.statement("SELECT key FROM setting ORDER BY key");
    inner.query();
    while (inner.next()) ++pairs;
  }
  EXPECT_EQ(pairs, 9);
}

TEST(Statement, DoesNotKeepAReadLockOnceItIsGivenBack) {
  Database database = ledger();
  database.statement("INSERT INTO setting (key, value) VALUES ($1, $2)").run("a", "v");
  {
    auto half = database.statement("SELECT key FROM setting");
    ASSERT_TRUE(half.query().next());
  }
  EXPECT_FALSE(database.isInTransaction());
  EXPECT_NO_THROW(database.execute("DROP TABLE blob_chunk"));
}

TEST(Statement, CallsAnImpossibleValueDamage) {
  Database database = ledger();
  database.statement("INSERT INTO run (today, started_at, proposals, withdrawn, sequence) VALUES ($1, $2, $3, $4, 1)")
      .run("2026-02-30", "x", std::int64_t{1} << 40, 0);
  auto row = database.statement("SELECT today, proposals, started_at FROM run");
  ASSERT_TRUE(row.query().next());
  EXPECT_EQ(faultOf([&] { row.date(0); }), MachineFault::ledgerDamaged);
  int proposals = 0;
  EXPECT_EQ(faultOf([&] { row.get(1, proposals); }), MachineFault::ledgerDamaged);
  Side side{};
  EXPECT_EQ(faultOf([&] { row.get(2, side); }), MachineFault::ledgerDamaged);
}

TEST(Statement, CallsASumThatDoesNotFitAnOverflow) {
  Database database = ledger();
  for (int i = 0; i < 2; ++i) {
    database.statement("INSERT INTO run (today, started_at, proposals, withdrawn, sequence) VALUES ($1, $2, $3, $4, 1)")
        .run("2026-02-28", "x", std::numeric_limits<std::int64_t>::max(), 0);
  }
  auto sum = database.statement("SELECT CAST(sum(proposals) AS bigint) FROM run");
  EXPECT_EQ(faultOf([&] { sum.query().next(); }), MachineFault::amountOverflow);
}

TEST(StatementDeathTest, AssertsThatAnIdIsSet) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  Database database = ledger();
  auto row = database.statement("SELECT id FROM item WHERE id = $1");
  EXPECT_DEATH(row.query(ItemId{}), "orNull");
}

}  // namespace
}  // namespace relance
