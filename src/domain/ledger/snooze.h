// SPDX-License-Identifier: GPL-3.0-or-later
// A customer put off to a date by a person, or a callback agreed with him for that date.
#pragma once

#include <optional>
#include <string>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

struct Snooze {
  SnoozeId id;
  CustomerId customer;
  Date made;
  Date until;          // the first day free again; of a callback: the day to call
  std::string atTime;  // "14:30" as agreed, or empty
  bool callback{false};
  std::optional<Date> ended;
  ContactEventId contactEvent;  // the call in which it was agreed
  PrivateTextId reason;
  PersonId person;

  /// made ≤ day, before `until`, not ended by then.
  bool isRunningOn(Date day) const { return made <= day && day < until && (!ended || day < *ended); }
  bool operator==(const Snooze&) const = default;
};

}  // namespace relance
