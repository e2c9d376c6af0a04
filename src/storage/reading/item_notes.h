// SPDX-License-Identifier: GPL-3.0-or-later
// What the cleaning desk must know of invoices beyond the Portfolio.
#pragma once

#include <vector>

#include "domain/chasing/cleaning/item_note.h"
#include "storage/database.h"

namespace relance {

/// Debits open today, refunds left out, and those of the last 400 days that a payment settled, by id.
std::vector<ItemNote> itemNotes(Database& database, Date today);

}  // namespace relance
