// SPDX-License-Identifier: GPL-3.0-or-later
// Our commitments with their words, as Today and the client file show them.
#pragma once

#include <string>
#include <vector>

#include "domain/ledger/commitment.h"
#include "storage/database.h"

namespace relance {

struct ToldCommitment {
  Commitment commitment;
  CommitmentState state{CommitmentState::open};
  std::string customerCode;
  std::string customerName;
  std::string text;             // what was said; empty: nothing, or erased
  std::string withdrawnReason;  // empty: not withdrawn, or erased
  std::string author;           // empty: nobody in particular
  std::vector<std::string> itemNumbers;
};

/// Duties of that day: what is not done or withdrawn yet, broken words first as they are the oldest.
std::vector<ToldCommitment> duties(Database& database, Date today);

/// Of one paying account, by due day; closed ones too.
std::vector<ToldCommitment> commitmentsOf(Database& database, CustomerId payer, Date today);

}  // namespace relance
