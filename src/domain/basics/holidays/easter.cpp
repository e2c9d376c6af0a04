// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/holidays/easter.h"

namespace relance {

// The Gregorian computus: the first Sunday after the full moon that the church tables place on or after 21 March.
Date easterSunday(int year) {
  const int goldenNumber = year % 19;
  const int century = year / 100;
  const int yearInCentury = year % 100;
  const int lunarCorrection = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * goldenNumber + century - century / 4 - lunarCorrection + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (yearInCentury / 4) - epact - yearInCentury % 4) % 7;
  const int lateMoon = (goldenNumber + 11 * epact + 22 * weekday) / 451;
  const int marchDay = epact + weekday - 7 * lateMoon + 22;  // 32 is 1 April
  return plusDays(*makeDate(year, 3, 1), marchDay - 1);
}

}  // namespace relance
