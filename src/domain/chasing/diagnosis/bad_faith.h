// SPDX-License-Identifier: GPL-3.0-or-later
// Bad faith that a person noted of a debtor; while it stands the paying account bears a tag on which segments and steps may ask.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

#include "domain/ledger/portfolio.h"

namespace relance {

struct BadFaith;
using BadFaithId = Id<BadFaith>;

struct BadFaith {
  BadFaithId id;
  CustomerId customer;  // the paying account
  Date factOn;          // the day of what it rests on
  Date made;
  std::optional<Date> ended;  // first day on which it does not stand any more
  PrivateTextId text;         // in words that the debtor may read
  PersonId person;

  bool standsOn(Date day) const { return made <= day && (!ended || day < *ended); }
  bool operator==(const BadFaith&) const = default;
};

/// In predicates {"field":"tags","op":"is","values":["bad faith"]}; folded.
inline constexpr std::string_view badFaithTag = "bad faith";

/// Whether it stands on the Portfolio's day, by a finding or as a tag of the customer's own.
inline bool isInBadFaith(const PortfolioCustomer& customer) {
  return std::ranges::any_of(customer.tags, [](const FoldedText& tag) { return tag.bytes == badFaithTag; });
}

}  // namespace relance
