// SPDX-License-Identifier: GPL-3.0-or-later
// What a predicate may ask of a customer: all currencies together for segments, one account for a step's conditions.
#pragma once

#include <optional>
#include <span>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/account/claim.h"
#include "domain/chasing/policy/predicate.h"

namespace relance {

/// An account with its claim, reckoned once a day.
struct AccountState {
  AccountView view;
  Claim claim;
  std::span<const AccountState> siblings;  // all accounts of the customer, this one too
};

/// Answers Field -> value. Amounts are in the base currency; an account whose currency has no rate is left out of them, and
/// without any other they are missing.
/// Payer behaviour is that of the last 12 months on all accounts, open overdue invoices counted at today.
class PredicateFacts {
 public:
  /// Of a customer, for his segment. `states`: all his accounts; they must outlive the facts.
  explicit PredicateFacts(std::span<const AccountState> states) : m_states(states), m_all(states) {}

  /// Of a step's conditions, which look at the amounts of one account.
  explicit PredicateFacts(const AccountState& state) : m_states(std::span(&state, 1)), m_all(state.siblings) {}

  /// Of a preventive step's, which look at one item: largestItem is that item's.
  PredicateFacts(const AccountState& state, ItemIndex only)
      : m_states(std::span(&state, 1)), m_all(state.siblings), m_only(only) {}

  FieldValue operator()(Field field) const;

  /// holds(condition, the value of its field).
  bool fit(const Condition& condition) const;

 private:
  const PortfolioCustomer& customer() const { return m_states.front().view.customer(); }
  FieldValue textField(Field field) const;
  std::optional<Ratio> numberField(Field field) const;
  std::optional<Ratio> amountField(Field field) const;
  std::optional<Ratio> behaviourField(Field field) const;
  bool flagField(Field field) const;
  template <class MinorOf>
  std::optional<Ratio> sumInBase(MinorOf&& minorOf) const;

  std::span<const AccountState> m_states;
  std::span<const AccountState> m_all;
  std::optional<ItemIndex> m_only;
};

bool holds(const Predicate& predicate, const PredicateFacts& facts);

}  // namespace relance
