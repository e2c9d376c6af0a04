// SPDX-License-Identifier: GPL-3.0-or-later
// Belgium, debts of consumers: Book XIX of the Code of economic law (law of 4 May 2023): contracts from 1 September 2023, all
// contracts from 1 December 2023.
#pragma once

#include <cstdint>

#include "domain/basics/calendar.h"

namespace relance {

/// The most that a clause may claim as a lump sum on so much open principal, in cents: up to 150 EUR 20; up to 500 EUR 30 and
/// 10 % of what exceeds 150; above 65 and 5 % of what exceeds 500, at most 2 000.
std::int64_t belgianLumpSumCap(std::int64_t principalMinor);

/// The most that a reminder after the free first one may cost, without postage.
inline constexpr std::int64_t belgianFurtherReminderMinor = 7'50;

enum class ReminderPath { post, electronic };

struct BelgianReminderTerm {
  Date firstDay;
  Date lastDay;     // the fourteenth; InterestQuestion::noticeOn
  Date clauseFrom;  // from this day lump sum and interest may be claimed

  bool operator==(const BelgianReminderTerm&) const = default;
};

/// The fourteen calendar days after the free first reminder: they run from the third working day after it was posted, or from
/// the day after it was sent electronically. Saturdays are no working days here, which never shortens the term.
BelgianReminderTerm belgianReminderTerm(Date sentOn, ReminderPath path, const WorkingCalendar& belgium);

}  // namespace relance
