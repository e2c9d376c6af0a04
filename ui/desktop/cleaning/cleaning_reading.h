// SPDX-License-Identifier: GPL-3.0-or-later
// What the cleaning desk's page shows, read in one go.
#pragma once

#include <vector>

#include "actions/cleaning/cleaning_queue.h"
#include "domain/ledger/cause.h"
#include "domain/ledger/placement.h"

namespace relance {

struct CleaningFacts {
  CleaningDesk desk;
  std::vector<Partner> partners;  // at work, by name
  std::vector<Cause> causes;      // of disputes, those offered
};

CleaningFacts readCleaning(Database& database, Date today);

}  // namespace relance
