// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns, who would be in one, and what one brought, for people and programs.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "actions/campaigns/campaign_choice.h"
#include "actions/reading/campaign_result.h"
#include "text/language.h"

namespace relance {

/// With who was left out of the one just started.
std::string campaignsJson(Database& database, const std::vector<Campaign>& campaigns, const std::vector<LeftOut>& leftOut,
                          Date today);
QString campaignsText(const std::vector<Campaign>& campaigns, Date today, Language language);

/// A line each: who is not in the campaign just started, and why.
QString leftOutText(const std::vector<LeftOut>& leftOut, Language language);

/// Amounts are of the ledger's currency.
std::string chosenJson(const ChosenCustomers& chosen, Currency base, Date today);
QString chosenText(const ChosenCustomers& chosen, Currency base, Language language);

std::string resultJson(const CampaignResult& result, Currency base);
QString resultText(const CampaignResult& result, Currency base, Language language);

}  // namespace relance
