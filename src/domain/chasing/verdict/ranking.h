// SPDX-License-Identifier: GPL-3.0-or-later
// The order of Today's list: a sum of named points, each of which can be shown.
#pragma once

#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/verdict/proposal.h"

namespace relance {

/// 4 × the bit length of the whole units of base currency, and the two bits after the leading one; 0 for less than one unit.
int amountPoints(std::int64_t wholeUnits);

/// Section 6 of docs/engine.md. `states`: all accounts of the proposal's customer.
Points pointsOf(const Proposal& proposal, const AccountState& state);

}  // namespace relance
