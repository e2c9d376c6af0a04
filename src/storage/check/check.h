// SPDX-License-Identifier: GPL-3.0-or-later
// Is the ledger sound? Every invariant by name, and each place where it does not hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "storage/database.h"

namespace relance {

/// What must hold in every ledger, in the order in which it is looked at.
enum class Invariant {
  file,         // the pages and indexes are whole (SQLite's integrity check)
  foreignKeys,  // every reference names a row
  dates,        // every day exists
  orphans,      // what a row names without a foreign key is there too; blobs are whole
  payers,       // nobody pays for a customer for whom another pays
  allocations,  // between a debit and a credit of one currency, on no day more than either amount
  settledOn,    // the one stored figure is what the allocations say
  balance,      // Σ buckets − unapplied = Σ debits − Σ credits, in every currency, by due and by issue date
  chain,        // history proves itself
  businessHash  // nothing has changed since it was sealed
};

/// "file", "foreign-keys" …: the names that the command line prints.
std::string_view invariantName(Invariant invariant);

/// subject: what is wrong ("item 12", "EUR"); facts: stored and expected, or what the engine said.
struct Finding {
  Invariant invariant{Invariant::file};
  std::string subject;
  std::vector<std::string> facts;

  bool operator==(const Finding&) const = default;
};

/// Everything there is to find, at most `limit` for each invariant; empty: sound. Reads one moment of the ledger and writes
/// nothing. Where the file itself is damaged the rest is not looked at. `day`: the day of the balance.
std::vector<Finding> checkLedger(Database& database, Date day, std::size_t limit = 100);

}  // namespace relance
