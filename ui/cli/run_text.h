// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of a run: who is to be contacted, and for everybody else why not.
#pragma once

#include <QString>

#include "actions/chasing/run_scenarios.h"
#include "cli/account_names.h"

namespace relance {

/// Whether its tasks were kept, or it was only tried.
enum class RunStored { no, yes };

/// Several lines, without a line end behind the last.
QString runText(const RunReport& report, const AccountNames& names, RunStored stored);

}  // namespace relance
