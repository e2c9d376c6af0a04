// SPDX-License-Identifier: GPL-3.0-or-later
// Seals the ledger: history remembers what every business row is, so that a later change outside the program is seen.
#pragma once

#include "actions/ledger_session.h"

namespace relance {

/// On closing a desktop and with each backup. Nothing is written when the last event is a seal that still holds.
void sealLedger(LedgerSession& session);

}  // namespace relance
