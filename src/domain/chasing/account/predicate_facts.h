// SPDX-License-Identifier: GPL-3.0-or-later
// What a predicate may ask of a customer: all currencies together for segments, one account for a step's conditions.
#pragma once

#include <span>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/account/claim.h"
#include "domain/chasing/policy/predicate.h"

namespace relance {

/// An account with its claim, reckoned once a day.
struct AccountState {
  AccountView view;
  Claim claim;
};

/// Answers Field -> value. Amounts are in the base currency; an account whose currency has no rate is left out of them.
/// Payer behaviour is that of the last 12 months, open overdue invoices counted at today.
class PredicateFacts {
 public:
  /// `states`: all accounts of one customer, or one of them; they must outlive the facts.
  explicit PredicateFacts(std::span<const AccountState> states) : m_states(states) {}

  /// Of a preventive step, which looks at one item: largestItem is that item's.
  PredicateFacts(std::span<const AccountState> states, ItemIndex only) : m_states(states), m_only(only) {}

  FieldValue operator()(Field field) const;

 private:
  const PortfolioCustomer& customer() const { return m_states.front().view.customer(); }
  FieldValue textField(Field field) const;
  FieldValue amountField(Field field) const;
  FieldValue behaviourField(Field field) const;
  FieldValue flagField(Field field) const;
  template <class MinorOf>
  Ratio sumInBase(MinorOf&& minorOf) const;

  std::span<const AccountState> m_states;
  std::optional<ItemIndex> m_only;
};

/// The payer's weighted mean of (settled − due), in days; none without invoices to judge by.
std::optional<Ratio> weightedDelay(std::span<const AccountState> states);

}  // namespace relance
