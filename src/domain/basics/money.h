// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of money: whole minor units of one currency, exact.
#pragma once

#include <cstdint>

#include "domain/basics/currency.h"

namespace relance {

struct Money {
  std::int64_t minor{0};
  Currency currency;

  auto operator<=>(const Money&) const = default;
};

/// The largest amount one item may carry, either sign: 10^13 minor units. Imports refuse more, so that
/// sums over hundreds of thousands of items cannot leave 64 bits.
inline constexpr std::int64_t largestAmountMinor = 10'000'000'000'000;

/// Sums and differences of minor units; throw MachineError(amountOverflow) instead of wrapping.
std::int64_t addMinor(std::int64_t a, std::int64_t b);
std::int64_t subtractMinor(std::int64_t a, std::int64_t b);

/// Both must be of one currency: two currencies are never added (asserted, also in release).
Money operator+(Money a, Money b);
Money operator-(Money a, Money b);

/// Room for products of an amount, a rate and a number of days before they are divided.
__extension__ typedef __int128 WideInt;

/// The one rounding of the program: numerator / denominator to the nearest whole, halves away from zero ("half up" for the
/// positive amounts it is used on). denominator > 0; the result must fit 64 bits (else MachineError amountOverflow).
std::int64_t divideHalfUp(WideInt numerator, WideInt denominator);

}  // namespace relance
