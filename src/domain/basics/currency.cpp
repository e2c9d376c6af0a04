// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/currency.h"

#include <algorithm>
#include <cstdint>

namespace relance {
namespace {

/// One place for every code of three capital letters.
constexpr std::size_t placeOf(std::string_view code) {
  std::size_t place = 0;
  for (const char letter : code) place = place << 5U | (static_cast<unsigned char>(letter) & 31U);
  return place;
}

using Digits = std::array<std::uint8_t, std::size_t{1} << 15U>;

// ISO 4217:2015 table A.1, the codes that do not have two decimals. A table, for every amount that is judged asks.
constexpr Digits digitsByPlace() {
  Digits digits{};
  digits.fill(2);
  for (const std::string_view code :
       {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"}) {
    digits[placeOf(code)] = 0;
  }
  for (const std::string_view code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}) digits[placeOf(code)] = 3;
  return digits;
}

constexpr Digits digitsOf = digitsByPlace();

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

int minorDigits(Currency currency) { return digitsOf[placeOf(currency.code())]; }

int minorPerUnit(Currency currency) {
  constexpr std::array<int, 4> tenTo{1, 10, 100, 1000};
  return tenTo[digitsOf[placeOf(currency.code())]];
}

}  // namespace relance
