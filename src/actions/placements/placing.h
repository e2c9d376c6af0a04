// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a mandate inside a change: of its own, or of the decision that hands items over.
#pragma once

#include <string>
#include <vector>

#include "actions/change.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/item.h"
#include "domain/ledger/placement.h"

namespace relance {

/// Today's, by the person at work: what is open of the items now is claimed. The payer is named in the event.
PlacementId writePlacement(Change& change, Placement placement, CustomerId payer);

/// A running mandate has the item: it names it, or is of everything of the customer to whom it was invoiced.
bool isUnderMandate(Database& database, const Item& item, Date today);

/// The number of the first of the items that is under a mandate; empty: none.
std::string numberPlacedAlready(Database& database, const std::vector<ItemId>& items, Date today);

/// By its name; an empty one is none yet. Refused: unknownPartner (an archived one too).
Outcome<PartnerId> partnerNamed(Database& database, const std::string& name);

}  // namespace relance
