// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict on one account: section 4 of docs/engine.md, line by line, before accounts of one customer are told apart.
#pragma once

#include <optional>
#include <vector>

#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"
#include "domain/chasing/verdict/proposal.h"

namespace relance {

struct AccountVerdict {
  Verdict verdict;
  std::optional<Proposal> contact;  // what may be said to the customer today
  std::vector<Proposal> inner;      // decisions and addresses to complete
};

/// `ladder` is null when no scenario fits. `place` is the account's place in the Portfolio.
AccountVerdict judge(const AccountState& state, const Ladder* ladder, std::uint32_t place);

}  // namespace relance
