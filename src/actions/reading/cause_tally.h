// SPDX-License-Identifier: GPL-3.0-or-later
// Which reasons are told how often, in all, by customer or by segment.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/cause.h"
#include "storage/database.h"

namespace relance {

enum class TallyGroup { everybody, customer, segment };

struct TallyRequest {
  std::optional<Date> from{};  // none: from the beginning
  Date to;
  TallyGroup by{TallyGroup::everybody};
};

struct CauseTally {
  Cause cause;
  std::string code{};                                        // of the paying account or segment; of those without one empty
  std::vector<std::pair<std::string, std::string>> names{};  // language, name; a customer has one, of no language
  int count{0};
};

/// By customer code (bytes), or segments in their order with those without one last, then by the list of reasons. The segment is
/// that of the last day asked for; customers of whom nothing is open then have none. Refused: badPolicy, when segments are asked
/// for and cannot be read.
Outcome<std::vector<CauseTally>> tallyCauses(Database& database, const TallyRequest& request);

}  // namespace relance
