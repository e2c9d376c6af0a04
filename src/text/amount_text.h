// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, numbers and rates written as a language does, for screens, paper and letters.
#pragma once

#include <cstdint>
#include <string>

#include "domain/basics/money.h"
#include "text/language.h"

namespace relance {

/// All decimals of the currency, digits in groups of three: fr "1 234,56" (U+202F), en "1,234.56", de "1.234,56"; a negative
/// amount begins with U+2212. Without the currency.
std::string amountText(Money money, Language language);

/// With the currency, and no break between them: fr "1 234,56 €", de "1.234,56 €" (U+00A0), en "€1,234.56". EUR, GBP, USD and
/// JPY have their symbols, all others are named by their code: "1 234,56 CHF", en "CHF 1,234.56".
std::string amountWithCurrency(Money money, Language language);

/// A count: fr "12 000", en "12,000", de "12.000".
std::string countText(std::int64_t count, Language language);

/// A rate in basis points (1215 = 12.15 %), without trailing zeros: fr "12,15 %" and de "12,15 %" (U+00A0), en "12.15%".
std::string percentText(std::int64_t basisPoints, Language language);

/// For machines (JSON, CSV, QR codes): "-1234.56", all decimals of the currency, no groups, ASCII.
std::string decimalText(Money money);

}  // namespace relance
