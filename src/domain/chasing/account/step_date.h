// SPDX-License-Identifier: GPL-3.0-or-later
// On which day a step falls: its anchor, offset, jitter and the next working day.
#pragma once

#include <optional>
#include <string_view>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/policy/scenario.h"

namespace relance {

/// FNV-1a, 64 bits.
std::uint64_t stableHash(std::string_view bytes);

/// Days of jitter in [−spread, +spread] for "customer|currency|day|step key", the same on every run.
int jitterDays(std::string_view customerCode, Currency currency, Date day, std::string_view stepKey, int spread);

/// days calendar or working days after (before) the date.
Date offsetBy(const WorkingCalendar& calendar, Date date, int days, DayUnit unit);

/// The customer's first payment run on or after the day; none known: none.
std::optional<Date> nextPaymentRun(const PortfolioCustomer& customer, Date day);

/// The day of a ladder step for the carrying item: anchor + offset, then jitter, then at least the day after the due date,
/// then forward to a working day. `episode` feeds the jitter.
Date stepDate(const AccountView& view, const Step& step, ItemIndex carrying, const ItemLevel& level, Date episode);

}  // namespace relance
