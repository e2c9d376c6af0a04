// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/holidays/holiday_rule.h"

#include "domain/basics/holidays/easter.h"

namespace relance {
namespace {

using std::chrono::weekday;

Date firstWeekdayFrom(int year, const YearlyDay& rule) {
  const Date start = *makeDate(year, rule.month, rule.day);
  return start + (rule.weekday - weekday{start}) + std::chrono::days{rule.shift};
}

Date nominalDay(const YearlyDay& rule, int year) {
  switch (rule.kind) {
    case YearlyDayKind::fixed:
      return *makeDate(year, rule.month, rule.day);
    case YearlyDayKind::afterEaster:
      return plusDays(easterSunday(year), rule.shift);
    case YearlyDayKind::weekdayFrom:
      return firstWeekdayFrom(year, rule);
    case YearlyDayKind::outsideHolyWeek: {
      const Date day = firstWeekdayFrom(year, rule);
      return day == plusDays(easterSunday(year), -3) ? plusDays(day, 7) : day;
    }
  }
  return {};
}

std::optional<Date> afterWeekdayEffect(Date day, WeekdayEffect effect) {
  const weekday name{day};
  const bool isWeekend = name == std::chrono::Saturday || name == std::chrono::Sunday;
  switch (effect) {
    case WeekdayEffect::none:
      return day;
    case WeekdayEffect::toMonday:
      return isWeekend ? day + (std::chrono::Monday - name) : day;
    case WeekdayEffect::twoDaysLater:
      return isWeekend ? plusDays(day, 2) : day;
    case WeekdayEffect::onlyOnMonday:
      return name == std::chrono::Monday ? std::optional{day} : std::nullopt;
    case WeekdayEffect::notOnTuesdaySaturday:
      return name == std::chrono::Tuesday || name == std::chrono::Saturday ? std::nullopt : std::optional{day};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> freeDay(const HolidayRule& rule, int year) {
  if (year < rule.firstYear) return std::nullopt;
  return afterWeekdayEffect(nominalDay(rule.day, year), rule.effect);
}

bool holdsIn(const HolidayRule& rule, std::string_view region) { return rule.regions.empty() || listsCode(rule.regions, region); }

bool listsCode(std::string_view list, std::string_view code) {
  if (code.empty()) return false;
  while (!list.empty()) {
    const auto end = list.find(' ');
    if (list.substr(0, end) == code) return true;
    if (end == std::string_view::npos) return false;
    list.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace relance
