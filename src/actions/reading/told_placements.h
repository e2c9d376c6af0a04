// SPDX-License-Identifier: GPL-3.0-or-later
// Mandates as a person reads them: whose, of what, and what may be expected.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/ledger/placement.h"
#include "storage/database.h"

namespace relance {

struct ToldPlacement {
  Placement placement;
  std::string partner;  // empty: not said yet
  std::optional<PartnerKind> partnerKind;
  std::vector<std::string> items;             // numbers
  std::optional<std::int64_t> expectedMinor;  // only from figures given
  std::string reason;
};

/// Of the paying account and of everyone it pays for, by mandate day; returned ones too.
std::vector<ToldPlacement> placementsOf(Database& database, CustomerId payer);

}  // namespace relance
