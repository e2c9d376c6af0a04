// SPDX-License-Identifier: GPL-3.0-or-later
// On which days disputes, promises and announced payments left an item without a part to chase.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "domain/chasing/account/item_identity.h"

namespace relance {

/// Days [first, second).
using DaySpan = std::pair<DayNumber, DayNumber>;

/// Up to today, in order; one that goes on today has noEnd. The item may be settled.
std::vector<DaySpan> daysCovered(const AccountView& view, ItemId item);

}  // namespace relance
