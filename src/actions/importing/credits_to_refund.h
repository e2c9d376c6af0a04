// SPDX-License-Identifier: GPL-3.0-or-later
// Payments of which something is unapplied: what a refund without a credit note gives back.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "actions/importing/import_plan.h"
#include "storage/bulk/document_reader.h"

namespace relance {

/// Fed in order of date. Only customers that are watched cost anything.
class CreditsToRefund {
 public:
  explicit CreditsToRefund(Database& database) : m_database(database) {}

  void watch(CustomerId customer);

  /// A payment of the plan with that much left unapplied; `covered`: the day on which its other parts take effect.
  void offer(const ImportPlan& plan, ItemRef payment, std::int64_t leftMinor, DayNumber covered);

  /// Takes `amountMinor` from the unapplied payments of the refund's customer and currency, those for the document it is linked
  /// to first, then the oldest, and allocates them in the plan. Answers what could not be taken; `covered` rises to the day on
  /// which all parts are there.
  std::int64_t refund(ImportPlan& plan, ItemRef refund, std::int64_t amountMinor, DayNumber& covered);

  /// Payments given back whole are settled.
  void settle(ImportPlan& plan) const;

 private:
  struct Credit {
    ItemRef item;
    ItemRef linked;
    Currency currency;
    DayNumber issued{0};
    DayNumber covered{0};
    std::int64_t leftMinor{0};
    bool isTouched{false};
  };

  Database& m_database;
  std::unordered_map<std::int64_t, std::vector<Credit>> m_credits;  // by watched customer, oldest first
};

}  // namespace relance
