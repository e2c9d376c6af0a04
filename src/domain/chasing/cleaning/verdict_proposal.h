// SPDX-License-Identifier: GPL-3.0-or-later
// What the cleaning desk proposes for a doubtful line; a person decides.
#pragma once

#include <vector>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/cleaning/doubt.h"
#include "domain/chasing/cleaning/route_value.h"

namespace relance {

/// The first that fits: a credit settles an open debit (the invoice it corrects, an equal one, else the oldest; none open: left
/// 30 days, to ask whose it is) · a residue is written off, or settled by a credit of the account · a claim that looks like
/// another is contested as invoiced twice · one without proof is left 7 days to fetch it · a claim near its last day goes to a
/// lawyer · else the route of the greatest expected value; when none brings anything, it is written off. `routes` is that of
/// routeValues(), empty for a credit.
ProposedVerdict proposedVerdict(const AccountView& view, ItemIndex item, const std::vector<DoubtFact>& doubts,
                                const std::vector<RouteValue>& routes);

}  // namespace relance
