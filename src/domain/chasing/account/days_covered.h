// SPDX-License-Identifier: GPL-3.0-or-later
// On which days disputes, promises and announced payments left an item without a part to chase.
#pragma once

#include <limits>
#include <utility>
#include <vector>

#include "domain/chasing/account/account_view.h"

namespace relance {

/// Days [first, second).
using DaySpan = std::pair<DayNumber, DayNumber>;

/// Where nobody knows when it will end.
inline constexpr DayNumber noEnd = std::numeric_limits<DayNumber>::max();

/// Up to today, in order; one that goes on today has noEnd.
std::vector<DaySpan> daysCovered(const AccountView& view, ItemIndex item);

}  // namespace relance
