// SPDX-License-Identifier: GPL-3.0-or-later
// Which payments of a file the ledger has already.
#pragma once

#include <vector>

#include "actions/importing/draft_payments.h"

namespace relance {

/// Marks the drafts that are known and counts them. A payment is the k-th row with the same customer, document, day, amount,
/// reference and text. One that carries a reference and is found with another day or another amount - but not with both others -
/// is listed as a change and marked too.
void markKnownPayments(Database& database, const Planning& planning, std::vector<DraftPayment>& drafts, ImportPlan& plan);

}  // namespace relance
