// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/day_count.h"

#include <algorithm>
#include <cassert>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> names{"act365", "actAct", "thirty360"};

int thirtyDayNumber(Date date) {
  return yearOf(date) * 360 + static_cast<int>(monthOf(date)) * 30 + std::min(static_cast<int>(dayOf(date)), 30);
}

}  // namespace

std::string_view dayCountName(DayCount dayCount) { return nameIn(names, dayCount); }
std::optional<DayCount> parseDayCount(std::string_view name) { return valueIn<DayCount>(names, name); }

int interestDays(DayCount dayCount, Date start, Date end) {
  assert(start <= end);
  switch (dayCount) {
    case DayCount::act365:
    case DayCount::actAct:
      return daysBetween(start, end);
    case DayCount::thirty360:
      return thirtyDayNumber(end) - thirtyDayNumber(start);
  }
  return 0;
}

int daysInYear(DayCount dayCount, Date day) {
  switch (dayCount) {
    case DayCount::act365:
      return 365;
    case DayCount::actAct:
      return civil(day).year().is_leap() ? 366 : 365;
    case DayCount::thirty360:
      return 360;
  }
  return 365;
}

}  // namespace relance
