// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/payment_reference.h"

#include "domain/basics/check_digits.h"

namespace relance {
namespace {

constexpr std::size_t longestRfText = 21;

std::string twoDigits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

std::string without(std::string_view text, std::string_view marks) {
  std::string rest;
  for (const char c : text) {
    if (marks.find(c) == std::string_view::npos) rest += c;
  }
  return rest;
}

}  // namespace

std::optional<std::string> makeRfReference(std::string_view text) {
  const std::string body = without(compactCode(text), "-/.");
  if (body.empty() || body.size() > longestRfText) return std::nullopt;
  const auto remainder = remainderBy97(body + "RF00");
  if (!remainder) return std::nullopt;
  return "RF" + twoDigits(98 - *remainder) + body;
}

std::optional<std::string> parseRfReference(std::string_view text) {
  std::string reference = compactCode(text);
  const bool hasForm = reference.size() >= 5 && reference.size() <= longestRfText + 4 && reference.starts_with("RF") &&
                       isAllDigits(std::string_view{reference}.substr(2, 2));
  if (!hasForm || remainderBy97(reference.substr(4) + reference.substr(0, 4)) != 1) return std::nullopt;
  return reference;
}

std::optional<std::string> makeBelgianCommunication(std::string_view digits) {
  if (!isAllDigits(digits) || digits.size() > 10) return std::nullopt;
  std::string number = std::string(10 - digits.size(), '0') + std::string{digits};
  const int remainder = *remainderBy97(number);
  number += twoDigits(remainder == 0 ? 97 : remainder);
  return "+++" + number.substr(0, 3) + '/' + number.substr(3, 4) + '/' + number.substr(7) + "+++";
}

std::optional<std::string> parseBelgianCommunication(std::string_view text) {
  std::string number = without(compactCode(text), "+*/");
  if (number.size() != 12 || !isAllDigits(number)) return std::nullopt;
  const int remainder = *remainderBy97(number.substr(0, 10));
  if (number.substr(10) != twoDigits(remainder == 0 ? 97 : remainder)) return std::nullopt;
  return number;
}

}  // namespace relance
