// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/customer_day.h"

#include <algorithm>

namespace relance {

AccountRange accountsFrom(const Portfolio& portfolio, std::size_t first) {
  const auto& accounts = portfolio.accounts;
  std::size_t last = first + 1;
  while (last < accounts.size() && accounts[last].customer == accounts[first].customer) ++last;
  return {first, last};
}

AccountRange accountsOf(const Portfolio& portfolio, CustomerIndex customer) {
  const auto found = std::ranges::equal_range(portfolio.accounts, customer, {}, &Account::customer);
  const auto first = static_cast<std::size_t>(found.begin() - portfolio.accounts.begin());
  return {first, first + found.size()};
}

std::vector<AccountState> statesOf(const Portfolio& portfolio, const ChasingSettings& settings, const CalendarBook& calendars,
                                   Date today, AccountRange range) {
  std::vector<AccountState> states;
  states.reserve(range.last - range.first);
  for (std::size_t a = range.first; a < range.last; ++a) {
    const Account& account = portfolio.accounts[a];
    const PortfolioCustomer& customer = portfolio.customers[account.customer];
    const AccountView view{portfolio, account, settings, calendars.of(customer.country, customer.region), today};
    states.push_back({view, claimOf(view), {}});
  }
  for (AccountState& state : states) state.siblings = states;
  return states;
}

const Segment* fittingSegment(const Policy& policy, std::span<const AccountState> states) {
  const PredicateFacts facts(states);
  const auto fits = [&](const Segment& segment) { return segment.isEnabled && holds(segment.when, facts); };
  const auto found = std::ranges::find_if(policy.segments, fits);
  return found == policy.segments.end() ? nullptr : &*found;
}

const std::string* assignedScenario(const AccountView& view) {
  const std::string* last = nullptr;
  for (const Assignment& assignment : view.portfolio.assignments.of(view.account.customer)) {
    if (assignment.isRunningOn(view.today)) last = &assignment.scenarioKey;
  }
  return last;
}

SegmentChoice chooseScenario(const Policy& policy, std::span<const AccountState> states) {
  SegmentChoice choice;
  if (const Segment* segment = fittingSegment(policy, states)) choice = {segment->key, segment->scenario};
  if (const std::string* assigned = assignedScenario(states.front().view)) choice.scenario = *assigned;
  return choice;
}

}  // namespace relance
