// SPDX-License-Identifier: GPL-3.0-or-later
// What the schema promises as a whole.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "storage/database.h"
#include "storage/enum_text.h"
#include "storage/migrations.h"

namespace relance {
namespace {

std::vector<std::string> column(Database& database, const std::string& sql, int index = 0) {
  std::vector<std::string> values;
  auto rows = database.statement(sql);
  rows.query();
  while (rows.next()) values.emplace_back(rows.text(index));
  return values;
}

std::vector<std::string> tablesOf(Database& database) {
  return column(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
}

TEST(Schema, IsStrictThroughout) {
  Database database = Database::withSchema(newestSchemaVersion());
  for (const auto& sql : column(database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
    EXPECT_TRUE(sql.ends_with("STRICT")) << sql;
  }
}

/// Rows of these are never deleted, so nobody ever looks for what refers to them.
const std::set<std::string> neverDeleted{"person", "private_text", "blob", "event", "scenario", "campaign", "undo"};

TEST(Schema, FindsWhatRefersToARowByAnIndex) {
  Database database = Database::withSchema(newestSchemaVersion());
  for (const auto& table : tablesOf(database)) {
    std::set<std::string> indexed;
    for (const auto& index : column(database, "PRAGMA index_list(" + table + ")", 1)) {
      indexed.insert(column(database, "PRAGMA index_info(" + index + ")", 2).front());
    }
    auto columns = database.statement("PRAGMA table_info(" + table + ")");
    columns.query();
    while (columns.next()) {
      const bool isRowId = columns.number(5) == 1 && columns.text(2) == "INTEGER";
      if (isRowId) indexed.emplace(columns.text(1));
    }
    auto keys = database.statement("PRAGMA foreign_key_list(" + table + ")");
    keys.query();
    while (keys.next()) {
      if (neverDeleted.contains(std::string{keys.text(2)})) continue;
      EXPECT_TRUE(indexed.contains(std::string{keys.text(3)})) << table << "." << keys.text(3);
    }
  }
}

TEST(Schema, NeverGivesAnIdTwice) {
  Database database = Database::withSchema(newestSchemaVersion());
  for (const auto& table : tablesOf(database)) {
    const auto sql = column(database, "SELECT sql FROM sqlite_schema WHERE name = '" + table + "'").front();
    const bool hasOwnId = sql.find("INTEGER PRIMARY KEY") != std::string::npos &&
                          sql.find("CHECK (id = 1)") == std::string::npos &&
                          sql.find("PRIMARY KEY REFERENCES") == std::string::npos;
    EXPECT_TRUE(!hasOwnId || sql.find("AUTOINCREMENT") != std::string::npos) << table;
  }
}

/// Every name that an enum may write is allowed by the column's CHECK, and the CHECK allows no other.
template <class E>
void expectNamesOf(Database& database, const std::string& table, const std::string& columnName, int values) {
  const auto sql = column(database, "SELECT sql FROM sqlite_schema WHERE name = '" + table + "'").front();
  const std::regex check("CHECK \\(" + columnName + " (IN \\([^)]*\\)|= '[^)]*)\\)");
  std::smatch found;
  ASSERT_TRUE(std::regex_search(sql, found, check)) << table << "." << columnName;
  const std::string names = found.str();
  for (int i = 0; i < values; ++i) {
    const auto name = "'" + std::string{EnumText<E>::write(static_cast<E>(i))} + "'";
    EXPECT_NE(names.find(name), std::string::npos) << table << "." << columnName << " lacks " << name;
  }
  EXPECT_EQ(std::ranges::count(names, '\''), 2 * values) << table << "." << columnName;
}

TEST(Schema, AllowsExactlyTheNamesThatAreWritten) {
  Database database = Database::withSchema(newestSchemaVersion());
  expectNamesOf<CustomerKind>(database, "customer", "kind", 4);
  expectNamesOf<TermsRule>(database, "customer", "terms_rule", 3);
  expectNamesOf<MeansOfPayment>(database, "customer", "means", 5);
  expectNamesOf<PayerClass>(database, "customer", "payer_class", 5);
  expectNamesOf<ContactRole>(database, "contact", "role", 11);
  expectNamesOf<Side>(database, "item", "side", 2);
  expectNamesOf<ItemKind>(database, "item", "kind", 8);
  expectNamesOf<ImportKind>(database, "import", "kind", 5);
  expectNamesOf<ImportMode>(database, "import", "mode", 2);
  expectNamesOf<ImportedTable>(database, "import_range", "table_name", 4);
  expectNamesOf<TaskKind>(database, "task", "kind", 10);
  expectNamesOf<Channel>(database, "task", "channel", 7);
  expectNamesOf<Approval>(database, "task", "approval", 3);
  expectNamesOf<TaskState>(database, "task", "state", 5);
  expectNamesOf<Channel>(database, "contact_event", "channel", 7);
  expectNamesOf<ContactEventKind>(database, "contact_event", "kind", 11);
  expectNamesOf<ContactResult>(database, "contact_event", "result", 5);
  expectNamesOf<DecisionChoice>(database, "decision", "choice", 6);
  expectNamesOf<HoldKind>(database, "hold", "kind", 3);
  expectNamesOf<DispatchState>(database, "dispatch", "state", 8);
  expectNamesOf<RateConfidence>(database, "rate", "confidence", 4);
  expectNamesOf<Origin>(database, "scenario", "origin", 2);
  expectNamesOf<PartnerKind>(database, "partner", "kind", 4);
  expectNamesOf<PlacementOutcome>(database, "placement", "outcome", 4);
  expectNamesOf<DeclarationKind>(database, "declaration", "kind", 3);
  expectNamesOf<DebtorTrait>(database, "diagnosis", "trait", debtorTraitCount);
  expectNamesOf<FactBasis>(database, "diagnosis", "basis", factBasisCount);
  expectNamesOf<PersonRole>(database, "person", "role", 4);
}

/// SQLite builds a table for such a list at every row written.
TEST(Schema, ListsNoMoreThanTwoValuesBehindIn) {
  Database database = Database::withSchema(newestSchemaVersion());
  const std::regex longList("IN \\([^)]*,[^)]*,");
  for (const auto& sql : column(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
    EXPECT_FALSE(std::regex_search(sql, longList)) << sql;
  }
}

TEST(Schema, RefusesToChangeOrRemoveHistory) {
  Database database = Database::withSchema(newestSchemaVersion());
  database.statement("INSERT INTO event (happened_at, day, kind, body, head) VALUES ($1, $2, $3, $4, $5)")
      .run("2026-01-01T00:00:00.000Z", "2026-01-01", "sealed", std::array<std::byte, 1>{}, std::array<std::byte, 32>{});
  EXPECT_ANY_THROW(database.execute("UPDATE event SET kind = 'other'"));
  EXPECT_ANY_THROW(database.execute("DELETE FROM event"));
}

}  // namespace
}  // namespace relance
