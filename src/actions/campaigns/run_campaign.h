// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a campaign, records what it says to a customer, and ends it before its day.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/campaigns/campaign_choice.h"
#include "actions/ledger_session.h"
#include "domain/ledger/campaign.h"
#include "domain/ledger/contact_event.h"

namespace relance {

struct CampaignRequest {
  std::string name{};  // required
  CampaignChoice choice{};
  Channel channel{Channel::email};  // no decision
  std::string textKey{};            // of a template
  std::optional<Date> from{};       // none: today
  Date until;                       // the first day free again
  std::string owner{};              // login; empty: the person at work
};

/// From its first day to its last the scenarios of its customers wait; callbacks, reject and promise calls go on. Refused: as
/// chooseForCampaign; dateInThePast (from); dateTooEarly (until, the day after the first); unknownPerson (the owner, archived
/// ones too); nothingToDecide for a text that nobody wrote; campaignIsEmpty.
Outcome<CampaignId> makeCampaign(LedgerSession& session, const CampaignRequest& request, const PerformOptions& options = {});

/// From today the scenarios go on. Refused: unknownCampaign; nothingToEnd (its days are over).
Outcome<Done> endCampaign(LedgerSession& session, CampaignId campaign, const PerformOptions& options = {});

struct CampaignContact {
  std::optional<Channel> channel{};  // none: the campaign's
  ContactResult result{ContactResult::done};
  std::string note{};
};

/// Today's; it raises no level and counts for quiet days and cap. Refused: unknownCustomer; unknownCampaign (none runs for him).
Outcome<ContactEventId> recordCampaignContact(LedgerSession& session, std::string_view customerCode,
                                              const CampaignContact& contact, const PerformOptions& options = {});

}  // namespace relance
