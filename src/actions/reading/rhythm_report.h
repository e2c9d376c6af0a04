// SPDX-License-Identifier: GPL-3.0-or-later
// Which customers can foresee our next contact, and what would make it less regular.
#pragma once

#include <string>
#include <vector>

#include "domain/basics/outcome.h"
#include "domain/figures/rhythm.h"
#include "storage/database.h"

namespace relance {

struct ForeseenCustomer {
  std::string code;
  std::string name;
  Rhythm rhythm;
  RhythmRemedy remedy{RhythmRemedy::changeChannel};
  std::string scenario;  // of the last contact; empty: none
  std::string step;      // key; empty: none
};

/// Of the contacts of the last 12 months, by customer; the policy in force tells what a step could do. Refused: badPolicy.
Outcome<std::vector<ForeseenCustomer>> rhythmReport(Database& database, Date today);

}  // namespace relance
