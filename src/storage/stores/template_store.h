// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of letters and messages as rows, versioned by key, language and variant.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/ids.h"
#include "domain/ledger/origin.h"
#include "storage/database.h"

namespace relance {

struct StoredTemplate {
  std::string key;
  std::string language;
  std::string variant;
  int version{1};
  std::string subject;
  std::string body;
  Origin origin{Origin::shipped};

  bool operator==(const StoredTemplate&) const = default;
};

class TemplateStore {
 public:
  explicit TemplateStore(Database& database) : m_database(database) {}

  TemplateId insert(const StoredTemplate& text);
  /// Its newest version.
  std::optional<StoredTemplate> find(std::string_view key, std::string_view language, std::string_view variant);
  /// The newest version of each, by key, language and variant.
  std::vector<StoredTemplate> newest();

 private:
  Database& m_database;
};

}  // namespace relance
