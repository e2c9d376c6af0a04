// SPDX-License-Identifier: GPL-3.0-or-later
// A person's choice of scenario for one customer: it wins over every segment.
#pragma once

#include <optional>
#include <string>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

struct Assignment {
  CustomerId customer;
  std::string scenarioKey;
  Date made;
  std::optional<Date> until;  // first day free again
  std::optional<Date> ended;

  bool isRunningOn(Date day) const { return made <= day && (!until || day < *until) && (!ended || day < *ended); }
  bool operator==(const Assignment&) const = default;
};

}  // namespace relance
