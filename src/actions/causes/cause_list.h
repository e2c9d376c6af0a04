// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons in force in a ledger: what is shipped, overlaid by what the house changed (decision 0010).
#pragma once

#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"
#include "domain/ledger/cause.h"
#include "storage/database.h"

namespace relance {

/// Reasons of lateness first; disabled ones too.
std::vector<Cause> causeList(Database& database);

/// The one of that kind, while it is offered; for a dispute without any key the unspecified one. Refused: unknownCause.
Outcome<Cause> offeredCause(Database& database, CauseKind kind, std::string_view key);

/// As it is told of what was recorded with that key: disabled ones too, and one of which nothing but the key is left.
Cause causeToldBy(const std::vector<Cause>& causes, CauseKind kind, std::string_view key);

}  // namespace relance
