// SPDX-License-Identifier: GPL-3.0-or-later
// Which variant of a text a customer got last, and when.
#pragma once

#include <string>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

/// The latest executed contact with that variant; one for each step and variant of a customer.
struct TextUse {
  std::string step;  // key
  std::string text;  // variant
  Date day;
  ContactEventId contact;  // of those of one day the later has the greater id

  bool operator==(const TextUse&) const = default;
};

}  // namespace relance
