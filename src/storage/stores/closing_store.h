// SPDX-License-Identifier: GPL-3.0-or-later
// Takes away the periods in which a customer is closed; CustomerStore adds and reads them.
#pragma once

#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

/// All of his, yearly ones too.
void removeClosingPeriods(Database& database, CustomerId customer);

}  // namespace relance
