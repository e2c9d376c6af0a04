// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/date_pieces.h"

#include "text/calendar_words.h"

namespace relance {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

std::size_t runEnd(std::string_view text, std::size_t start, bool (*belongs)(char)) {
  while (start < text.size() && belongs(text[start])) ++start;
  return start;
}

/// Blanks around one sign do not count; nothing for two signs.
std::optional<char> separatorOf(std::string_view between) {
  char sign = between.empty() ? '\0' : ' ';
  for (const char c : between) {
    if (c == ' ') continue;
    if (sign != ' ' || (c != '/' && c != '-' && c != '.' && c != ',')) return std::nullopt;
    sign = c;
  }
  return sign;
}

std::optional<int> numberOf(const DatePiece& piece) {
  if (!piece.isNumber || piece.text.size() > 4) return std::nullopt;
  int value = 0;
  for (const char c : piece.text) value = 10 * value + (c - '0');
  return value;
}

bool isOrdinalEnding(std::string_view letters) {
  return letters == "er" || letters == "st" || letters == "nd" || letters == "rd" || letters == "th";
}

}  // namespace

std::optional<DatePieces> readDatePieces(std::string_view folded) {
  DatePieces result;
  std::size_t i = 0;
  while (i < folded.size()) {
    if (result.count == 3) return std::nullopt;
    DatePiece& piece = result.pieces[result.count++];
    piece.isNumber = isDigit(folded[i]);
    std::size_t end = runEnd(folded, i, piece.isNumber ? isDigit : isLetter);
    if (end == i) return std::nullopt;
    piece.text = folded.substr(i, end - i);
    if (piece.isNumber) {
      const std::size_t lettersEnd = runEnd(folded, end, isLetter);
      piece.isOrdinal = isOrdinalEnding(folded.substr(end, lettersEnd - end));
      if (piece.isOrdinal) end = lettersEnd;
    }
    i = end;
    while (i < folded.size() && !isDigit(folded[i]) && !isLetter(folded[i])) ++i;
    if (i == folded.size()) return end == i ? std::optional{result} : std::nullopt;
    const auto separator = separatorOf(folded.substr(end, i - end));
    if (!separator || result.count == 3) return std::nullopt;
    result.separators[result.count - 1] = *separator;
  }
  return std::nullopt;
}

std::optional<int> dayOrMonthOf(const DatePiece& piece) { return piece.text.size() <= 2 ? numberOf(piece) : std::nullopt; }

std::optional<int> yearOf(const DatePiece& piece) {
  if (piece.isOrdinal || (piece.text.size() != 2 && piece.text.size() != 4)) return std::nullopt;
  const auto value = numberOf(piece);
  if (!value || piece.text.size() == 4) return value;
  return *value < 80 ? 2000 + *value : 1900 + *value;
}

std::optional<int> namedMonthOf(const DatePiece& piece) {
  if (piece.isNumber) return std::nullopt;
  const auto month = monthNamed(piece.text);
  if (!month) return std::nullopt;
  return static_cast<int>(*month);
}

}  // namespace relance
