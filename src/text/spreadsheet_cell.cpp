// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spreadsheet_cell.h"

#include <algorithm>

#include "text/blank.h"
#include "text/utf8.h"

namespace relance {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isPlainNegativeNumber(std::string_view text) {
  if (text.size() < 2 || text[0] != '-') return false;
  const std::size_t sign = std::min(text.find_first_of(".,"), text.size());
  const std::string_view whole = text.substr(1, sign - 1);
  const std::string_view fraction = text.substr(std::min(sign + 1, text.size()));
  const bool hasBareSign = sign < text.size() && fraction.empty();
  return !whole.empty() && !hasBareSign && std::ranges::all_of(whole, isDigit) && std::ranges::all_of(fraction, isDigit);
}

bool isInvisible(char32_t c) {
  return c == U'\u00AD' || (c >= U'\u200B' && c <= U'\u200F') || (c >= U'\u202A' && c <= U'\u202E') ||
         (c >= U'\u2060' && c <= U'\u206F') || c == U'\uFEFF';
}

bool startsFormula(char32_t c) {
  constexpr std::u32string_view starts = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";
  return starts.find(c) != std::u32string_view::npos;
}

}  // namespace

std::string inertCell(std::string_view utf8) {
  if (utf8.empty() || isPlainNegativeNumber(utf8)) return std::string{utf8};
  bool isRisky = utf8[0] == '\t' || utf8[0] == '\r' || utf8[0] == '\n';
  for (std::size_t i = 0; i < utf8.size() && !isRisky;) {
    const CodePoint next = codePointAt(utf8, i);
    isRisky = startsFormula(next.value);
    if (!isBlank(next.value) && !isInvisible(next.value)) break;
    i += next.size;
  }
  return (isRisky ? "'" : "") + std::string{utf8};
}

}  // namespace relance
