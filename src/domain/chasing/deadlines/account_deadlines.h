// SPDX-License-Identifier: GPL-3.0-or-later
// The deadlines of one account, one kind after the other.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/deadlines/deadline.h"

namespace relance {

/// Collects what is due up to a day. The Portfolio must outlive it.
class DeadlineList {
 public:
  DeadlineList(const Portfolio& portfolio, Date until) : m_portfolio(portfolio), m_until(until) {}

  const Portfolio& portfolio() const { return m_portfolio; }
  /// Later ones are not kept.
  void add(Deadline deadline);
  /// The same, joined with one of the same kind, day, customer, currency, ground and beginning.
  void join(Deadline deadline);
  /// The list is given away.
  std::vector<Deadline> sorted();

 private:
  using Key = std::tuple<DeadlineKind, Date, CustomerIndex, std::optional<Currency>, std::string, std::optional<Date>>;

  const Portfolio& m_portfolio;
  Date m_until;
  std::vector<Deadline> m_deadlines;
  std::map<Key, std::size_t> m_joined;  // places in m_deadlines
};

/// Prescription, insurer, insolvency, formal demands, disputes, agreements, mandates of the account's currency, holds of its
/// items.
void addAccountDeadlines(DeadlineList& list, const AccountState& state, const ChasingSettings& chasing,
                         const DeadlineSettings& settings, const DeadlineKnowledge& known);

/// Holds and snoozes of the customer as a whole.
void addCustomerDeadlines(DeadlineList& list, const AccountState& state);

}  // namespace relance
