// SPDX-License-Identifier: GPL-3.0-or-later
// How much each customer may owe.
#pragma once

#include <cstdint>
#include <map>

#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

/// In the creditor's currency; customers without a limit are left out.
std::map<CustomerId, std::int64_t> creditLimits(Database& database);

}  // namespace relance
