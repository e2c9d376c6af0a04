// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/plan_proposal.h"

#include <cassert>

#include "domain/basics/money.h"

namespace relance {
namespace {

constexpr int nowPercent = 30;
constexpr int daysToFirst = 7;
constexpr std::int64_t leastForThree = 4;

}  // namespace

std::vector<Instalment> proposedPlan(std::int64_t amountMinor, const WorkingCalendar& calendar, Date today) {
  assert(amountMinor > 0);
  const Date first = plusDays(today, daysToFirst);
  if (amountMinor < leastForThree) return {{calendar.nextWorkingDay(first), amountMinor}};
  const std::int64_t now = divideHalfUp(static_cast<WideInt>(amountMinor) * nowPercent, 100);
  const std::int64_t last = (amountMinor - now) / 2;
  return {{calendar.nextWorkingDay(first), now},
          {calendar.nextWorkingDay(addMonths(first, 1)), amountMinor - now - last},
          {calendar.nextWorkingDay(addMonths(first, 2)), last}};
}

}  // namespace relance
