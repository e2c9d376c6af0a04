// SPDX-License-Identifier: GPL-3.0-or-later
// The currency that debts of a country are usually in: what is taken when none is named.
#pragma once

#include <string_view>

#include "domain/basics/currency.h"

namespace relance {

/// GBP for GB (and "UK"), CHF for CH and LI, else EUR.
inline Currency currencyOfCountry(std::string_view country) {
  if (country == "GB" || country == "UK") return Currency{{'G', 'B', 'P'}};
  if (country == "CH" || country == "LI") return Currency{{'C', 'H', 'F'}};
  return Currency{};
}

}  // namespace relance
