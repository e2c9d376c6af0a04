// SPDX-License-Identifier: GPL-3.0-or-later
// The aged balance as it is shown: of any day, by customer or by segment, with what it leaves out.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/ageing.h"
#include "storage/database.h"

namespace relance {

struct BalanceRequest {
  Date asOf;
  std::optional<Currency> currency;  // none: the creditor's
  AgeingBase base{AgeingBase::due};
  bool isBySegment{false};
  BucketLimits limits;
};

/// A customer, or a segment. A segment that nothing fits has no code and no names.
struct BalanceLine {
  std::string code;
  std::vector<std::pair<std::string, std::string>> names;  // language, name; a customer has one, of no language
  AgedAmounts amounts;
};

struct ShownBalance {
  Date asOf;
  BucketLimits limits;
  AgedBalance balance;             // its rows are by customer
  std::vector<BalanceLine> lines;  // by customer code (bytes), or segments in their order, those without anything left out
};

/// Refused: badPolicy, when segments are asked for and cannot be read.
Outcome<ShownBalance> readBalance(Database& database, const BalanceRequest& request);

}  // namespace relance
