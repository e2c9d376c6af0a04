// SPDX-License-Identifier: GPL-3.0-or-later
// ISO 4217 currencies and the number of decimals each is written with.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string_view>

namespace relance {

struct Currency {
  std::array<char, 3> letters{'E', 'U', 'R'};

  std::string_view code() const { return {letters.data(), letters.size()}; }
  auto operator<=>(const Currency&) const = default;
};

/// Three ASCII letters, in either case; anything else is no currency. The list of ISO codes is not checked.
std::optional<Currency> parseCurrency(std::string_view code);

/// Decimals of the minor unit (ISO 4217): 2 for most, 0 (JPY, KRW …), 3 (TND, KWD …).
int minorDigits(Currency currency);

/// 10 to the power of minorDigits.
int minorPerUnit(Currency currency);

}  // namespace relance
