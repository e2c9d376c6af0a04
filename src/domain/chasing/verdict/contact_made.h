// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact counts for when it is logged: the step it stands for, and what it reaches for each item.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"
#include "domain/ledger/contact_event.h"
#include "domain/ledger/task.h"

namespace relance {

struct MadeContact {
  std::optional<int> place;        // in the ladder; none: counts for quiet days and cap only
  bool isExecuted{false};          // done, or a try that was the last one needed
  std::vector<CoveredItem> items;  // with the steps reached where executed; a try that is not reaches none
};

/// Section 3 of docs/engine.md. `named` is the step it was made for (a waiting task's, or one a person names); without one it
/// counts as the next step if its channel is the step's or one it accepts, and the step is due within the quiet days. A try is
/// the last one needed on the step's third day of tries since the last executed contact, or at once for a voicemail that counts.
/// `ladder` is null when no scenario fits. `items` are those spoken of.
MadeContact contactMade(const AccountState& state, const Ladder* ladder, Channel channel, ContactResult result,
                        std::optional<std::string_view> named, const std::vector<ItemIndex>& items);

/// The contact that a task of this kind becomes; manual for one that is no contact.
ContactEventKind contactKindOf(TaskKind kind);

/// Overdue items of which something may be chased: what a contact covers when nothing else is said.
std::vector<ItemIndex> chaseableItems(const AccountState& state);

}  // namespace relance
