// SPDX-License-Identifier: GPL-3.0-or-later
// The contacts that customers met in a span of days, with what was written.
#pragma once

#include <string>
#include <vector>

#include "domain/figures/rhythm.h"
#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

struct MetContactRow {
  CustomerId customer;  // the paying one
  std::string code;
  std::string name;
  MetContact contact;
};

/// Executed and not cancelled by the second day, after the first one and up to the second; callbacks agreed with the customer,
/// thank-yous, recaps, answers and incoming contacts are left out. By code, then day.
std::vector<MetContactRow> metContacts(Database& database, Date after, Date upTo);

}  // namespace relance
