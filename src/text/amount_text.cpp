// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/amount_text.h"

#include <cstdlib>
#include <string_view>

#include "text/amount.h"

namespace relance {
namespace {

constexpr std::string_view minusSign = "\u2212";
constexpr std::string_view noBreakSpace = "\u00A0";

std::string_view groupSignOf(Language language) {
  switch (language) {
    case Language::fr:
      return "\u202F";
    case Language::en:
      return ",";
    case Language::de:
      return ".";
  }
  __builtin_unreachable();
}

/// Right also for the smallest 64-bit number, which has no positive twin.
std::uint64_t magnitude(std::int64_t value) {
  return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

std::string grouped(std::string digits, Language language) {
  const std::string_view sign = groupSignOf(language);
  for (std::size_t i = digits.size(); i > 3;) {
    i -= 3;
    digits.insert(i, sign);
  }
  return digits;
}

struct Parts {
  std::string whole;
  std::string fraction;
};

Parts split(std::uint64_t value, int decimals) {
  std::string digits = std::to_string(value);
  const auto width = static_cast<std::size_t>(decimals);
  if (digits.size() <= width) digits.insert(0, width + 1 - digits.size(), '0');
  return {digits.substr(0, digits.size() - width), digits.substr(digits.size() - width)};
}

std::string unsignedText(Money money, Language language) {
  const Parts parts = split(magnitude(money.minor), minorDigits(money.currency));
  std::string text = grouped(parts.whole, language);
  if (!parts.fraction.empty()) text += decimalSignOf(language) + parts.fraction;
  return text;
}

std::string_view symbolOf(Currency currency) {
  const std::string_view code = currency.code();
  if (code == "EUR") return "€";
  if (code == "GBP") return "£";
  if (code == "USD") return "$";
  if (code == "JPY") return "¥";
  return {};
}

std::string signText(std::int64_t value) { return std::string{value < 0 ? minusSign : std::string_view{}}; }

}  // namespace

std::string amountText(Money money, Language language) { return signText(money.minor) + unsignedText(money, language); }

std::string amountWithCurrency(Money money, Language language) {
  const std::string_view symbol = symbolOf(money.currency);
  std::string text = signText(money.minor);
  if (language != Language::en) {
    text += unsignedText(money, language);
    text += noBreakSpace;
    return text += symbol.empty() ? money.currency.code() : symbol;
  }
  if (symbol.empty()) {
    text += money.currency.code();
    text += noBreakSpace;
  } else {
    text += symbol;
  }
  return text += unsignedText(money, language);
}

std::string countText(std::int64_t count, Language language) {
  return signText(count) + grouped(std::to_string(magnitude(count)), language);
}

std::string percentText(std::int64_t basisPoints, Language language) {
  Parts parts = split(magnitude(basisPoints), 2);
  parts.fraction.erase(parts.fraction.find_last_not_of('0') + 1);
  std::string text = signText(basisPoints) + grouped(parts.whole, language);
  if (!parts.fraction.empty()) text += decimalSignOf(language) + parts.fraction;
  if (language != Language::en) text += noBreakSpace;
  return text += '%';
}

std::string decimalText(Money money) {
  const Parts parts = split(magnitude(money.minor), minorDigits(money.currency));
  std::string text = money.minor < 0 ? "-" : "";
  text += parts.whole;
  if (!parts.fraction.empty()) text += '.' + parts.fraction;
  return text;
}

}  // namespace relance
