// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/setting_store.h"

namespace relance {

std::optional<std::string> SettingStore::find(std::string_view key) {
  auto row = m_database.statement("SELECT value FROM setting WHERE key = $1");
  if (!row.query(key).next()) return std::nullopt;
  return std::string{row.text(0)};
}

void SettingStore::put(std::string_view key, std::string_view value) {
  m_database.statement("INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
      .run(key, value);
}

void SettingStore::remove(std::string_view key) { m_database.statement("DELETE FROM setting WHERE key = $1").run(key); }

std::map<std::string, std::string> SettingStore::all() {
  std::map<std::string, std::string> settings;
  auto rows = m_database.statement("SELECT key, value FROM setting");
  rows.query();
  while (rows.next()) settings.emplace(rows.text(0), rows.text(1));
  return settings;
}

}  // namespace relance
