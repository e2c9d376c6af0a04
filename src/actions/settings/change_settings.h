// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and changes the ledger's settings, those of the creditor among them.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "actions/ledger_session.h"

namespace relance {

/// Every setting that has a value, by key.
std::map<std::string, std::string> currentSettings(Database& database);

/// All or none, in one transaction; nothing is written when every value is what it was. An empty value clears a setting.
/// Refused as readSetting; changing creditor.country or creditor.region changes the calendar from then on.
Outcome<Done> changeSettings(LedgerSession& session, const std::vector<std::pair<std::string, std::string>>& changes);

}  // namespace relance
