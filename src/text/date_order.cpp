// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/date_order.h"

#include <array>

#include "text/date_pieces.h"
#include "text/fold.h"

namespace relance {
namespace {

/// How spreadsheets and databases write midnight.
constexpr std::array<std::string_view, 12> midnights{
    "00:00",     "0:00",          "00:00:00",        "0:00:00",          "00:00:00.0",  "00:00:00.000",
    "00:00:00z", "00:00:00.000z", "00:00:00.000000", "00:00:00.0000000", "12:00:00 am", "12:00 am"};

std::string_view withoutMidnight(std::string_view folded) {
  const std::size_t colon = folded.find(':');
  if (colon == std::string_view::npos) return folded;
  for (const std::string_view midnight : midnights) {
    if (!folded.ends_with(midnight) || folded.size() == midnight.size()) continue;
    const std::string_view rest = folded.substr(0, folded.size() - midnight.size());
    if (rest.back() == ' ' || rest.back() == 't') return rest.substr(0, rest.size() - 1);
  }
  return folded;
}

std::optional<Date> dateOf(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  return year && month && day ? makeDate(*year, *month, *day) : std::nullopt;
}

std::optional<Date> compactDate(const DatePiece& piece) {
  if (!piece.isNumber || piece.isOrdinal || piece.text.size() != 8) return std::nullopt;
  const auto part = [&](std::size_t start, std::size_t size) { return DatePiece{piece.text.substr(start, size), true, false}; };
  return dateOf(yearOf(part(0, 4)), dayOrMonthOf(part(4, 2)), dayOrMonthOf(part(6, 2)));
}

std::optional<Date> namedDate(const DatePieces& read) {
  const auto& [a, b, c] = read.pieces;
  if (const auto month = namedMonthOf(a)) return dateOf(yearOf(c), month, dayOrMonthOf(b));
  if (a.text.size() == 4) return dateOf(yearOf(a), namedMonthOf(b), dayOrMonthOf(c));
  return dateOf(yearOf(c), namedMonthOf(b), dayOrMonthOf(a));
}

std::optional<Date> numericDate(const DatePieces& read, DateOrder order) {
  const auto& [a, b, c] = read.pieces;
  const char separator = read.separators[0];
  if (separator != read.separators[1] || separator == ',') return std::nullopt;
  if (a.isOrdinal || b.isOrdinal || c.isOrdinal) return std::nullopt;
  if (a.text.size() == 4) return dateOf(yearOf(a), dayOrMonthOf(b), dayOrMonthOf(c));
  switch (order) {
    case DateOrder::dmy:
      return dateOf(yearOf(c), dayOrMonthOf(b), dayOrMonthOf(a));
    case DateOrder::mdy:
      return dateOf(yearOf(c), dayOrMonthOf(a), dayOrMonthOf(b));
    case DateOrder::ymd:
      return c.text.size() <= 2 ? dateOf(yearOf(a), dayOrMonthOf(b), dayOrMonthOf(c)) : std::nullopt;
  }
  __builtin_unreachable();
}

}  // namespace

std::optional<DateOrder> parseDateOrder(std::string_view name) {
  for (const DateOrder order : {DateOrder::dmy, DateOrder::mdy, DateOrder::ymd}) {
    if (dateOrderName(order) == name) return order;
  }
  return std::nullopt;
}

std::string_view dateOrderName(DateOrder order) {
  switch (order) {
    case DateOrder::dmy:
      return "dmy";
    case DateOrder::mdy:
      return "mdy";
    case DateOrder::ymd:
      return "ymd";
  }
  __builtin_unreachable();
}

std::optional<Date> parseDate(std::string_view utf8, DateOrder order) {
  const FoldedText folded = fold(utf8);
  const auto read = readDatePieces(withoutMidnight(folded.bytes));
  if (!read) return std::nullopt;
  if (read->count == 1) return compactDate(read->pieces[0]);
  if (read->count != 3) return std::nullopt;
  const bool isNumeric = read->pieces[0].isNumber && read->pieces[1].isNumber && read->pieces[2].isNumber;
  return isNumeric ? numericDate(*read, order) : namedDate(*read);
}

}  // namespace relance
