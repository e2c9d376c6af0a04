// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/desk_state.h"

#include <algorithm>
#include <tuple>

namespace relance {

std::optional<CustomerIndex> DeskState::findCustomer(CustomerId id) const {
  // Customers stand by code, so an id is looked for one by one: 100,000 take less than a millisecond.
  const auto found = std::ranges::find(portfolio.customers, id, &PortfolioCustomer::id);
  if (found == portfolio.customers.end()) return std::nullopt;
  return static_cast<CustomerIndex>(found - portfolio.customers.begin());
}

std::optional<std::uint32_t> findAccount(const Portfolio& portfolio, CustomerIndex customer, Currency currency) {
  const CustomerIndex payer = portfolio.customers[customer].payer;
  const auto keyOf = [](const Account& account) { return std::tuple{account.customer, account.currency}; };
  const std::tuple wanted{payer == noCustomer ? customer : payer, currency};
  const auto found = std::ranges::lower_bound(portfolio.accounts, wanted, {}, keyOf);
  if (found == portfolio.accounts.end() || keyOf(*found) != wanted) return std::nullopt;
  return static_cast<std::uint32_t>(found - portfolio.accounts.begin());
}

std::optional<std::uint32_t> DeskState::findAccount(CustomerIndex customer, Currency currency) const {
  return relance::findAccount(portfolio, customer, currency);
}

const Verdict* DeskState::verdictOf(std::uint32_t account) const {
  const auto at = verdictAt[account];
  return at ? &run.verdicts[*at] : nullptr;
}

}  // namespace relance
