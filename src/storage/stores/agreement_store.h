// SPDX-License-Identifier: GPL-3.0-or-later
// What suspends or steers the chase of a customer, as rows: holds, snoozes, decisions.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/decision.h"
#include "domain/ledger/hold.h"
#include "domain/ledger/snooze.h"
#include "storage/database.h"

namespace relance {

class HoldStore {
 public:
  explicit HoldStore(Database& database) : m_database(database) {}

  HoldId insert(const Hold& hold);
  void end(HoldId id, Date day);
  /// By id; ended ones too.
  std::vector<Hold> ofCustomer(CustomerId customer);

 private:
  Database& m_database;
};

class SnoozeStore {
 public:
  explicit SnoozeStore(Database& database) : m_database(database) {}

  SnoozeId insert(const Snooze& snooze);
  void end(SnoozeId id, Date day);
  /// By id; ended ones too.
  std::vector<Snooze> ofCustomer(CustomerId customer);

 private:
  Database& m_database;
};

class DecisionStore {
 public:
  explicit DecisionStore(Database& database) : m_database(database) {}

  DecisionId insert(const Decision& decision);
  std::optional<Decision> find(DecisionId id);
  /// By day, then id.
  std::vector<Decision> ofCustomer(CustomerId customer);

 private:
  void readItems(Decision& decision);

  Database& m_database;
};

}  // namespace relance
