// SPDX-License-Identifier: GPL-3.0-or-later
// A suspension: the customer or one item is not chased until a date, or until a person ends it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class HoldKind : std::uint8_t { hold, leniency, writeOff };

/// Names used in SQL and JSON.
std::string_view holdKindName(HoldKind kind);
std::optional<HoldKind> parseHoldKind(std::string_view name);

struct Hold {
  HoldId id;
  CustomerId customer;
  ItemId item;  // none: the whole customer
  HoldKind kind{HoldKind::hold};
  DecisionId decision;
  Date made;
  std::optional<Date> until;  // first day free again; none: until ended
  std::optional<Date> ended;
  PrivateTextId reason;
  PersonId person;

  /// made ≤ day, before `until`, not ended by then.
  bool isRunningOn(Date day) const { return made <= day && (!until || day < *until) && (!ended || day < *ended); }
  bool operator==(const Hold&) const = default;
};

}  // namespace relance
