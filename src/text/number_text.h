// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that are no money, with two decimals.
#pragma once

#include <cstdint>
#include <string>

#include "domain/basics/money.h"
#include "text/language.h"

namespace relance {

/// For people: fr "−1 234,56", en "−1,234.56".
std::string hundredthsText(std::int64_t hundredths, Language language);

/// For machines: "-1234.56".
std::string hundredthsDecimal(std::int64_t hundredths);

/// A sum that may be larger than any amount, of minor units with so many decimals: "-1234.56".
std::string wideDecimal(WideInt minor, int decimals);

}  // namespace relance
