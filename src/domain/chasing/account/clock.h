// SPDX-License-Identifier: GPL-3.0-or-later
// The four-week clock of an item: days of being chased, standing still while something suspends it.
#pragma once

#include <optional>

#include "domain/chasing/account/account_view.h"

namespace relance {

/// Days since the later of its due date and its first import, less the days on which holds, mandates, disputes and
/// agreements left it nothing to chase.
int clockOf(const AccountView& view, ItemIndex item);

/// The day on which the clock reaches that many days, supposing that what suspends it today goes on to its own date; none when
/// something without a known end stops it.
std::optional<Date> dayOfClock(const AccountView& view, ItemIndex item, int days);

}  // namespace relance
