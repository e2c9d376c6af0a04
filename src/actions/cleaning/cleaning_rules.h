// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk's settings as the ledger has them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "domain/chasing/cleaning/cleaning_settings.h"
#include "storage/database.h"

namespace relance {

/// What is not set is as the house has it.
CleaningSettings cleaningSettings(Database& database);

/// The house's own values by setting, as they would be typed; the chances stand in resources/cleaning.
std::map<std::string, std::string> cleaningDefaults();

/// "cleaning.success.agency.business.180" names the chance of a route from so many days late on.
inline constexpr std::string_view successPrefix = "cleaning.success.";

/// Route, debtor and days of such a key; none for any other.
std::optional<RecoveryOdds> oddsNamed(std::string_view key);

}  // namespace relance
