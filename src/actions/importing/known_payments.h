// SPDX-License-Identifier: GPL-3.0-or-later
// Which payments of a file the ledger has already.
#pragma once

#include <vector>

#include "actions/importing/import_plan.h"
#include "storage/database.h"

namespace relance {

/// Takes the known ones out of `payments` and counts them. A payment is the k-th row with the same customer, document, day,
/// amount, reference and text. One that carries a reference and is found with another day or another amount - but not with both
/// others - is listed as a change and taken out too.
void removeKnownPayments(Database& database, const Planning& planning, std::vector<PlannedItem>& payments, ImportPlan& plan);

}  // namespace relance
