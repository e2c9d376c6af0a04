// SPDX-License-Identifier: GPL-3.0-or-later
// The doubts of one line, each with its facts.
#pragma once

#include <map>
#include <vector>

#include "domain/chasing/account/acknowledgements.h"
#include "domain/chasing/account/claim.h"
#include "domain/chasing/cleaning/cleaning_settings.h"
#include "domain/chasing/cleaning/doubt.h"
#include "domain/chasing/cleaning/item_note.h"

namespace relance {

/// Notes of items looked up by id.
struct NotedItems {
  std::map<ItemId, Twin> twins;
  std::vector<ItemId> proven;  // ascending
  const PartPayments& partPayments;
  bool areProofsKept{false};  // the ledger holds any
};

/// Neither its own nor the account's state takes the line off the desk.
bool isForTheDesk(const AccountView& view, const Claim& claim, ItemIndex item);

/// In the order of Doubt; empty: the line is sound.
std::vector<DoubtFact> doubtsOf(const AccountView& view, const Claim& claim, const CleaningSettings& settings,
                                const NotedItems& noted, ItemIndex item);

/// Days late, 0 or less: not overdue.
inline int daysLateOf(const AccountView& view, ItemIndex item) { return daysLate(view.items(), item, view.day()); }

}  // namespace relance
