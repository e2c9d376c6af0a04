// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whether an open ledger is sound.
#pragma once

#include <vector>

#include "actions/ledger_session.h"
#include "storage/check/check.h"

namespace relance {

/// Every invariant as of today; empty: sound. Writes nothing.
std::vector<Finding> checkLedger(LedgerSession& session);

}  // namespace relance
