// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a contact as it is told afterwards: by whoever made it, whether it had been proposed or not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/change.h"
#include "actions/chasing/ledger_policy.h"
#include "domain/ledger/contact_event.h"

namespace relance {

struct ToldContact {
  CustomerId payer;
  Currency currency;
  Channel channel{Channel::call};
  ContactEventKind kind{ContactEventKind::manual};
  ContactResult result{ContactResult::done};
  std::optional<std::vector<ItemId>> items{};  // none: those of the task, or all that may be chased
  std::string step{};                          // key; empty: none named
  PrivateTextId note{};                        // what was said; none: nothing

  bool operator==(const ToldContact&) const = default;
};

/// Today's. If a contact task of the account waits, of its kind and of the step that it names, an executed contact
/// does it; one in doubt keeps its place, one that failed frees it.
ContactEventId writeTold(Change& change, const ChasingRules& rules, const ToldContact& told);

/// Its result alone, where it was no try: it goes on covering what it did. What waits in the stead of its task is withdrawn.
void correctTold(Change& change, ContactEventId id, ContactResult result);

/// What became known of an earlier one, judged as of its own day: it counts so from now on.
void rewriteTold(Change& change, const ChasingRules& rules, ContactEventId id, const ToldContact& told);

}  // namespace relance
