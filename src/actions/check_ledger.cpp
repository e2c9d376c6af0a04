// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/check_ledger.h"

namespace relance {

std::vector<Finding> checkLedger(LedgerSession& session) { return checkLedger(session.database(), session.today()); }

}  // namespace relance
