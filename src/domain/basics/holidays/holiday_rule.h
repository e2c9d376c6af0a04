// SPDX-License-Identifier: GPL-3.0-or-later
// How a yearly holiday is found in a given year; the countries' tables are made of these.
#pragma once

#include <optional>
#include <string_view>

#include "domain/basics/date.h"

namespace relance {

enum class YearlyDayKind {
  fixed,            // month and day
  afterEaster,      // shift days after Easter Sunday
  weekdayFrom,      // the first such weekday on or after month/day, then shift days later
  outsideHolyWeek,  // as weekdayFrom, a week later when that is the Thursday before Easter
};

/// Where a holiday stands in the year. Use the functions below to make one.
struct YearlyDay {
  YearlyDayKind kind{YearlyDayKind::fixed};
  int month{1};
  int day{1};
  std::chrono::weekday weekday{std::chrono::Sunday};
  int shift{0};
};

constexpr YearlyDay fixedDay(int month, int day) { return {YearlyDayKind::fixed, month, day, std::chrono::Sunday, 0}; }
constexpr YearlyDay afterEaster(int days) { return {YearlyDayKind::afterEaster, 1, 1, std::chrono::Sunday, days}; }
constexpr YearlyDay weekdayFrom(int month, int day, std::chrono::weekday weekday, int shift = 0) {
  return {YearlyDayKind::weekdayFrom, month, day, weekday, shift};
}
constexpr YearlyDay outsideHolyWeek(int month, int day, std::chrono::weekday weekday) {
  return {YearlyDayKind::outsideHolyWeek, month, day, weekday, 0};
}

/// What the weekday on which a holiday falls changes.
enum class WeekdayEffect {
  none,
  toMonday,              // Saturday or Sunday: the Monday after is free in its place
  twoDaysLater,          // Saturday or Sunday: two days later (Christmas and Boxing Day move as a pair)
  onlyOnMonday,          // a holiday only when it falls on a Monday
  notOnTuesdaySaturday,  // no holiday on a Tuesday or a Saturday
};

struct HolidayRule {
  std::string_view name;  // in a language of the country
  YearlyDay day;
  std::string_view regions;  // codes separated by blanks; empty: the whole country
  WeekdayEffect effect{WeekdayEffect::none};
  int firstYear{0};
};

/// The free day of that year, or none (the rule is younger, or its weekday excludes the year).
std::optional<Date> freeDay(const HolidayRule& rule, int year);

/// Whether the rule holds in the region (code without country; empty: only what the whole country has).
bool holdsIn(const HolidayRule& rule, std::string_view region);

/// Whether a blank-separated list has the word.
bool listsCode(std::string_view list, std::string_view code);

}  // namespace relance
