// SPDX-License-Identifier: GPL-3.0-or-later
// The plan that is proposed where a debtor owns up and can pay in part.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/ledger/agreement.h"

namespace relance {

/// 30 % within a week, rounded half up, the rest in two equal parts a month and two months later (what does not divide with the
/// first of them), each moved forward to a working day; one instalment where the amount does not make three of a minor unit.
/// `amountMinor` > 0.
std::vector<Instalment> proposedPlan(std::int64_t amountMinor, const WorkingCalendar& calendar, Date today);

}  // namespace relance
