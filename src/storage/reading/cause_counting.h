// SPDX-License-Identifier: GPL-3.0-or-later
// How often each reason was told, counted where the rows are.
#pragma once

#include <string>
#include <vector>

#include "domain/ledger/cause.h"
#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

struct CountedCause {
  CustomerId payer;
  CauseKind kind{CauseKind::late};
  std::string key;
  int count{0};

  bool operator==(const CountedCause&) const = default;
};

/// Both days included. Reasons of lateness by the contacts that tell them, but for those that no longer count on the last day;
/// causes of disputes by the day on which they were opened. By payer, kind and key.
std::vector<CountedCause> countCauses(Database& database, Date from, Date to);

}  // namespace relance
