// SPDX-License-Identifier: GPL-3.0-or-later
// The time that the sample tells of.
#pragma once

#include <algorithm>

#include "domain/basics/date.h"

namespace relance::sample {

struct Span {
  Date first;  // the oldest invoice
  Date start;  // the ledger goes live: what is older was imported on this day
  Date today;  // nothing happens on it

  int days() const { return daysBetween(first, today); }
};

inline bool isWeekend(Date day) { return std::chrono::weekday(day).c_encoding() % 6 == 0; }

/// Days on which no bank in Europe pays: weekends, New Year, 1 May, Christmas (TARGET).
inline bool isBankHoliday(Date day) {
  const unsigned date = monthOf(day) * 100 + dayOf(day);
  return isWeekend(day) || date == 101 || date == 501 || date == 1225 || date == 1226;
}

inline Date nextBankDay(Date day) {
  while (isBankHoliday(day)) day = plusDays(day, 1);
  return day;
}

inline Date previousBankDay(Date day) {
  while (isBankHoliday(day)) day = plusDays(day, -1);
  return day;
}

/// The morning on which what was written on that day comes into the ledger.
inline Date importedAfter(Date day, const Span& span) {
  return std::min(std::max(nextBankDay(plusDays(day, 1)), span.start), span.today);
}

/// Two years; the last seven months of them with Relance.
inline Span spanBefore(Date today) { return {nextBankDay(addMonths(today, -24)), nextBankDay(plusDays(today, -212)), today}; }

}  // namespace relance::sample
