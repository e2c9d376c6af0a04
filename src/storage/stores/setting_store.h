// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's settings as key and text; what they mean is known to domain/ledger/settings.h.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "storage/database.h"

namespace relance {

class SettingStore {
 public:
  explicit SettingStore(Database& database) : m_database(database) {}

  std::optional<std::string> find(std::string_view key);
  void put(std::string_view key, std::string_view value);
  void remove(std::string_view key);
  std::map<std::string, std::string> all();

 private:
  Database& m_database;
};

}  // namespace relance
