// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/currency.h"

#include <algorithm>
#include <cstdint>

namespace relance {
namespace {

/// A code as one number, which is compared at once.
constexpr std::uint32_t packed(std::string_view code) {
  std::uint32_t number = 0;
  for (const char letter : code) number = number << 8U | static_cast<unsigned char>(letter);
  return number;
}

template <std::size_t N>
constexpr std::array<std::uint32_t, N> packed(const std::array<std::string_view, N>& codes) {
  std::array<std::uint32_t, N> numbers{};
  for (std::size_t i = 0; i < N; ++i) numbers[i] = packed(codes[i]);
  return numbers;
}

// ISO 4217:2015 table A.1, the codes that do not have two decimals.
constexpr auto withoutDecimals = packed(std::array<std::string_view, 17>{
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"});
constexpr auto withThreeDecimals = packed(std::array<std::string_view, 7>{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"});

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
  const std::uint32_t code = packed(currency.code());
  if (std::ranges::find(withoutDecimals, code) != withoutDecimals.end()) return 0;
  return std::ranges::find(withThreeDecimals, code) != withThreeDecimals.end() ? 3 : 2;
}

int minorPerUnit(Currency currency) {
  int result = 1;
  for (int i = minorDigits(currency); i > 0; --i) result *= 10;
  return result;
}

}  // namespace relance
