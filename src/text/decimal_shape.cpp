// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decimal_shape.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "text/blank.h"
#include "text/utf8.h"

namespace relance {
namespace {

using namespace std::string_view_literals;

constexpr std::array minusSigns{"-"sv, "\u2212"sv, "\u2010"sv, "\u2011"sv, "\u2012"sv, "\u2013"sv};
constexpr std::array symbols{"€"sv,   "£"sv,   "US$"sv, "C$"sv, "A$"sv, "$"sv,  "¥"sv,   "CHF."sv, "SFr."sv, "SFr"sv,
                             "Fr."sv, "fr."sv, "Fr"sv,  "zł"sv, "Kč"sv, "Ft"sv, "lei"sv, "kr."sv,  "kr"sv};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

enum class End { front, back };

/// What is read from both ends towards the digits.
class Ends {
 public:
  explicit Ends(std::string_view text) : m_rest(text) {}

  bool take(End end, std::string_view piece) {
    if (!(end == End::front ? m_rest.starts_with(piece) : m_rest.ends_with(piece))) return false;
    cut(end, piece.size());
    return true;
  }

  bool takeMinus(End end) {
    return std::ranges::any_of(minusSigns, [&](std::string_view sign) { return take(end, sign); });
  }

  /// An ISO code (three letters that touch no fourth) or a symbol; empty when there is none.
  std::string_view takeMark(End end) {
    const std::string_view before = m_rest;
    const std::string_view code =
        end == End::front ? before.substr(0, 3) : before.substr(before.size() < 3 ? 0 : before.size() - 3);
    const std::string_view others =
        end == End::front ? before.substr(code.size()) : before.substr(0, before.size() - code.size());
    const bool touches = !others.empty() && isLetter(end == End::front ? others.front() : others.back());
    if (code.size() == 3 && std::ranges::all_of(code, isLetter) && !touches) {
      cut(end, 3);
      return code;
    }
    for (const std::string_view symbol : symbols) {
      if (take(end, symbol))
        return end == End::front ? before.substr(0, symbol.size()) : before.substr(before.size() - symbol.size());
    }
    return {};
  }

  /// Nothing more to take: the common case of a plain number.
  bool areDigits() const { return !m_rest.empty() && isDigit(m_rest.front()) && isDigit(m_rest.back()); }

  void trim() { m_rest = trimmed(m_rest); }
  std::string_view rest() const { return m_rest; }

 private:
  void cut(End end, std::size_t size) {
    if (end == End::front) {
      m_rest.remove_prefix(size);
    } else {
      m_rest.remove_suffix(size);
    }
  }

  std::string_view m_rest;
};

/// Group separators that mean the same are told by one letter: space, apostrophe, comma or dot; 0 for anything else.
char groupSign(char32_t codePoint) {
  switch (codePoint) {
    case U'.':
      return '.';
    case U',':
      return ',';
    case U'\'':
    case U'\u2019':
    case U'\u02BC':
      return '\'';
    case U'\t':
    case U'\n':
    case U'\r':
      return 0;
    default:
      return codePoint >= U' ' && isBlank(codePoint) ? ' ' : '\0';
  }
}

bool readWhole(std::string_view text, char decimalSign, std::string& digits) {
  char sign = 0;
  std::size_t groupSize = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (isDigit(text[i])) {
      if (sign != 0 && groupSize == 3) return false;
      digits += text[i++];
      ++groupSize;
      continue;
    }
    const CodePoint separator = codePointAt(text, i);
    const char found = groupSign(separator.value);
    if (found == 0 || found == decimalSign || (sign != 0 && found != sign)) return false;
    const bool isFirst = sign == 0;
    if (isFirst ? groupSize < 1 || groupSize > 3 || digits.front() == '0' : groupSize != 3) return false;
    sign = found;
    groupSize = 0;
    i += separator.size;
  }
  return sign == 0 || groupSize == 3;
}

/// Only digits, groups and one decimal sign are left.
bool readBody(std::string_view body, char decimalSign, DecimalShape& shape) {
  const std::size_t point = body.find(decimalSign);
  const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : body.substr(point + 1);
  if (!std::ranges::all_of(fraction, isDigit) || !readWhole(body.substr(0, point), decimalSign, shape.whole)) return false;
  shape.fraction = fraction;
  return !shape.whole.empty() || !shape.fraction.empty();
}

std::optional<DecimalShape> read(std::string_view text, char decimalSign, bool mayHavePower) {
  assert(decimalSign == ',' || decimalSign == '.');
  DecimalShape shape;
  bool isSigned = false;
  bool isOpen = false;
  bool isClosed = false;
  Ends ends{text};
  for (bool found = true; found;) {
    ends.trim();
    found = false;
    if (ends.areDigits()) break;
    if (!isSigned && (ends.takeMinus(End::front) || ends.takeMinus(End::back))) {
      found = isSigned = shape.isNegative = true;
    } else if (!isSigned && ends.take(End::front, "+")) {
      found = isSigned = true;
    } else if (!isSigned && !isOpen && ends.take(End::front, "(")) {
      found = isOpen = true;
    } else if (isOpen && !isSigned && ends.take(End::back, ")")) {
      found = isClosed = isSigned = shape.isNegative = true;
    } else if (shape.mark.empty()) {
      shape.mark = ends.takeMark(End::front);
      if (shape.mark.empty()) shape.mark = ends.takeMark(End::back);
      found = !shape.mark.empty();
    }
  }
  if (isOpen != isClosed) return std::nullopt;
  for (const std::string_view power : {"k"sv, "K"sv, "M"sv, "m"sv}) {
    if (mayHavePower && shape.power.empty() && ends.take(End::back, power)) shape.power = power;
  }
  ends.trim();
  if (!readBody(ends.rest(), decimalSign, shape)) return std::nullopt;
  return shape;
}

}  // namespace

std::optional<DecimalShape> readDecimal(std::string_view utf8, char decimalSign) { return read(utf8, decimalSign, false); }

std::optional<DecimalShape> readTypedDecimal(std::string_view utf8, char decimalSign) { return read(utf8, decimalSign, true); }

}  // namespace relance
