// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns, who would be in one, and what one brought, for people and programs.
#pragma once

#include <QString>
#include <nlohmann/json.hpp>
#include <vector>

#include "actions/campaigns/campaign_choice.h"
#include "actions/reading/campaign_result.h"
#include "text/language.h"

namespace relance {

nlohmann::ordered_json campaignsJson(Database& database, const std::vector<Campaign>& campaigns, Date today);
QString campaignsText(const std::vector<Campaign>& campaigns, Date today, Language language);

/// Amounts are of the ledger's currency.
nlohmann::ordered_json chosenJson(const ChosenCustomers& chosen, Currency base, Date today);
QString chosenText(const ChosenCustomers& chosen, Currency base, Language language);

nlohmann::ordered_json resultJson(const CampaignResult& result, Currency base);
QString resultText(const CampaignResult& result, Currency base, Language language);

}  // namespace relance
