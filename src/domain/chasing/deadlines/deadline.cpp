// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/deadlines/deadline.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "domain/basics/enum_names.h"
#include "domain/chasing/deadlines/account_deadlines.h"
#include "domain/chasing/verdict/customer_day.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, deadlineKindCount> kindNames{
    "prescription", "insurance",  "claimDeclaration", "goodsClaim",      "demand",  "dispute",  "commitment",
    "promise",      "instalment", "announced",        "placementReview", "holdEnd", "snoozeEnd"};

void addCommitments(DeadlineList& list, const std::vector<Commitment>& commitments) {
  const Portfolio& portfolio = list.portfolio();
  for (const Commitment& one : commitments) {
    if (one.made > portfolio.asOf) continue;
    const auto customer = std::ranges::find(portfolio.customers, one.customer, &PortfolioCustomer::id);
    if (customer == portfolio.customers.end()) continue;
    Deadline deadline;
    deadline.kind = DeadlineKind::commitment;
    deadline.day = one.due;
    deadline.customer = static_cast<CustomerIndex>(customer - portfolio.customers.begin());
    deadline.items = one.items;
    deadline.id = one.id.value;
    list.add(std::move(deadline));
  }
}

}  // namespace

std::string_view deadlineKindName(DeadlineKind kind) { return nameIn(kindNames, kind); }
std::optional<DeadlineKind> parseDeadlineKind(std::string_view name) { return valueIn<DeadlineKind>(kindNames, name); }

std::optional<DeclarationKind> declarationFor(DeadlineKind kind) {
  if (kind == DeadlineKind::insurance) return DeclarationKind::insurance;
  if (kind == DeadlineKind::claimDeclaration) return DeclarationKind::insolvency;
  if (kind == DeadlineKind::goodsClaim) return DeclarationKind::goods;
  return std::nullopt;
}

std::vector<Deadline> deadlines(const Portfolio& portfolio, const ChasingSettings& chasing, const DeadlineSettings& settings,
                                const CalendarBook& calendars, const DeadlineKnowledge& known, Date today, Date until) {
  DeadlineList list(portfolio, until);
  for (std::size_t first = 0; first < portfolio.accounts.size();) {
    const AccountRange range = accountsFrom(portfolio, first);
    const auto states = statesOf(portfolio, chasing, calendars, today, range);
    for (const AccountState& state : states) addAccountDeadlines(list, state, chasing, settings, known);
    addCustomerDeadlines(list, states.front());
    first = range.last;
  }
  addCommitments(list, known.commitments);
  return list.sorted();
}

}  // namespace relance
