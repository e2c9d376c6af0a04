// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "layering/source_files.h"
#include "layering/sql_rules.h"

namespace relance::layering {
namespace {

using testing::IsEmpty;
using testing::Not;

/// The one file that speaks SQLite alone.
constexpr std::string_view dialect = "src/storage/dialect.h";

TEST(SqlText, StaysInStorage) {
  for (const auto& file : sourceFiles({"src", "ui"}, {".h", ".cpp"})) {
    if (file.path.starts_with("src/storage/")) continue;
    for (const auto& literal : takeApart(file.text).literals) {
      EXPECT_FALSE(looksLikeSql(literal.text)) << file.path << ":" << literal.line << ": " << literal.text;
    }
  }
}

TEST(SqlText, MeansTheSameToBothEngines) {
  for (const auto& file : sourceFiles({"src/storage"}, {".h", ".cpp"})) {
    if (file.path == dialect) continue;
    for (const auto& literal : takeApart(file.text).literals) {
      if (!looksLikeSql(literal.text)) continue;
      EXPECT_THAT(objectionsToSql(literal.text), IsEmpty()) << file.path << ":" << literal.line << ": " << literal.text;
    }
  }
}

TEST(SqlText, IsToldFromSentences) {
  EXPECT_TRUE(looksLikeSql("SELECT id FROM item"));
  EXPECT_TRUE(looksLikeSql("  INSERT INTO item (id) VALUES ($1)"));
  EXPECT_TRUE(looksLikeSql("PRAGMA user_version"));
  EXPECT_FALSE(looksLikeSql("Select a file to import from the list"));
  EXPECT_FALSE(looksLikeSql("BEGINNING of the year"));
}

TEST(SqlText, ThatBothEnginesTakePasses) {
  for (const char* sql : {
           "SELECT id, name FROM customer WHERE code = $1 AND (payer_id IS NULL OR payer_id = $2) ORDER BY code LIMIT 10",
           "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
           "SELECT customer_id, CAST(sum(amount_minor) AS bigint) FROM item WHERE kind = 'is date(like)' GROUP BY customer_id",
           "SELECT CAST(coalesce(sum(amount_minor), 0) AS bigint) FROM item WHERE settled_on IS NOT NULL",
           "UPDATE item SET settled_on = $1 WHERE id = $2 AND settled_on IS DISTINCT FROM $1",
           "SELECT id FROM hold ORDER BY ended_on NULLS LAST, id",
       }) {
    EXPECT_THAT(objectionsToSql(sql), IsEmpty()) << sql;
  }
}

TEST(SqlText, ThatOnlyOneEngineTakesIsSeen) {
  for (const char* sql : {
           "SELECT id::text FROM item",
           "SELECT id FROM item WHERE number LIKE $1",
           "SELECT id FROM item WHERE number GLOB 'F*'",
           "SELECT date(due_on) FROM item",
           "SELECT datetime('now')",
           "SELECT strftime('%Y', due_on) FROM item",
           "SELECT \"due_on\" FROM item",
           "INSERT OR IGNORE INTO tag (name) VALUES ($1)",
           "REPLACE INTO tag (name) VALUES ($1)",
           "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)",
           "SELECT sum(amount_minor) FROM item",
           "SELECT CAST(sum(a) AS bigint), sum(b) FROM item",
           "SELECT id FROM item WHERE id = $2 AND code = $1",
           "SELECT id FROM item WHERE id = ?1",
           "SELECT name, count(*) FROM item GROUP BY kind",
           "SELECT id FROM hold ORDER BY ended_on",
           "SELECT id FROM item WHERE settled_on IS $1",
           "SELECT id FROM item WHERE rowid = 1",
           "PRAGMA user_version",
           "BEGIN",
           "SELECT id FROM item LIMIT 5, 10",
       }) {
    EXPECT_THAT(objectionsToSql(sql), Not(IsEmpty())) << sql;
  }
}

}  // namespace
}  // namespace relance::layering
