// SPDX-License-Identifier: GPL-3.0-or-later
// Promises, plans and announced payments as rows.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/agreement.h"
#include "storage/database.h"

namespace relance {

class PromiseStore {
 public:
  explicit PromiseStore(Database& database) : m_database(database) {}

  /// With its items and dues; `amountMinor` of an item is not stored with it. One due a day.
  AgreementId insert(const Agreement& agreement);
  /// From that day it binds nobody any more.
  void end(AgreementId id, Date day, AgreementEnd as);
  /// From that day the plan goes on although the instalment of `due` was not kept.
  void excuse(AgreementId id, Date due, Date day);

  std::optional<Agreement> find(AgreementId id);
  /// By id; ended ones too.
  std::vector<Agreement> ofCustomer(CustomerId customer);

 private:
  void readParts(Agreement& agreement);

  Database& m_database;
};

}  // namespace relance
