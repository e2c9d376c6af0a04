// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a customer of the balance by a part of his name or the beginning of his code.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "desktop/balance/balance_sheet.h"

namespace relance {

struct CustomerSearch {
  std::string_view typed;                // UTF-8, as a person types; case and accents do not matter
  std::optional<CustomerIndex> from{};   // where to begin
  bool isNext{false};                    // after it, not at it
  std::span<const FoldedText> folded{};  // names by customer; empty: they are folded here
};

/// In the order of codes, around the end; none fits or nothing is typed: none.
std::optional<CustomerIndex> findInBalance(const BalanceSheet& sheet, const CustomerSearch& search);

}  // namespace relance
