// SPDX-License-Identifier: GPL-3.0-or-later
// The written form of a number - signs, groups, decimals, currency mark - before any currency says what its unit is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

struct DecimalShape {
  bool isNegative{false};
  std::string whole;       // digits, groups joined; may be empty when there is a fraction
  std::string fraction;    // digits after the decimal sign; may be empty
  std::string_view mark;   // "EUR", "€", "Fr." … as written (a view into the text read); empty when there is none
  std::string_view power;  // "k" or "M" as written; empty when there is none

  bool operator==(const DecimalShape&) const = default;
};

/// Reads one number: blanks around it; one sign (+ or − before; − after; or parentheses for a negative one); one mark of a
/// currency before or after; groups of exactly three digits after a first one of one to three that does not begin with 0, all
/// parted by the same sign: a space of any kind, an apostrophe, or whichever of comma and dot is not the decimal sign.
/// `decimalSign` is ',' or '.' (asserted). Nothing for any other form.
std::optional<DecimalShape> readDecimal(std::string_view utf8, char decimalSign);

/// The same, and a "k" or "M" may stand behind the digits, as people type it.
std::optional<DecimalShape> readTypedDecimal(std::string_view utf8, char decimalSign);

}  // namespace relance
