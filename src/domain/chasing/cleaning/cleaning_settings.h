// SPDX-License-Identifier: GPL-3.0-or-later
// From when on a line is doubtful, and what the roads to its money cost: the house's defaults, each a setting of the ledger.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "domain/chasing/cleaning/recovery_odds.h"

namespace relance {

struct CleaningSettings {
  std::int64_t residueMinor{500};  // left of an item, base currency: less is a residue
  int creditDays{5};               // a credit unapplied for longer is doubtful
  int silenceDays{60};             // overdue so long without a contact
  int proofDays{30};               // overdue so long without proof of delivery or receipt
  int claimMonths{6};              // before the last day to claim
  int duplicateDays{7};            // between two invoices of one amount
  /// By RecoveryRoute, base currency: reminders and calls; the mandate; fees of court and counsel.
  std::array<std::int64_t, recoveryRouteCount> costMinor{1500, 0, 45000, 0};
  /// By RecoveryRoute, in basis points of what comes in; a partner's own scale stands before it.
  std::array<int, recoveryRouteCount> feeBp{0, 2000, 1000, 0};
  std::vector<RecoveryOdds> odds{shippedOdds()};
};

}  // namespace relance
