// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check/check.h"

#include <array>

#include "domain/basics/enum_names.h"
#include "storage/check/findings.h"
#include "storage/transaction.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 10> names{"file",        "foreign-keys", "dates",   "orphans", "payers",
                                                 "allocations", "settled-on",   "balance", "chain",   "business-hash"};

}  // namespace

std::string_view invariantName(Invariant invariant) { return nameIn(names, invariant); }

std::vector<Finding> checkLedger(Database& database, Date day, std::size_t limit) {
  Findings findings(limit);
  const Transaction moment(database, Transaction::Kind::reading);
  checkFile(database, findings);
  if (!findings.isEmpty()) return findings.take();
  checkForeignKeys(database, findings);
  checkDates(database, findings);
  checkOrphans(database, findings);
  // The figures below are reckoned from rows that are dates and refer to one another.
  if (!findings.isEmpty()) return findings.take();
  checkPayers(database, findings);
  checkAllocationSides(database, findings);
  checkCoverage(database, findings);
  checkBalance(database, day, findings);
  checkChain(database, findings);
  // A seal in a broken chain proves nothing.
  if (!findings.has(Invariant::chain)) checkBusinessHash(database, findings);
  return findings.take();
}

}  // namespace relance
