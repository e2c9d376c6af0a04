// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed behind an option, read the same way in every language: a script must not depend on LANG.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/currency.h"
#include "domain/basics/date.h"
#include "domain/basics/money.h"

namespace relance {

/// Each throws UsageError with a sentence that names the option.

/// YYYY-MM-DD.
Date typedDate(std::string_view option, const std::string& text);

/// Nothing for an option that was not given (an empty text).
std::optional<Date> typedDateIfAny(std::string_view option, const std::string& text);

/// With a decimal point or comma, with or without groups; a text that means two amounts ("1,234") is refused.
Money typedAmount(std::string_view option, const std::string& text, Currency currency);

/// Three letters.
Currency typedCurrency(std::string_view option, const std::string& text);

/// A yearly rate in percent with at most two decimals, as basis points.
int typedPercent(std::string_view option, const std::string& text);

/// A whole number between the bounds.
int typedNumber(std::string_view option, const std::string& text, int least, int most);

/// Two letters, in capitals.
std::string typedCountry(std::string_view option, const std::string& text);

/// A time zone that this system knows.
void checkTimeZone(std::string_view option, const std::string& text);

/// "--by: customer or segment is expected, not “x”."
[[noreturn]] void failChoice(std::string_view option, const std::string& text, std::string_view choices);

/// failChoice unless there is a value.
template <class T>
T chosen(std::optional<T> value, std::string_view option, const std::string& text, std::string_view choices) {
  if (!value) failChoice(option, text, choices);
  return *value;
}

}  // namespace relance
