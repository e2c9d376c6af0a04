// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/calendar.h"

#include <algorithm>

#include "domain/basics/holidays/holidays.h"

namespace relance {
namespace {

bool isWeekend(Date date) {
  const std::chrono::weekday day{date};
  return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

std::size_t dayIndex(Date date) {
  static const Date first = *makeDate(earliestYear, 1, 1);
  return static_cast<std::size_t>(daysBetween(first, date));  // a day before the first becomes a huge index
}

std::size_t dayCount() { return dayIndex(*makeDate(latestYear, 12, 31)) + 1; }

}  // namespace

WorkingCalendar::WorkingCalendar(std::string_view country, std::string_view region, const std::vector<OneOffDay>& oneOffDays) {
  std::string_view within = regionWithin(country, region);
  if (const CountryRules* rules = findCountryRules(country)) {
    const bool isKnownRegion = listsCode(rules->regions, within);
    m_coverage = isKnownRegion ? CalendarCoverage::regional : CalendarCoverage::national;
    if (!isKnownRegion && !rules->defaultRegion.empty()) within = rules->defaultRegion;
    for (const HolidayRule& rule : rules->rules) {
      if (!holdsIn(rule, within)) continue;
      for (int year = earliestYear; year <= latestYear; ++year) {
        if (const auto date = freeDay(rule, year)) mark(*date, true);
      }
    }
  }
  for (const OneOffDay& day : oneOffDays) {
    const bool isHere = isoCountry(day.country) == isoCountry(country) && (day.region.empty() || day.region == within);
    if (isHere) mark(day.date, day.isFree);
  }
}

void WorkingCalendar::mark(Date date, bool isFree) {
  if (m_isHoliday.empty()) m_isHoliday.resize(dayCount());
  if (dayIndex(date) < m_isHoliday.size()) m_isHoliday[dayIndex(date)] = isFree;
}

bool WorkingCalendar::isWorkingDay(Date date) const {
  if (isWeekend(date)) return false;
  const std::size_t index = dayIndex(date);
  return index >= m_isHoliday.size() || !m_isHoliday[index];
}

Date WorkingCalendar::nextWorkingDay(Date date) const {
  while (!isWorkingDay(date)) date = plusDays(date, 1);
  return date;
}

Date WorkingCalendar::addWorkingDays(Date date, int count) const {
  const int step = count < 0 ? -1 : 1;
  for (int left = count; left != 0;) {
    date = plusDays(date, step);
    if (isWorkingDay(date)) left -= step;
  }
  return date;
}

int WorkingCalendar::workingDaysBetween(Date start, Date end) const {
  if (end < start) {
    int count = 0;
    for (Date day = end; day < start; day = plusDays(day, 1)) count -= isWorkingDay(day) ? 1 : 0;
    return count;
  }
  int count = 0;
  for (Date day = plusDays(start, 1); day <= end; day = plusDays(day, 1)) count += isWorkingDay(day) ? 1 : 0;
  return count;
}

CalendarBook::CalendarBook(std::vector<OneOffDay> oneOffDays) {
  for (const std::string_view code : {"FR", "BE", "LU", "CH", "DE", "GB"}) addCountry(code, oneOffDays);
  for (const OneOffDay& day : oneOffDays) addCountry(isoCountry(day.country), oneOffDays);
}

void CalendarBook::addCountry(std::string_view code, const std::vector<OneOffDay>& oneOffDays) {
  if (std::ranges::find(m_countries, code, &Country::code) != m_countries.end()) return;
  std::vector<std::string> regions;
  const auto addRegion = [&regions](std::string_view region) {
    const bool isNew = !region.empty() && std::ranges::find(regions, region) == regions.end();
    if (isNew) regions.emplace_back(region);
  };
  if (const CountryRules* rules = findCountryRules(code)) {
    for (std::string_view left = rules->regions; !left.empty();) {
      const auto end = std::min(left.find(' '), left.size());
      addRegion(left.substr(0, end));
      left.remove_prefix(std::min(end + 1, left.size()));
    }
  }
  for (const OneOffDay& day : oneOffDays) {
    if (isoCountry(day.country) == code) addRegion(day.region);
  }
  Country country{std::string{code}, WorkingCalendar{code, {}, oneOffDays}, {}};
  for (const std::string& region : regions) country.regions.push_back({region, WorkingCalendar{code, region, oneOffDays}});
  m_countries.push_back(std::move(country));
}

const WorkingCalendar& CalendarBook::of(std::string_view country, std::string_view region) const {
  const auto place = std::ranges::find(m_countries, isoCountry(country), &Country::code);
  if (place == m_countries.end()) return m_elsewhere;
  if (region.empty()) return place->calendar;
  const auto part = std::ranges::find(place->regions, regionWithin(country, region), &Region::code);
  return part == place->regions.end() ? place->calendar : part->calendar;
}

}  // namespace relance
