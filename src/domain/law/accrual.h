// SPDX-License-Identifier: GPL-3.0-or-later
// Simple interest on a balance that changes, at rates that change: one line for each stretch in which neither does.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/basics/date.h"
#include "domain/law/day_count.h"

namespace relance {

/// The balance that bears interest from that day until the next step.
struct BalanceStep {
  Date from;
  std::int64_t minor{0};
};

/// The yearly rate from that day until the next step; nothing: not known.
struct RateStep {
  Date from;
  std::optional<int> basisPoints;
};

struct InterestSegment {
  Date from;  // first and last day that bear interest
  Date to;
  int days{0};  // by the day count
  std::int64_t baseMinor{0};
  int rateBasisPoints{0};
  std::int64_t interestMinor{0};  // rounded half up

  bool operator==(const InterestSegment&) const = default;
};

struct Accrual {
  std::vector<InterestSegment> segments;  // by date; stretches without balance or without a counted day are left out
  std::optional<Date> unknownFrom;        // the first day whose rate was needed and is not known; segments stop before it
};

/// Interest from the first to the last day, both included (none when last is earlier). Steps are in date order and begin on or
/// before `first`. A segment ends where a step begins and, for actAct, where a leap year begins or ends.
Accrual accrue(Date first, Date last, const std::vector<BalanceStep>& balances, const std::vector<RateStep>& rates,
               DayCount dayCount);

/// Interest of one day, rounded half up.
std::int64_t interestOfOneDay(std::int64_t baseMinor, int rateBasisPoints, DayCount dayCount, Date day);

/// The balance, the rate on a day: that of the last step not after it.
std::int64_t balanceOn(const std::vector<BalanceStep>& balances, Date day);
std::optional<int> rateOnDay(const std::vector<RateStep>& rates, Date day);

}  // namespace relance
