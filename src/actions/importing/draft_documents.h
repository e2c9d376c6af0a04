// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file of documents as items, before anyone asks whether the ledger has them.
#pragma once

#include <cstdint>
#include <vector>

#include "actions/importing/import_plan.h"
#include "storage/database.h"

namespace relance {

struct DraftDocument {
  PlannedItem item;
  DayNumber settled{noDay};   // as the file says
  bool hasDue{false};         // said by the file, not by terms
  bool hasInstalment{false};  // said by the file
};

/// By customer, then row: what belongs together is then written, and later read, together. Rows with a problem, or without an
/// owner in the ledger (unknownCustomer), are left out. For `isSettledKind` the owners that the ledger does not know become
/// customers of the plan. Adds to the totals and the ignored rows of `plan`.
std::vector<DraftDocument> draftDocuments(Database& database, const Planning& planning, bool isSettledKind, ImportPlan& plan);

}  // namespace relance
