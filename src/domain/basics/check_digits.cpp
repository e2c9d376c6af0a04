// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/check_digits.h"

#include <algorithm>
#include <array>

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> blanks{" ", "\xC2\xA0", "\xE2\x80\xAF"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<int> remainderBy97(std::string_view capitalsAndDigits) {
  int remainder = 0;
  for (const char c : capitalsAndDigits) {
    if (isDigit(c)) {
      remainder = (remainder * 10 + (c - '0')) % 97;
    } else if (c >= 'A' && c <= 'Z') {
      remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
    } else {
      return std::nullopt;
    }
  }
  return remainder;
}

bool passesLuhn(std::string_view digits) {
  if (!isAllDigits(digits)) return false;
  int sum = 0;
  bool isDoubled = false;
  for (auto it = digits.rbegin(); it != digits.rend(); ++it, isDoubled = !isDoubled) {
    const int value = (*it - '0') * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0;
}

bool isAllDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

std::string compactCode(std::string_view text) {
  std::string code;
  while (!text.empty()) {
    const auto blank = std::ranges::find_if(blanks, [text](std::string_view b) { return text.starts_with(b); });
    if (blank != blanks.end()) {
      text.remove_prefix(blank->size());
      continue;
    }
    const char c = text.front();
    code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    text.remove_prefix(1);
  }
  return code;
}

}  // namespace relance
