// SPDX-License-Identifier: GPL-3.0-or-later
// What time it is, as the face says: nothing below it asks the system.
#pragma once

#include <functional>
#include <string>

#include "domain/basics/date.h"

namespace relance {

struct Clock {
  std::function<std::string()> nowUtc;  // "2026-11-21T08:30:00.000Z"
  std::function<Date()> today;          // of the creditor's time zone, or the day the user names
};

}  // namespace relance
