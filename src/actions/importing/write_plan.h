// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what an import has planned into the ledger.
#pragma once

#include <string>

#include "actions/change.h"
#include "actions/importing/import_plan.h"

namespace relance {

/// What the import is known by.
struct ImportIdentity {
  std::string fileName;
  std::string sha256;
  ImportKind kind{ImportKind::invoices};
};

/// Inside LedgerSession::perform, which need not record: the ids of the rows made are kept with the import.
/// Names every customer touched as a subject, and the file, its rows and totals as facts. Throws ImportCancelled.
ImportId writePlan(Change& change, const ImportPlan& plan, const ImportIdentity& identity, const CellTable& cells,
                   const ImportObserver& observer);

}  // namespace relance
