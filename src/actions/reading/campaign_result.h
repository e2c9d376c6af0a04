// SPDX-License-Identifier: GPL-3.0-or-later
// What a campaign brought, beside what the other late customers did in the same days.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/chasing/policy/policy.h"
#include "domain/ledger/campaign.h"
#include "storage/database.h"

namespace relance {

/// A customer reacts by paying, agreeing, disputing, writing or calling.
inline constexpr int reactionDays = 7;

struct CampaignGroup {
  int customers{0};
  int contacted{0};
  int contacts{0};               // what it cost
  int reacted{0};                // of the contacted, on the day of a contact or within reactionDays after it
  std::int64_t overdueMinor{0};  // on its first day, base currency
  std::int64_t paidMinor{0};     // of that, up to reactionDays after its last day, and not taken back
};

struct CampaignResult {
  Campaign campaign;
  Date upTo;  // the day up to which it is reckoned
  CampaignGroup inside;
  CampaignGroup rest;  // everybody else with something overdue on its first day
};

/// As known today. A currency without rate is left out of the amounts.
CampaignResult campaignResult(Database& database, const ChasingSettings& settings, const Campaign& campaign, Date today);

}  // namespace relance
