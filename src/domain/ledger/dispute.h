// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer contests of an invoice, from the day he says so to the day we answer.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class DisputeFault : std::uint8_t { ours, theirs, unknown };

/// How it was closed: the customer was right, right in part, or wrong.
enum class DisputeEnd : std::uint8_t { founded, partly, unfounded };

/// Names used in SQL and JSON.
std::string_view disputeFaultName(DisputeFault fault);
std::optional<DisputeFault> parseDisputeFault(std::string_view name);
std::string_view disputeEndName(DisputeEnd end);
std::optional<DisputeEnd> parseDisputeEnd(std::string_view name);

struct Dispute {
  DisputeId id;
  ItemId item;
  std::optional<std::int64_t> amountMinor;  // > 0; none: all of the item
  std::string cause;                        // key of the reason list
  DisputeFault fault{DisputeFault::unknown};
  PersonId owner;
  Date opened;
  std::optional<Date> deadline;  // past it the owner and the manager see it
  std::optional<Date> closed;    // the first day without it
  std::optional<DisputeEnd> closedAs;
  std::optional<Date> newDue;  // given to the invoice at the closing
  PrivateTextId note;
  ContactEventId contactEvent;
  PersonId person;

  bool isOpenOn(Date day) const { return opened <= day && (!closed || day < *closed); }

  /// Closed by then as founded or in part: the items start their ladder anew.
  bool resetsLevelOn(Date day) const { return closed && *closed <= day && closedAs != DisputeEnd::unfounded; }

  /// The customer is not blamed for its days: we caused it, or he was right.
  bool isOurMaking() const { return fault == DisputeFault::ours || closedAs == DisputeEnd::founded; }

  bool operator==(const Dispute&) const = default;
};

/// Days after `after`, up to and with `through`, on which the item was in a dispute of our making; each counts once.
int daysOfOurMaking(std::span<const Dispute> disputes, ItemId item, Date after, Date through);

}  // namespace relance
