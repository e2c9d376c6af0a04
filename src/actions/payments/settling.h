// SPDX-License-Identifier: GPL-3.0-or-later
// Settles debits with a credit, item by item, and never more than is open of either.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/change.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/item.h"

namespace relance {

/// So much of one item, by its number.
struct SettledPart {
  ItemId item;
  std::string number;
  std::int64_t amountMinor{0};

  bool operator==(const SettledPart&) const = default;
};

/// Allocates up to `mostMinor` of the credit to the debits in their order. Dated `on`, or the day on which either was last
/// re-opened by a reversal if that is later: what an earlier allocation covered until then is not covered twice. Settlement days
/// are computed afresh, the customers are named in the event. Answers what each got; nothing for those that have nothing open.
std::vector<SettledPart> settle(Change& change, const Item& credit, const std::vector<Item>& debits, Date on,
                                std::int64_t mostMinor);

/// amountNeeded (not above zero), itemCurrencyDiffers (`number`) or amountAboveOpen when that much is asked of what is open;
/// nothing: it may be taken.
std::optional<Refusal> refusalOf(const std::optional<Money>& asked, const std::string& number, Money open);

std::int64_t sumOf(const std::vector<SettledPart>& parts);

}  // namespace relance
