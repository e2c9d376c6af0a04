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
  std::string customerCode;
  std::string customerName;
  std::string partner;  // empty: not said yet
  std::optional<PartnerKind> partnerKind;
  std::vector<std::string> items;             // numbers
  std::optional<std::int64_t> expectedMinor;  // only from figures given
  std::string reason;

  /// Its partner was to be asked again by today.
  bool isReviewDue(Date today) const { return placement.isRunningOn(today) && placement.review && *placement.review <= today; }
};

/// Of the paying account and of everyone it pays for, by mandate day; returned ones too.
std::vector<ToldPlacement> placementsOf(Database& database, CustomerId payer);

/// Of everyone: running ones by the day of their review, those without one after them; then those that came back, the last
/// returned first. Reviews that are due so stand at the head.
std::vector<ToldPlacement> allPlacements(Database& database, Date today);

}  // namespace relance
