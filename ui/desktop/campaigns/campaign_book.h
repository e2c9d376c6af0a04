// SPDX-License-Identifier: GPL-3.0-or-later
// The campaigns of a ledger as a page wants them: who leads each, in which state it is, and what it brought.
#pragma once

#include <QString>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "actions/reading/campaign_result.h"
#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"
#include "domain/ledger/person.h"
#include "text/language.h"

namespace relance {

enum class CampaignState { toCome, running, over, endedEarly };

CampaignState campaignState(const CampaignDays& days, Date today);

struct StateWords {
  QString words;
  IconName icon;
  ColourRole role;
};
StateWords stateWords(CampaignState state);

struct CampaignEntry {
  Campaign campaign;
  std::string owner;                     // name, else login; empty: nobody in particular
  std::optional<CampaignResult> result;  // none until it has been reckoned
};

struct CampaignBook {
  std::vector<CampaignEntry> entries;  // the latest first
  std::vector<Person> people;          // who works here, archived ones left out
  std::vector<std::string> ownTexts;   // keys of texts of the house, besides the shipped ones

  CampaignEntry* find(CampaignId id);
};

/// Without any result: each is reckoned apart, for it reads a whole ledger.
CampaignBook readCampaigns(Database& database);

/// "42 %", to the unit; "–" of nothing.
QString shareWords(std::int64_t part, std::int64_t whole, Language language);

/// What a text is called in a list: its tone, else its key; "–" for none.
QString campaignText(const std::string& key);

}  // namespace relance
