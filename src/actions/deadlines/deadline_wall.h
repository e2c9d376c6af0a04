// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline wall as a person reads it.
#pragma once

#include <string>
#include <vector>

#include "domain/chasing/deadlines/deadline.h"
#include "storage/database.h"

namespace relance {

struct ToldDeadline {
  Deadline deadline;
  std::string customerCode;
  std::string customerName;
  std::vector<std::string> items;  // numbers
  std::string text;                // of our word; empty: none, or erased
};

/// Everything dated up to and with `until` that is not met, the past first; docs/engine.md section 11.
std::vector<ToldDeadline> deadlineWall(Database& database, Date today, Date until);

}  // namespace relance
