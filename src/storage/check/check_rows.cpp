// SPDX-License-Identifier: GPL-3.0-or-later
// The file, its references, its days and who pays for whom.
#include <array>

#include "storage/business_hash.h"
#include "storage/check/findings.h"
#include "storage/dialect.h"

namespace relance {
namespace {

/// Without a foreign key, because what is named may go (a withdrawn import) or is made later (an event).
struct NamedRow {
  std::string_view table;
  std::string_view key;
  std::string_view column;
  std::string_view parent;
  std::string_view parentKey;
};
constexpr std::array namedRows{
    NamedRow{"customer", "id", "import_id", "import", "id"},   NamedRow{"contact", "id", "import_id", "import", "id"},
    NamedRow{"item", "id", "import_id", "import", "id"},       NamedRow{"allocation", "id", "import_id", "import", "id"},
    NamedRow{"import", "id", "sequence", "event", "sequence"}, NamedRow{"run", "id", "sequence", "event", "sequence"},
    NamedRow{"undo", "sequence", "import_id", "import", "id"}, NamedRow{"event", "sequence", "person_id", "person", "id"},
};

bool holdsADay(std::string_view column) {
  return column.ends_with("_on") || column == "day" || column == "today" || column == "payments_up_to";
}

std::vector<std::string> split(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const auto comma = list.find(", ");
    parts.emplace_back(list.substr(0, comma));
    list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 2);
  }
  return parts;
}

void checkDaysOf(Database& database, const HashedTable& table, Findings& findings) {
  std::vector<std::string> days;
  std::string list{table.key};
  for (const auto& column : split(table.columns)) {
    if (!holdsADay(column)) continue;
    days.push_back(column);
    list += ", " + column;
  }
  if (days.empty()) return;
  const int keys = static_cast<int>(split(table.key).size());
  std::string sql = "SELECT " + list;
  sql += " FROM " + std::string{table.name};
  auto rows = database.statement(sql);
  rows.query();
  while (rows.next()) {
    for (std::size_t i = 0; i < days.size(); ++i) {
      const int column = keys + static_cast<int>(i);
      if (rows.isNull(column) || parseIsoDate(rows.text(column))) continue;
      findings.add(Invariant::dates, std::string{table.name} + " " + std::string{rows.text(0)},
                   {days[i], std::string{rows.text(column)}});
    }
  }
}

}  // namespace

void checkFile(Database& database, Findings& findings) {
  auto lines = database.statement(dialect::integrityCheck);
  lines.query();
  while (lines.next()) {
    if (lines.text(0) != "ok") findings.add(Invariant::file, database.path().filename().string(), {std::string{lines.text(0)}});
  }
}

void checkForeignKeys(Database& database, Findings& findings) {
  auto rows = database.statement(dialect::foreignKeyCheck);
  rows.query();
  while (rows.next()) {
    findings.add(Invariant::foreignKeys, std::string{rows.text(0)} + " " + std::string{rows.text(1)},
                 {std::string{rows.text(2)}});
  }
}

void checkDates(Database& database, Findings& findings) {
  for (const HashedTable& table : hashedTables()) checkDaysOf(database, table, findings);
}

void checkOrphans(Database& database, Findings& findings) {
  for (const NamedRow& named : namedRows) {
    std::string sql = "SELECT c." + std::string{named.key} + ", c." + std::string{named.column};
    sql += " FROM " + std::string{named.table} + " c WHERE c." + std::string{named.column} +
           " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ";
    sql += std::string{named.parent} + " p WHERE p." + std::string{named.parentKey} + " = c." + std::string{named.column} + ")";
    auto rows = database.statement(sql);
    rows.query();
    while (rows.next()) {
      findings.add(Invariant::orphans, std::string{named.table} + " " + std::to_string(rows.number(0)),
                   {std::string{named.parent} + " " + std::to_string(rows.number(1))});
    }
  }
  auto blobs = database.statement(
      "SELECT b.sha256, b.size, CAST(coalesce(sum(length(c.bytes)), 0) AS bigint) FROM blob b LEFT JOIN blob_chunk c"
      " ON c.sha256 = b.sha256 GROUP BY b.sha256, b.size HAVING b.size <> CAST(coalesce(sum(length(c.bytes)), 0) AS bigint)");
  blobs.query();
  while (blobs.next()) {
    findings.add(Invariant::orphans, "blob " + std::string{blobs.text(0)},
                 {std::to_string(blobs.number(2)), std::to_string(blobs.number(1))});
  }
}

void checkPayers(Database& database, Findings& findings) {
  auto rows = database.statement(
      "SELECT c.code, p.code, q.code FROM customer AS c JOIN customer AS p ON p.id = c.payer_id"
      " JOIN customer AS q ON q.id = p.payer_id ORDER BY c.id");
  rows.query();
  while (rows.next()) {
    findings.add(Invariant::payers, "customer " + std::string{rows.text(0)},
                 {std::string{rows.text(1)}, std::string{rows.text(2)}});
  }
}

}  // namespace relance
