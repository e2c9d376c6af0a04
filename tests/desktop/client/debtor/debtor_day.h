// SPDX-License-Identifier: GPL-3.0-or-later
// The day of work with a promise that runs, and a customer who has been late again and again.
#pragma once

#include "desktop/day_ledger.h"

namespace relance {

/// Of the setting: the usual one chases him already.
inline constexpr const char* proposedScenario = "key-accounts";

/// Duvallon (C00417) has promised F-1042; Hautbuis (C00518) has been late three times in twelve months, contacted each time.
void fillDebtors(const std::filesystem::path& ledger);

}  // namespace relance
