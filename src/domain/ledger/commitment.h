// SPDX-License-Identifier: GPL-3.0-or-later
// Our word: what we announced, granted or promised to a customer, with the day by which it must be done.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

/// A consequence announced, a date granted, a document promised.
enum class CommitmentKind : std::uint8_t { consequence, grantedDate, document };

/// Names used in SQL and JSON.
std::string_view commitmentKindName(CommitmentKind kind);
std::optional<CommitmentKind> parseCommitmentKind(std::string_view name);

/// open until its day, then broken, unless it was kept or withdrawn before.
enum class CommitmentState : std::uint8_t { open, kept, withdrawn, broken };

std::string_view commitmentStateName(CommitmentState state);

struct Commitment {
  CommitmentId id;
  CustomerId customer;
  CommitmentKind kind{CommitmentKind::consequence};
  Date due;  // the last day on which it is kept in time
  Date made;
  std::optional<Date> keptOn;
  std::optional<Date> withdrawnOn;
  PrivateTextId text;
  PrivateTextId withdrawnReason;
  ContactEventId contactEvent;  // the contact in which it was given
  PersonId person;
  std::vector<ItemId> items;  // ascending; none: the customer as a whole

  /// What happened after `day` has not happened yet. Kept after its day is broken: late is not kept.
  CommitmentState stateOn(Date day) const;
  bool operator==(const Commitment&) const = default;
};

}  // namespace relance
