// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign: some customers are contacted together for a while, and their scenarios wait meanwhile.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/basics/date.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/ids.h"

namespace relance {

/// The days on which a campaign runs for a customer.
struct CampaignDays {
  CampaignId campaign;
  Date from;
  Date until;  // the first day free again
  std::optional<Date> ended;

  /// from ≤ day, before `until`, not ended by then.
  bool isRunningOn(Date day) const { return from <= day && day < until && (!ended || day < *ended); }
  bool operator==(const CampaignDays&) const = default;
};

struct Campaign {
  CampaignId id;
  std::string name;
  std::string predicate;  // JSON by which the customers were found; empty: they were named
  Channel channel{Channel::email};
  std::string textKey;  // of a template; empty: none
  CampaignDays days;
  PersonId owner;
  std::vector<CustomerId> customers;  // paying accounts, ascending

  bool operator==(const Campaign&) const = default;
};

}  // namespace relance
