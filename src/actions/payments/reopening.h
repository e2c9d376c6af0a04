// SPDX-License-Identifier: GPL-3.0-or-later
// From which day on an item that a payment was taken back from can be settled again.
#pragma once

#include "domain/ledger/item.h"
#include "storage/stores/item_store.h"

namespace relance {

/// `on`, or the day on which the item was last re-opened by a reversal if that is later.
Date openSince(ItemStore& store, const Item& item, Date on);

}  // namespace relance
