// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/date_text.h"

#include <string_view>

#include "text/calendar_words.h"

namespace relance {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

std::string joined(std::string_view a, std::string_view b, std::string_view c) {
  std::string text{a};
  text += noBreakSpace;
  text += b;
  text += noBreakSpace;
  return text += c;
}

std::string inFigures(Date date, char separator) {
  const std::string iso = isoText(date);
  std::string text = iso.substr(8, 2);
  text += separator;
  text += iso.substr(5, 2);
  text += separator;
  return text += iso.substr(0, 4);
}

}  // namespace

std::string shortDate(Date date, Language language) {
  switch (language) {
    case Language::fr:
      return inFigures(date, '/');
    case Language::de:
      return inFigures(date, '.');
    case Language::en:
      return joined(std::to_string(dayOf(date)), shortMonthName(monthOf(date), language), std::to_string(yearOf(date)));
  }
  __builtin_unreachable();
}

std::string longDate(Date date, Language language) {
  std::string day = std::to_string(dayOf(date));
  if (language == Language::fr && day == "1") day += "er";
  if (language == Language::de) day += '.';
  return joined(day, monthName(monthOf(date), language), std::to_string(yearOf(date)));
}

std::string shortDateWithWeekday(Date date, Language language) {
  std::string text{shortWeekdayName(isoWeekday(date), language)};
  text += noBreakSpace;
  return text += shortDate(date, language);
}

std::string monthText(Date anyDay, Language language) {
  std::string text{monthName(monthOf(anyDay), language)};
  text += noBreakSpace;
  return text += std::to_string(yearOf(anyDay));
}

unsigned isoWeekday(Date date) { return std::chrono::weekday{date}.iso_encoding(); }

}  // namespace relance
