// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typed_date.h"

#include <array>

#include "text/calendar_words.h"
#include "text/date_order.h"
#include "text/date_pieces.h"
#include "text/date_text.h"
#include "text/fold.h"

namespace relance {
namespace {

std::optional<Date> withinAcceptedYears(Date date) {
  const int year = yearOf(date);
  if (year < earliestYear || year > latestYear) return std::nullopt;
  return date;
}

struct RelativeDay {
  std::string_view folded;
  int days;
};

constexpr std::array relativeDays{
    RelativeDay{"aujourd'hui", 0},  RelativeDay{"aujourdhui", 0},   RelativeDay{"auj", 0},        RelativeDay{"today", 0},
    RelativeDay{"heute", 0},        RelativeDay{"demain", 1},       RelativeDay{"tomorrow", 1},   RelativeDay{"morgen", 1},
    RelativeDay{"apres-demain", 2}, RelativeDay{"apres demain", 2}, RelativeDay{"ubermorgen", 2}, RelativeDay{"hier", -1},
    RelativeDay{"yesterday", -1},   RelativeDay{"gestern", -1},
};

constexpr std::array<std::string_view, 9> monthEnds{
    "fin de mois", "fin du mois", "fin mois", "fdm", "end of month", "end of the month", "eom", "monatsende", "ende des monats"};

Date monthEnd(Date today, SuchDay such) {
  const Date end = endOfMonth(today);
  return such == SuchDay::next || end == today ? end : endOfMonth(addMonths(today, -1));
}

std::optional<Date> namedDay(std::string_view folded, Date today, Language language, SuchDay such) {
  for (const auto& [name, days] : relativeDays) {
    if (folded == name) return withinAcceptedYears(plusDays(today, days));
  }
  for (const std::string_view name : monthEnds) {
    if (folded == name) return monthEnd(today, such);
  }
  if (!folded.empty() && folded.back() == '.') folded.remove_suffix(1);
  const auto weekday = weekdayNamed(folded, language);
  if (!weekday) return std::nullopt;
  const int ahead = (static_cast<int>(*weekday) - static_cast<int>(isoWeekday(today)) + 6) % 7 + 1;
  const int back = ahead == 7 ? 7 : 7 - ahead;
  return withinAcceptedYears(plusDays(today, such == SuchDay::next ? ahead : -back));
}

std::optional<Date> steppedDay(std::string_view folded, Date today) {
  if (folded.size() < 2 || (folded[0] != '+' && folded[0] != '-')) return std::nullopt;
  const bool isBack = folded[0] == '-';
  const auto read = readDatePieces(folded.substr(folded[1] == ' ' ? 2 : 1));
  if (!read || read->count > 2 || !read->pieces[0].isNumber || read->pieces[0].text.size() > 4) return std::nullopt;
  int number = 0;
  for (const char digit : read->pieces[0].text) number = 10 * number + (digit - '0');
  if (isBack) number = -number;
  const std::string_view unit = read->count == 2 ? read->pieces[1].text : "d";
  if (read->count == 2 && read->separators[0] != 0 && read->separators[0] != ' ') return std::nullopt;
  if (unit == "d" || unit == "j" || unit == "t") return withinAcceptedYears(plusDays(today, number));
  if (unit == "s" || unit == "w") return withinAcceptedYears(plusDays(today, 7 * number));
  if (unit == "m") return withinAcceptedYears(addMonths(today, number));
  return std::nullopt;
}

/// The first day from today on, or the last until today, that has this day of the month, and this month if one is given.
std::optional<Date> suchDay(int day, std::optional<int> month, Date today, SuchDay such) {
  // 29 February may be eight years away, around 2100.
  constexpr int mostMonths = 8 * 12 + 1;
  const int step = such == SuchDay::next ? 1 : -1;
  const Date firstOfMonth = plusDays(today, 1 - static_cast<int>(dayOf(today)));
  for (int away = 0; away <= mostMonths; ++away) {
    const Date first = addMonths(firstOfMonth, step * away);
    if (month && static_cast<int>(monthOf(first)) != *month) continue;
    const auto date = makeDate(yearOf(first), static_cast<int>(monthOf(first)), day);
    const bool isBehind = date && (such == SuchDay::next ? *date < today : *date > today);
    if (date && !isBehind) return withinAcceptedYears(*date);
  }
  return std::nullopt;
}

std::optional<Date> partOfDate(std::string_view folded, Date today, SuchDay such) {
  if (!folded.empty() && folded.back() == '.') folded.remove_suffix(1);
  const auto read = readDatePieces(folded);
  if (!read || read->count > 2) return std::nullopt;
  const auto& [a, b, unused] = read->pieces;
  if (read->count == 1) {
    const auto day = dayOrMonthOf(a);
    return day ? suchDay(*day, std::nullopt, today, such) : std::nullopt;
  }
  const bool isMonthFirst = !a.isNumber;
  const auto day = dayOrMonthOf(isMonthFirst ? b : a);
  const auto month = isMonthFirst ? namedMonthOf(a) : b.isNumber ? dayOrMonthOf(b) : namedMonthOf(b);
  return day && month ? suchDay(*day, month, today, such) : std::nullopt;
}

}  // namespace

std::optional<Date> parseTypedDate(std::string_view utf8, Date today, Language language, SuchDay such) {
  const FoldedText folded = fold(utf8);
  if (const auto date = parseDate(folded.bytes, DateOrder::dmy)) return date;
  if (const auto date = namedDay(folded.bytes, today, language, such)) return date;
  if (const auto date = steppedDay(folded.bytes, today)) return date;
  return partOfDate(folded.bytes, today, such);
}

}  // namespace relance
