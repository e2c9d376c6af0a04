// SPDX-License-Identifier: GPL-3.0-or-later
// When part of an open item was paid.
#pragma once

#include <map>
#include <vector>

#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

/// By open debit, the days of the payments that settle part of it on that day, ascending. Credit notes are no payments.
std::map<ItemId, std::vector<Date>> partPayments(Database& database, Date today);
/// The same of what one customer pays, also for others.
std::map<ItemId, std::vector<Date>> partPayments(Database& database, Date today, CustomerId payer);

}  // namespace relance
