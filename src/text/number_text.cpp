// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/number_text.h"

#include <algorithm>

#include "text/amount_text.h"

namespace relance {

std::string wideDecimal(WideInt minor, int decimals) {
  const bool isNegative = minor < 0;
  std::string digits;
  do {
    const int digit = static_cast<int>(minor % 10);
    digits.push_back(static_cast<char>('0' + (digit < 0 ? -digit : digit)));
    minor /= 10;
  } while (minor != 0 || static_cast<int>(digits.size()) <= decimals);
  if (decimals > 0) digits.insert(digits.begin() + decimals, '.');
  if (isNegative) digits.push_back('-');
  std::ranges::reverse(digits);
  return digits;
}

std::string hundredthsDecimal(std::int64_t hundredths) { return wideDecimal(hundredths, 2); }

std::string hundredthsText(std::int64_t hundredths, Language language) {
  // Grouping and signs are those of amounts; a euro has two decimals.
  static const Currency twoDecimals = *parseCurrency("EUR");
  return amountText({hundredths, twoDecimals}, language);
}

}  // namespace relance
