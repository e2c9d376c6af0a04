// SPDX-License-Identifier: GPL-3.0-or-later
// The rates that a ledger reckons with.
#pragma once

#include "domain/law/rate_table.h"
#include "storage/database.h"

namespace relance {

/// The shipped tables and the ledger's own, which win.
RateBook ledgerRates(Database& database);

}  // namespace relance
