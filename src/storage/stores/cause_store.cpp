// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/cause_store.h"

namespace relance {

void CauseStore::put(const StoredCause& c) {
  m_database
      .statement(
          "INSERT INTO cause (kind, key, position, names, owner_role, days, fault, enabled, origin)"
          " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
          " ON CONFLICT (kind, key) DO UPDATE SET names = excluded.names, owner_role = excluded.owner_role,"
          " days = excluded.days, fault = excluded.fault, enabled = excluded.enabled, origin = excluded.origin")
      .run(c.kind, c.key, c.position, c.names, c.owner, c.days, c.fault, c.enabled, c.origin);
}

std::vector<StoredCause> CauseStore::all() {
  std::vector<StoredCause> causes;
  auto rows = m_database.statement(
      "SELECT kind, key, position, names, owner_role, days, fault, enabled, origin FROM cause ORDER BY kind, position, key");
  rows.query();
  while (rows.next()) {
    StoredCause& c = causes.emplace_back();
    rows.read(c.kind, c.key, c.position, c.names, c.owner, c.days, c.fault, c.enabled, c.origin);
  }
  return causes;
}

}  // namespace relance
