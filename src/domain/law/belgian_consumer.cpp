// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/belgian_consumer.h"

#include <algorithm>

#include "domain/basics/money.h"

namespace relance {

std::int64_t belgianLumpSumCap(std::int64_t principalMinor) {
  if (principalMinor <= 0) return 0;
  if (principalMinor <= 150'00) return 20'00;
  if (principalMinor <= 500'00) return 30'00 + divideHalfUp(principalMinor - 150'00, 10);
  return std::min<std::int64_t>(2'000'00, 65'00 + divideHalfUp(principalMinor - 500'00, 20));
}

BelgianReminderTerm belgianReminderTerm(Date sentOn, ReminderPath path, const WorkingCalendar& belgium) {
  const Date firstDay = path == ReminderPath::post ? belgium.addWorkingDays(sentOn, 3) : plusDays(sentOn, 1);
  return {firstDay, plusDays(firstDay, 13), plusDays(firstDay, 14)};
}

}  // namespace relance
