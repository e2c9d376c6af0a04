// SPDX-License-Identifier: GPL-3.0-or-later
// Adding fractions, and rounding one for people.
#pragma once

#include "domain/basics/ratio.h"

namespace relance {

/// Reduced, so that the terms of a few rates stay within 128 bits.
Ratio sumOf(const Ratio& a, const Ratio& b);

/// The nearest whole number of hundredths, half away from zero. Asserted: it fits 64 bits.
std::int64_t hundredthsOf(const Ratio& ratio);

}  // namespace relance
