// SPDX-License-Identifier: GPL-3.0-or-later
// What suspends an item as long as a person has not freed it: holds, mandates of third parties and the cleaning desk.
#pragma once

#include <optional>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/account/item_identity.h"

namespace relance {

/// The hold is of this item, or of the whole customer that it was invoiced to or that pays for it.
bool isHoldOf(const AccountView& view, const Hold& hold, ItemIndex item);

/// A running hold of the item itself or of the customer it was invoiced to; one of the whole paying account stops everything
/// before items are looked at.
bool isItemHeld(const AccountView& view, ItemIndex item);

/// The mandate names this item, or all of the customer that it was invoiced to or that pays for it.
bool isPlacementOf(const AccountView& view, const Placement& placement, ItemIndex item);

/// A running mandate of the item itself or of the customer it was invoiced to; one of the whole paying account stops everything
/// before items are looked at.
bool isItemPlaced(const AccountView& view, ItemIndex item);

/// A running hold or mandate names that item, which may be closed by now.
bool isSuspendedByName(const AccountView& view, ItemId item);

/// The day on which the cleaning desk said "chase"; none: not by the view's day.
std::optional<Date> cleanedOn(const AccountView& view, const ItemIdentity& identity);

}  // namespace relance
