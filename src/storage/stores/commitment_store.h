// SPDX-License-Identifier: GPL-3.0-or-later
// Our commitments as rows, with the items they are about.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/commitment.h"
#include "storage/database.h"

namespace relance {

class CommitmentStore {
 public:
  /// A consequence that a letter announced falls away by itself when the last of its items is settled or the letter is cancelled:
  /// it is then withdrawn on that day, and stands again should an item open again.
  explicit CommitmentStore(Database& database) : m_database(database) {}

  /// The id of `commitment` is not looked at; its items are stored too.
  CommitmentId insert(const Commitment& commitment);
  std::optional<Commitment> find(CommitmentId id);
  /// By due day, then id; closed ones too.
  std::vector<Commitment> ofCustomer(CustomerId customer);
  /// Of all customers, by due day, then id; closed ones too.
  std::vector<Commitment> all();
  /// Of all customers, neither kept nor withdrawn, by due day, then id: broken ones stay until a person closes them.
  std::vector<Commitment> unanswered();

  void keep(CommitmentId id, Date day);
  void withdraw(CommitmentId id, Date day, PrivateTextId reason);

 private:
  std::vector<Commitment> fetchAll(Statement& rows);
  std::optional<Date> fellAwayOn(CommitmentId id);

  Database& m_database;
};

}  // namespace relance
