// SPDX-License-Identifier: GPL-3.0-or-later
// Whose debts a credit insurer covers.
#pragma once

#include <set>

#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

/// With an insured limit above 0.
std::set<CustomerId> insuredCustomers(Database& database);

}  // namespace relance
