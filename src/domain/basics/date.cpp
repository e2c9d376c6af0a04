// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/date.h"

#include <algorithm>

namespace relance {
namespace {

std::optional<int> parseDigits(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

void appendPadded(std::string& text, unsigned value, int width) {
  const std::string digits = std::to_string(value);
  text.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(digits.size()))), '0');
  text += digits;
}

}  // namespace

std::optional<Date> makeDate(int year, int month, int day) {
  if (year < earliestYear || year > latestYear || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

std::optional<Date> parseIsoDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parseDigits(text.substr(0, 4));
  const auto month = parseDigits(text.substr(5, 2));
  const auto day = parseDigits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return makeDate(*year, *month, *day);
}

std::string isoText(Date date) {
  std::string text;
  text.reserve(10);
  appendPadded(text, static_cast<unsigned>(yearOf(date)), 4);
  text += '-';
  appendPadded(text, monthOf(date), 2);
  text += '-';
  appendPadded(text, dayOf(date), 2);
  return text;
}

Date endOfMonth(Date date) {
  const auto ymd = civil(date);
  return Date{ymd.year() / ymd.month() / std::chrono::last};
}

Date addMonths(Date date, int months) {
  const auto ymd = civil(date) + std::chrono::months{months};
  return ymd.ok() ? Date{ymd} : Date{ymd.year() / ymd.month() / std::chrono::last};
}

}  // namespace relance
