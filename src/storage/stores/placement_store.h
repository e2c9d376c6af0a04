// SPDX-License-Identifier: GPL-3.0-or-later
// Partners and what is handed over to them, as rows.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/ledger/placement.h"
#include "storage/database.h"

namespace relance {

class PartnerStore {
 public:
  explicit PartnerStore(Database& database) : m_database(database) {}

  /// A new one, or what is known of the one of that name in place of what was; its fees too.
  PartnerId put(const Partner& partner);
  /// What is known of the one of that id in place of what was, his name too. Throws StorageError when another has the name.
  void update(const Partner& partner);
  std::optional<Partner> find(PartnerId id);
  std::optional<Partner> named(std::string_view name);
  /// By name; archived ones too.
  std::vector<Partner> all();

 private:
  void writeFees(PartnerId id, const std::vector<FeeBand>& fees);
  std::vector<Partner> fetchAll(Statement& rows);

  Database& m_database;
};

class PlacementStore {
 public:
  explicit PlacementStore(Database& database) : m_database(database) {}

  /// The id of `placement` is not looked at; its items are stored too.
  PlacementId insert(const Placement& placement);
  /// Partner, amounts, review, return and outcome; customer, mandate day and items stay.
  void update(const Placement& placement);
  std::optional<Placement> find(PlacementId id);
  /// By mandate day, then id; returned ones too.
  std::vector<Placement> ofCustomer(CustomerId customer);
  /// Of everyone, by mandate day, then id; returned ones too.
  std::vector<Placement> all();

 private:
  std::vector<Placement> fetchAll(Statement& rows);

  Database& m_database;
};

}  // namespace relance
