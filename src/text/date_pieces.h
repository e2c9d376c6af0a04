// SPDX-License-Identifier: GPL-3.0-or-later
// The written form of a date - up to three numbers or words and what parts them - before anyone says which is the day.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace relance {

struct DatePiece {
  std::string_view text;  // digits, or small letters
  bool isNumber{false};
  bool isOrdinal{false};  // "1er", "23rd": text is the digits alone
};

struct DatePieces {
  std::array<DatePiece, 3> pieces;
  std::array<char, 2> separators{};  // / - . , or space; 0 where a number touches a word
  std::size_t count{0};
};

/// One to three pieces. The views live as long as the text given. Nothing for any other form.
std::optional<DatePieces> readDatePieces(std::string_view folded);

/// The number of a piece of one to four digits, for the day and the month at most two; nothing for other pieces.
std::optional<int> dayOrMonthOf(const DatePiece& piece);

/// Two digits: 00 to 79 are 2000 to 2079, 80 to 99 are 1980 to 1999; four digits: as they stand; nothing for other pieces.
std::optional<int> yearOf(const DatePiece& piece);

/// The month that a word names.
std::optional<int> namedMonthOf(const DatePiece& piece);

}  // namespace relance
