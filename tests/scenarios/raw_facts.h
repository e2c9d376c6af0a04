// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger would hold, with its days: from it a Portfolio is made as of any day.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/item.h"
#include "domain/ledger/portfolio_builder.h"

namespace relance::stories {

/// An item as imported; `open` on a day follows from the allocations.
struct RawItem {
  Item row;
  std::string customer;
};

struct RawFacts {
  std::vector<PortfolioCustomer> customers;  // ids are set; payer by code below
  std::vector<std::pair<std::string, std::string>> payers;
  std::vector<RawItem> items;
  std::vector<Allocation> allocations;
  std::vector<Hold> holds;
  std::vector<Placement> placements;
  std::vector<std::pair<CustomerId, CampaignDays>> campaigns;
  std::vector<Snooze> snoozes;
  std::vector<Decision> decisions;
  std::vector<ContactEvent> contacts;
  std::vector<LevelJump> jumps;
  std::vector<Assignment> assignments;
  std::vector<Task> tasks;
  std::vector<Agreement> agreements;
  std::vector<Dispute> disputes;
  std::vector<std::pair<Date, Date>> imports;  // the day of an import, the day up to which it brought payments

  CustomerIndex placeOf(std::string_view code) const;
  const RawItem& item(ItemId id) const;
  const RawItem& item(std::string_view number) const;
};

/// The ledger as it stood at the end of the day; an invoice below the tolerance (in minor units) is settled.
Portfolio portfolioOn(const RawFacts& facts, Date day, std::int64_t tolerance = 100);

/// amount − allocations that count on the day; a payment rejected by a bank is gone, one reversed otherwise is unapplied again.
std::int64_t openOn(const RawFacts& facts, const RawItem& item, Date day);

}  // namespace relance::stories
