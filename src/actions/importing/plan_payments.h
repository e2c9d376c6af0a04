// SPDX-License-Identifier: GPL-3.0-or-later
// Plans the import of a file of payments: which are new, and what each settles.
#pragma once

#include "actions/importing/import_plan.h"
#include "storage/database.h"

namespace relance {

/// New payments in order of date, then of line; each settles what is open of the document it names, the instalment due first
/// before the others, and never more. Problems: those of draftPayments.
ImportPlan planPayments(Database& database, const Planning& planning);

}  // namespace relance
