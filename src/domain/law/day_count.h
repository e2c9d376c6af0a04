// SPDX-License-Identifier: GPL-3.0-or-later
// How many days of interest a period has, and how many make a year.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/basics/date.h"

namespace relance {

enum class DayCount : std::uint8_t {
  act365,     // calendar days over 365: the custom of France, Belgium, Luxembourg, the United Kingdom
  actAct,     // calendar days over 365, or 366 for those that fall in a leap year
  thirty360,  // months of thirty days over 360 (30E/360: the 31st counts as the 30th)
};

/// "act365", "actAct", "thirty360": names used in settings and on the command line.
std::string_view dayCountName(DayCount dayCount);
std::optional<DayCount> parseDayCount(std::string_view name);

/// Days after start up to and including end; end not before start. Splitting the period at any day keeps the sum.
int interestDays(DayCount dayCount, Date start, Date end);

/// Days that make a year for interest borne on that day: 365, 366 or 360.
int daysInYear(DayCount dayCount, Date day);

}  // namespace relance
