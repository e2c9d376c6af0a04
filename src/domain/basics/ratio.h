// SPDX-License-Identifier: GPL-3.0-or-later
// Exact fractions for averages and shares, compared without rounding.
#pragma once

#include <cstdint>

#include "domain/basics/money.h"

namespace relance {

/// numerator / denominator, denominator > 0. Not reduced.
struct Ratio {
  WideInt numerator{0};
  WideInt denominator{1};

  static Ratio whole(std::int64_t value) { return {value, 1}; }
};

/// Negative, zero or positive as the ratio is below, at or above the whole number.
inline int compare(const Ratio& ratio, std::int64_t whole) {
  const WideInt difference = ratio.numerator - ratio.denominator * whole;
  return difference < 0 ? -1 : (difference > 0 ? 1 : 0);
}

}  // namespace relance
