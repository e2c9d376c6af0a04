// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers of interest as rows.
#pragma once

#include <vector>

#include "domain/ledger/waiver.h"
#include "storage/database.h"

namespace relance {

class WaiverStore {
 public:
  explicit WaiverStore(Database& database) : m_database(database) {}

  /// With its items, none twice. The id of `waiver` is not looked at.
  WaiverId insert(const Waiver& waiver);
  /// From that day it waives nothing any more.
  void end(WaiverId id, Date day);
  /// By id; ended ones too.
  std::vector<Waiver> ofCustomer(CustomerId customer);

 private:
  Database& m_database;
};

}  // namespace relance
