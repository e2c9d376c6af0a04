// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of a customer that are not carried out until he pays; a person decides both.
#pragma once

#include <optional>

#include "domain/basics/date.h"
#include "domain/basics/id.h"
#include "domain/ledger/ids.h"

namespace relance {

struct OrderHold;
using OrderHoldId = Id<OrderHold>;

struct OrderHold {
  OrderHoldId id;
  CustomerId customer;  // the paying account
  Date held;
  PrivateTextId reason;
  PersonId person;
  std::optional<Date> released;  // the first day on which orders go out again
  PrivateTextId releaseReason;
  PersonId releasedBy;

  bool isRunningOn(Date day) const { return held <= day && (!released || day < *released); }
  bool operator==(const OrderHold&) const = default;
};

}  // namespace relance
