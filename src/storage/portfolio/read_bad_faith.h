// SPDX-License-Identifier: GPL-3.0-or-later
// Which paying accounts are in bad faith on the Portfolio's day.
#pragma once

#include <vector>

#include "storage/portfolio/portfolio_parts.h"

namespace relance {

/// Ids of customers, ascending.
std::vector<std::int64_t> customersInBadFaith(const PortfolioParts& parts);

}  // namespace relance
