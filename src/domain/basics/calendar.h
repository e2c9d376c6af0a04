// SPDX-License-Identifier: GPL-3.0-or-later
// Working days of a country or region: what terms, promises and the timing of reminders are reckoned in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/holidays/one_off_day.h"

namespace relance {

/// How much of the place's law the calendar knows; shown to the user beside every reckoned day.
enum class CalendarCoverage {
  weekendsOnly,  // no rules for the country
  national,      // the country's days; regional ones, if any, are not told apart
  regional,      // the region's own days too
};

/// Saturdays and Sundays are never working days here, whatever a country's labour law says of Saturdays: offices that pay
/// invoices are closed. Outside the accepted years only weekends are known.
class WorkingCalendar {
 public:
  /// Weekends only.
  WorkingCalendar() = default;

  /// `country` is ISO 3166-1 (an unknown or empty one gives weekends only), `region` ISO 3166-2 ("DE-BY", "GB-SCT",
  /// "FR-67"; also "FR-ALSACE-MOSELLE") or its second part alone. Of `oneOffDays` those of the place are used.
  WorkingCalendar(std::string_view country, std::string_view region, const std::vector<OneOffDay>& oneOffDays);

  CalendarCoverage coverage() const { return m_coverage; }

  bool isWorkingDay(Date date) const;

  /// The date itself if it is a working day, else the next one.
  Date nextWorkingDay(Date date) const;

  /// The n-th working day after the date (before it for a negative n); 0 gives the date itself, working or not.
  Date addWorkingDays(Date date, int count) const;

  /// Working days after start up to and including end; negative when end is earlier (then those from end up to the day
  /// before start). addWorkingDays(d, n) is n working days from d for n > 0.
  int workingDaysBetween(Date start, Date end) const;

 private:
  void mark(Date date, bool isFree);

  CalendarCoverage m_coverage{CalendarCoverage::weekendsOnly};
  std::vector<bool> m_isHoliday;  // by day since 1 January of the earliest accepted year; empty: none
};

/// The calendars of every place told apart, made once, so that asking for a customer's is a look-up. Copy it for another
/// thread or read it from several: it never changes.
class CalendarBook {
 public:
  explicit CalendarBook(std::vector<OneOffDay> oneOffDays);

  /// The calendar of the place, see WorkingCalendar; it lives as long as the book.
  const WorkingCalendar& of(std::string_view country, std::string_view region) const;

 private:
  struct Region {
    std::string code;
    WorkingCalendar calendar;
  };
  struct Country {
    std::string code;
    WorkingCalendar calendar;
    std::vector<Region> regions;
  };

  void addCountry(std::string_view code, const std::vector<OneOffDay>& oneOffDays);

  WorkingCalendar m_elsewhere;
  std::vector<Country> m_countries;
};

}  // namespace relance
