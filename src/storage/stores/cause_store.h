// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons that a house changed or added, as rows; those that it left as they are shipped have none.
#pragma once

#include <string>
#include <vector>

#include "domain/ledger/cause.h"
#include "storage/database.h"

namespace relance {

struct StoredCause {
  CauseKind kind{CauseKind::dispute};
  std::string key;
  int position{0};    // among those of its kind
  std::string names;  // JSON, by language
  CauseOwner owner{CauseOwner::controller};
  int days{0};
  DisputeFault fault{DisputeFault::unknown};
  bool enabled{true};
  Origin origin{Origin::own};

  bool operator==(const StoredCause&) const = default;
};

class CauseStore {
 public:
  explicit CauseStore(Database& database) : m_database(database) {}

  /// In place of the row of that kind and key, whose position stays.
  void put(const StoredCause& cause);
  /// By kind and position.
  std::vector<StoredCause> all();

 private:
  Database& m_database;
};

}  // namespace relance
