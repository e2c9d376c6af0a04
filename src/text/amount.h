// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts read exactly from files and fields: "1 234,56", "1.234,56", "1,234.56", "(12.00)", "12-", "€ 1'234.50", "1,2k".
#pragma once

#include <string_view>
#include <variant>

#include "domain/basics/money.h"
#include "text/language.h"

namespace relance {

/// How a column of a file writes its amounts.
struct AmountStyle {
  char decimalSign{','};     // ',' or '.'; the other one may part groups
  bool isMinorUnits{false};  // whole minor units ("123456" = 1234.56 EUR); the decimal sign is not used

  bool operator==(const AmountStyle&) const = default;
};

enum class AmountFault {
  empty,          // nothing but blanks
  badForm,        // no number of this style
  otherCurrency,  // the text names another currency than the one asked for
  tooPrecise,     // more decimals than the currency has, and not only zeros
  tooLarge,       // beyond largestAmountMinor, either sign
};

using AmountResult = std::variant<Money, AmountFault>;

/// Reads one amount of that currency; forms as readDecimal (text/decimal_shape.h) says. A currency may be named by its ISO
/// code or symbol ("$" and "kr" are those of any dollar or crown). Never rounds, never wraps.
AmountResult parseAmount(std::string_view utf8, Currency currency, AmountStyle style);

/// What a person types into a field: as parseAmount with the decimal sign of the language and, only where that form makes no
/// number, with the other one ("1.5" in French); "k" and "M" multiply by a thousand and a million ("1,2k").
AmountResult parseTypedAmount(std::string_view utf8, Currency currency, Language language);

/// The decimal sign of a language: ',' or '.'.
char decimalSignOf(Language language);

}  // namespace relance
