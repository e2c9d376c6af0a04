// SPDX-License-Identifier: GPL-3.0-or-later
// Disputes as rows.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/dispute.h"
#include "storage/database.h"

namespace relance {

class DisputeStore {
 public:
  explicit DisputeStore(Database& database) : m_database(database) {}

  DisputeId insert(const Dispute& dispute);
  /// `fault` is what was found out. The invoice's own due date is changed by ItemStore.
  void close(DisputeId id, Date day, DisputeEnd as, DisputeFault fault, std::optional<Date> newDue);

  std::optional<Dispute> find(DisputeId id);
  /// By id; closed ones too.
  std::vector<Dispute> ofItem(ItemId item);
  /// Of all invoices of the customer, by id.
  std::vector<Dispute> ofCustomer(CustomerId customer);
  /// That nobody has closed, the oldest deadline first.
  std::vector<Dispute> unclosed();

 private:
  Database& m_database;
};

}  // namespace relance
