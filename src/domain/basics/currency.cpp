// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/currency.h"

#include <algorithm>

namespace relance {
namespace {

// ISO 4217:2015 table A.1, the codes that do not have two decimals.
constexpr std::array<std::string_view, 17> withoutDecimals{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                                           "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> withThreeDecimals{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

}  // namespace

std::optional<Currency> parseCurrency(std::string_view code) {
  if (code.size() != 3) return std::nullopt;
  Currency currency;
  for (std::size_t i = 0; i < 3; ++i) {
    const char letter = code[i];
    const bool isLower = letter >= 'a' && letter <= 'z';
    if (!isLower && (letter < 'A' || letter > 'Z')) return std::nullopt;
    currency.letters[i] = isLower ? static_cast<char>(letter - 'a' + 'A') : letter;
  }
  return currency;
}

int minorDigits(Currency currency) {
  if (std::ranges::find(withoutDecimals, currency.code()) != withoutDecimals.end()) return 0;
  return std::ranges::find(withThreeDecimals, currency.code()) != withThreeDecimals.end() ? 3 : 2;
}

int minorPerUnit(Currency currency) {
  int result = 1;
  for (int i = minorDigits(currency); i > 0; --i) result *= 10;
  return result;
}

}  // namespace relance
