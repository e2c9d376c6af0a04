// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/accrual.h"

#include <algorithm>
#include <cassert>
#include <iterator>

#include "domain/basics/money.h"

namespace relance {
namespace {

std::int64_t interest(std::int64_t baseMinor, int rateBasisPoints, int days, int yearDays) {
  return divideHalfUp(WideInt{baseMinor} * rateBasisPoints * days, WideInt{10'000} * yearDays);
}

template <class Step>
const Step& stepOn(const std::vector<Step>& steps, Date day) {
  const auto next = std::ranges::upper_bound(steps, day, {}, &Step::from);
  assert(next != steps.begin());
  return *std::prev(next);
}

std::vector<Date> segmentStarts(Date first, Date last, const std::vector<BalanceStep>& balances,
                                const std::vector<RateStep>& rates, DayCount dayCount) {
  std::vector<Date> starts{first};
  for (const BalanceStep& step : balances) starts.push_back(step.from);
  for (const RateStep& step : rates) starts.push_back(step.from);
  for (int year = yearOf(first) + 1; year <= yearOf(last); ++year) {
    const Date newYear = *makeDate(year, 1, 1);
    if (daysInYear(dayCount, newYear) != daysInYear(dayCount, plusDays(newYear, -1))) starts.push_back(newYear);
  }
  std::erase_if(starts, [first, last](Date day) { return day < first || day > last; });
  std::ranges::sort(starts);
  starts.erase(std::ranges::unique(starts).begin(), starts.end());
  return starts;
}

}  // namespace

Accrual accrue(Date first, Date last, const std::vector<BalanceStep>& balances, const std::vector<RateStep>& rates,
               DayCount dayCount) {
  Accrual accrual;
  if (last < first) return accrual;
  const std::vector<Date> starts = segmentStarts(first, last, balances, rates, dayCount);
  for (std::size_t i = 0; i < starts.size(); ++i) {
    InterestSegment segment{.from = starts[i], .to = i + 1 < starts.size() ? plusDays(starts[i + 1], -1) : last};
    segment.baseMinor = balanceOn(balances, segment.from);
    segment.days = interestDays(dayCount, plusDays(segment.from, -1), segment.to);
    if (segment.baseMinor <= 0 || segment.days == 0) continue;
    const auto rate = rateOnDay(rates, segment.from);
    if (!rate) {
      accrual.unknownFrom = segment.from;
      return accrual;
    }
    segment.rateBasisPoints = *rate;
    segment.interestMinor = interest(segment.baseMinor, *rate, segment.days, daysInYear(dayCount, segment.from));
    accrual.segments.push_back(segment);
  }
  return accrual;
}

std::int64_t interestOfOneDay(std::int64_t baseMinor, int rateBasisPoints, DayCount dayCount, Date day) {
  return interest(baseMinor, rateBasisPoints, 1, daysInYear(dayCount, day));
}

std::int64_t balanceOn(const std::vector<BalanceStep>& balances, Date day) { return stepOn(balances, day).minor; }
std::optional<int> rateOnDay(const std::vector<RateStep>& rates, Date day) { return stepOn(rates, day).basisPoints; }

}  // namespace relance
