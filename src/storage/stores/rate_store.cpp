// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/rate_store.h"

namespace relance {

void RateStore::put(const RateTable& table, Origin origin) {
  auto statement = m_database.statement(
      "INSERT INTO rate (name, from_on, basis_points, source, confidence, origin) VALUES ($1, $2, $3, $4, $5, $6)"
      " ON CONFLICT (name, from_on) DO UPDATE SET basis_points = excluded.basis_points, source = excluded.source,"
      " confidence = excluded.confidence, origin = excluded.origin WHERE rate.origin = 'shipped' OR excluded.origin = 'own'");
  for (const auto& row : table.rows) {
    statement.run(table.name, row.from, row.basisPoints, row.source, row.confidence, origin);
  }
}

std::vector<RateTable> RateStore::all() {
  std::vector<RateTable> tables;
  auto rows = m_database.statement("SELECT name, from_on, basis_points, source, confidence FROM rate ORDER BY name, from_on");
  rows.query();
  while (rows.next()) {
    if (tables.empty() || tables.back().name != rows.text(0)) tables.push_back({std::string{rows.text(0)}, {}});
    RateRow& row = tables.back().rows.emplace_back();
    rows.get(1, row.from);
    rows.get(2, row.basisPoints);
    rows.get(3, row.source);
    rows.get(4, row.confidence);
  }
  return tables;
}

void RateStore::putHoliday(const StoredHoliday& h) {
  m_database
      .statement(
          "INSERT INTO holiday (country, region, on_day, name, origin) VALUES ($1, $2, $3, $4, $5)"
          " ON CONFLICT (country, region, on_day) DO UPDATE SET name = excluded.name, origin = excluded.origin"
          " WHERE holiday.origin = 'shipped' OR excluded.origin = 'own'")
      .run(h.country, h.region, h.day, h.name, h.origin);
}

std::vector<StoredHoliday> RateStore::holidays() {
  std::vector<StoredHoliday> holidays;
  auto rows = m_database.statement("SELECT country, region, on_day, name, origin FROM holiday ORDER BY country, region, on_day");
  rows.query();
  while (rows.next()) {
    auto& h = holidays.emplace_back();
    rows.read(h.country, h.region, h.day, h.name, h.origin);
  }
  return holidays;
}

}  // namespace relance
