// SPDX-License-Identifier: GPL-3.0-or-later
// One customer on one day: all his accounts with their claims, and the scenario by which he is chased.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/verdict/engine.h"

namespace relance {

/// Places [first, last) in Portfolio::accounts, all of one customer.
struct AccountRange {
  std::size_t first{0};
  std::size_t last{0};
};

/// The accounts that stand from `first` on and are of the same customer; `first` is below the number of accounts.
AccountRange accountsFrom(const Portfolio& portfolio, std::size_t first);

/// All accounts of the customer; empty: none.
AccountRange accountsOf(const Portfolio& portfolio, CustomerIndex customer);

/// The states refer to one another and to what is lent.
std::vector<AccountState> statesOf(const Portfolio& portfolio, const ChasingSettings& settings, const CalendarBook& calendars,
                                   Date today, AccountRange range);

/// The first enabled segment that fits; null: none. `states` is not empty.
const Segment* fittingSegment(const Policy& policy, std::span<const AccountState> states);

/// The scenario of the running assignment that a person made last; null: none.
const std::string* assignedScenario(const AccountView& view);

/// A running assignment by a person (the last made), else the first enabled segment that fits. `states` is not empty.
SegmentChoice chooseScenario(const Policy& policy, std::span<const AccountState> states);

}  // namespace relance
