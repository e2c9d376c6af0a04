// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/import_store.h"

#include <algorithm>

#include "storage/last_id.h"

namespace relance {
namespace {

const std::string selectImport =
    "SELECT id, file_name, sha256, kind, mode, imported_at, imported_on, rows_read, rows_updated, payments_up_to, sequence, "
    "person_id"
    " FROM import ";

ImportProfile readProfile(const Statement& row) {
  ImportProfile profile;
  row.read(profile.name, profile.kind, profile.body);
  return profile;
}

}  // namespace

ImportId ImportStore::insert(const ImportRecord& r) {
  return {m_database
              .statement("INSERT INTO import (file_name, sha256, kind, mode, imported_at, imported_on, rows_read, rows_updated,"
                         " payments_up_to, sequence, person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
              .insert(r.fileName, r.sha256, r.kind, r.mode, r.importedAt, r.importedOn, r.rowsRead, r.rowsUpdated, r.paymentsUpTo,
                      r.sequence, orNull(r.person))};
}

void ImportStore::finish(ImportId id, std::int64_t rowsUpdated, const std::vector<ImportRange>& ranges) {
  m_database.statement("UPDATE import SET rows_updated = $1 WHERE id = $2").run(rowsUpdated, id);
  for (const auto& range : ranges) {
    m_database.statement("INSERT INTO import_range (import_id, table_name, first_id, last_id) VALUES ($1, $2, $3, $4)")
        .run(id, range.table, range.first, range.last);
  }
}

std::vector<ImportRecord> ImportStore::fetchAll(Statement& rows) {
  std::vector<ImportRecord> imports;
  auto ranges = m_database.statement("SELECT table_name, first_id, last_id FROM import_range WHERE import_id = $1");
  while (rows.next()) {
    auto& r = imports.emplace_back();
    rows.read(r.id, r.fileName, r.sha256, r.kind, r.mode, r.importedAt, r.importedOn, r.rowsRead, r.rowsUpdated, r.paymentsUpTo,
              r.sequence, r.person);
    ranges.query(r.id);
    while (ranges.next()) {
      auto& range = r.ranges.emplace_back();
      ranges.read(range.table, range.first, range.last);
    }
    std::ranges::sort(r.ranges, {}, &ImportRange::table);
  }
  return imports;
}

std::optional<ImportRecord> ImportStore::find(ImportId id) {
  static const std::string sql = selectImport + "WHERE id = $1";
  auto row = m_database.statement(sql);
  auto found = fetchAll(row.query(id));
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::optional<ImportRecord> ImportStore::findByFile(std::string_view sha256, ImportKind kind) {
  static const std::string sql = selectImport + "WHERE sha256 = $1 AND kind = $2 ORDER BY id LIMIT 1";
  auto row = m_database.statement(sql);
  auto found = fetchAll(row.query(sha256, kind));
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::optional<ImportRecord> ImportStore::last() {
  static const std::string sql = selectImport + "ORDER BY id DESC LIMIT 1";
  auto row = m_database.statement(sql);
  auto found = fetchAll(row.query());
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::vector<ImportRecord> ImportStore::all() {
  static const std::string sql = selectImport + "ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query());
}

std::optional<Date> ImportStore::paymentsUpTo() {
  auto row = m_database.statement("SELECT max(payments_up_to) FROM import");
  row.query().next();
  std::optional<Date> day;
  row.get(0, day);
  return day;
}

std::int64_t ImportStore::lastId(ImportedTable table) {
  return lastIdEverGiven(m_database, EnumText<ImportedTable>::write(table));
}

void ImportStore::putProfile(const ImportProfile& profile) {
  m_database
      .statement(
          "INSERT INTO import_profile (name, kind, body) VALUES ($1, $2, $3)"
          " ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, body = excluded.body")
      .run(profile.name, profile.kind, profile.body);
}

std::optional<ImportProfile> ImportStore::findProfile(std::string_view name) {
  auto row = m_database.statement("SELECT name, kind, body FROM import_profile WHERE name = $1");
  if (!row.query(name).next()) return std::nullopt;
  return readProfile(row);
}

std::vector<ImportProfile> ImportStore::profiles() {
  std::vector<ImportProfile> profiles;
  auto rows = m_database.statement("SELECT name, kind, body FROM import_profile ORDER BY name");
  rows.query();
  while (rows.next()) profiles.push_back(readProfile(rows));
  return profiles;
}

}  // namespace relance
