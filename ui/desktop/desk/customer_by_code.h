// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a customer of the desk's state by his code, as lists read on another thread name him.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

#include "desktop/desk/desk_state.h"

namespace relance {

/// None when he is not in the state: it is older or newer than what named him.
inline std::optional<CustomerIndex> findCustomerByCode(const DeskState& state, std::string_view code) {
  const auto& customers = state.portfolio.customers;
  const auto found = std::ranges::lower_bound(
      customers, code, {}, [](const PortfolioCustomer& customer) -> std::string_view { return customer.code; });
  if (found == customers.end() || found->code != code) return std::nullopt;
  return static_cast<CustomerIndex>(found - customers.begin());
}

}  // namespace relance
