// SPDX-License-Identifier: GPL-3.0-or-later
// Civil dates, proleptic Gregorian, without time or zone.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace relance {

using Date = std::chrono::sys_days;

/// Years 1900 to 2199 are accepted everywhere in the program; anything else is a typing error.
inline constexpr int earliestYear = 1900;
inline constexpr int latestYear = 2199;

/// The date if that day exists (29 February only in leap years) within the accepted years.
std::optional<Date> makeDate(int year, int month, int day);

/// Exactly "YYYY-MM-DD".
std::optional<Date> parseIsoDate(std::string_view text);
std::string isoText(Date date);

inline std::chrono::year_month_day civil(Date date) { return std::chrono::year_month_day{date}; }
inline int yearOf(Date date) { return static_cast<int>(civil(date).year()); }
inline unsigned monthOf(Date date) { return static_cast<unsigned>(civil(date).month()); }
inline unsigned dayOf(Date date) { return static_cast<unsigned>(civil(date).day()); }

/// end − start in days; negative when end is earlier.
inline int daysBetween(Date start, Date end) { return static_cast<int>((end - start).count()); }
inline Date plusDays(Date date, int days) { return date + std::chrono::days{days}; }

/// Last day of the date's month.
Date endOfMonth(Date date);

/// Same day some months later (or earlier); a day that the month lacks becomes its last day: 31 January + 1 = 28 February.
Date addMonths(Date date, int months);

}  // namespace relance
