// SPDX-License-Identifier: GPL-3.0-or-later
// Interest, and the lump sum for collection costs where chosen, that a person waived as long as an agreement is kept.
#pragma once

#include <optional>
#include <vector>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

struct Waiver;
using WaiverId = Id<Waiver>;

struct Waiver {
  WaiverId id;
  CustomerId customer;    // the paying account
  AgreementId agreement;  // the promise or plan that has to be kept
  bool costs{false};      // the lump sum is waived too
  Date made;
  std::optional<Date> ended;  // a person took it back
  PrivateTextId reason;
  PersonId person;
  std::vector<ItemId> items;  // by id; not only those of the agreement

  bool operator==(const Waiver&) const = default;
};

}  // namespace relance
