// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/amount.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "text/blank.h"
#include "text/decimal_shape.h"

namespace relance {
namespace {

using namespace std::string_view_literals;

constexpr std::array dollars{"USD"sv, "CAD"sv, "AUD"sv, "NZD"sv, "SGD"sv, "HKD"sv, "MXN"sv, "TWD"sv, "BRL"sv};
constexpr std::array crowns{"SEK"sv, "NOK"sv, "DKK"sv, "ISK"sv};

bool isOneOf(auto codes, std::string_view code) { return std::ranges::find(codes, code) != codes.end(); }

bool names(std::string_view mark, Currency currency) {
  constexpr std::array symbols{std::pair{"€"sv, "EUR"sv},  std::pair{"£"sv, "GBP"sv},  std::pair{"US$"sv, "USD"sv},
                               std::pair{"C$"sv, "CAD"sv}, std::pair{"A$"sv, "AUD"sv}, std::pair{"zł"sv, "PLN"sv},
                               std::pair{"Kč"sv, "CZK"sv}, std::pair{"Ft"sv, "HUF"sv}, std::pair{"lei"sv, "RON"sv}};
  const std::string_view code = currency.code();
  if (mark == "$") return isOneOf(dollars, code);
  if (mark == "¥") return code == "JPY" || code == "CNY";
  if (mark.starts_with("kr")) return isOneOf(crowns, code);
  if (mark.starts_with("Fr") || mark.starts_with("fr") || mark.starts_with("SFr") || mark == "CHF.") return code == "CHF";
  for (const auto& [symbol, its] : symbols) {
    if (mark == symbol) return code == its;
  }
  return parseCurrency(mark) == currency;
}

int powerOfTen(std::string_view power) {
  if (power.empty()) return 0;
  return power == "k" || power == "K" ? 3 : 6;
}

/// Stops at the limit instead of counting on: the number may have any length.
AmountResult scaled(const DecimalShape& shape, Currency currency) {
  const auto decimals = static_cast<std::size_t>(minorDigits(currency) + powerOfTen(shape.power));
  const std::string& fraction = shape.fraction;
  if (fraction.find_first_not_of('0', std::min(decimals, fraction.size())) != std::string::npos) return AmountFault::tooPrecise;
  std::string digits = shape.whole + fraction.substr(0, decimals);
  if (fraction.size() < decimals) digits.append(decimals - fraction.size(), '0');
  std::int64_t minor = 0;
  for (const char digit : digits) {
    minor = 10 * minor + (digit - '0');
    if (minor > largestAmountMinor) return AmountFault::tooLarge;
  }
  return Money{shape.isNegative ? -minor : minor, currency};
}

AmountResult asMoney(const std::optional<DecimalShape>& shape, Currency currency) {
  if (!shape) return AmountFault::badForm;
  if (!shape->mark.empty() && !names(shape->mark, currency)) return AmountFault::otherCurrency;
  return scaled(*shape, currency);
}

AmountResult parseMinorUnits(std::string_view text, Currency currency) {
  const auto shape = readDecimal(text, '.');
  const bool isWhole = shape && std::ranges::none_of(text, [](char c) { return c == '.' || c == ',' || c == '\''; });
  if (!isWhole) return AmountFault::badForm;
  if (!shape->mark.empty() && !names(shape->mark, currency)) return AmountFault::otherCurrency;
  DecimalShape inUnits = *shape;
  const auto decimals = std::min(static_cast<std::size_t>(minorDigits(currency)), inUnits.whole.size());
  inUnits.fraction = inUnits.whole.substr(inUnits.whole.size() - decimals);
  inUnits.fraction.insert(0, static_cast<std::size_t>(minorDigits(currency)) - decimals, '0');
  inUnits.whole.resize(inUnits.whole.size() - decimals);
  return scaled(inUnits, currency);
}

}  // namespace

AmountResult parseAmount(std::string_view utf8, Currency currency, AmountStyle style) {
  if (trimmed(utf8).empty()) return AmountFault::empty;
  if (style.isMinorUnits) return parseMinorUnits(utf8, currency);
  return asMoney(readDecimal(utf8, style.decimalSign), currency);
}

AmountResult parseTypedAmount(std::string_view utf8, Currency currency, Language language) {
  if (trimmed(utf8).empty()) return AmountFault::empty;
  const char own = decimalSignOf(language);
  const AmountResult first = asMoney(readTypedDecimal(utf8, own), currency);
  if (first != AmountResult{AmountFault::badForm}) return first;
  return asMoney(readTypedDecimal(utf8, own == ',' ? '.' : ','), currency);
}

char decimalSignOf(Language language) {
  switch (language) {
    case Language::fr:
    case Language::de:
      return ',';
    case Language::en:
      return '.';
  }
  __builtin_unreachable();
}

}  // namespace relance
