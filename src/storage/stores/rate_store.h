// SPDX-License-Identifier: GPL-3.0-or-later
// Dated interest rates and holidays as rows: the ledger's own copy of what is shipped, and what was added to it.
#pragma once

#include <string>
#include <vector>

#include "domain/law/rate_table.h"
#include "domain/ledger/origin.h"
#include "storage/database.h"

namespace relance {

struct StoredHoliday {
  std::string country;
  std::string region;  // empty: the whole country
  Date day;
  std::string name;
  Origin origin{Origin::shipped};

  bool operator==(const StoredHoliday&) const = default;
};

class RateStore {
 public:
  explicit RateStore(Database& database) : m_database(database) {}

  /// Adds the rows, in place of rows of the same day; a shipped row never replaces one's own.
  void put(const RateTable& table, Origin origin);
  /// Every table, by name; rows by date.
  std::vector<RateTable> all();

  /// As put().
  void putHoliday(const StoredHoliday& holiday);
  std::vector<StoredHoliday> holidays();

 private:
  Database& m_database;
};

}  // namespace relance
