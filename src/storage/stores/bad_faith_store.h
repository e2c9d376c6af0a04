// SPDX-License-Identifier: GPL-3.0-or-later
// Debtors found in bad faith, as rows.
#pragma once

#include <vector>

#include "domain/chasing/diagnosis/bad_faith.h"
#include "storage/database.h"

namespace relance {

class BadFaithStore {
 public:
  explicit BadFaithStore(Database& database) : m_database(database) {}

  /// The id is not looked at. At most one of a customer has not ended.
  BadFaithId insert(const BadFaith& found);
  void end(BadFaithId id, Date day);
  /// By id; ended ones too.
  std::vector<BadFaith> ofCustomer(CustomerId customer);

 private:
  Database& m_database;
};

}  // namespace relance
