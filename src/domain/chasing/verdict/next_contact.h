// SPDX-License-Identifier: GPL-3.0-or-later
// Lines 6 and 9 to 14 of the verdict: the step that follows the carrying item's level, and what still stands against it.
#pragma once

#include <optional>
#include <vector>

#include "domain/chasing/account/level.h"
#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"
#include "domain/chasing/reason.h"

namespace relance {

struct NextContact {
  Reason reason;              // StepDue when it may be done today
  const Step* step{nullptr};  // the next step, the ladder's; null: lost or no step left
  std::vector<std::string> passedOver;
  Channel channel{Channel::email};              // of a due step: the one that reaches the customer
  int generation{0};                            // of a due step: makes its task another one than those done before
  std::optional<std::vector<ItemIndex>> items;  // of a formal demand: what it lists
};

/// The oldest overdue invoice with something to chase that is not in `waiting`; same due date: the larger amount, then the
/// lower number.
std::optional<ItemIndex> carryingItem(const AccountState& state, const std::vector<ItemIndex>& waiting);

/// `level` is that of the carrying item.
NextContact nextContact(const AccountState& state, const Ladder& ladder, ItemIndex carrying, const ItemLevel& level,
                        Date episode);

/// A payment of this episode taken back with a bank's reason, whose invoice is chased and after which nobody was contacted
/// yet; the latest.
std::optional<RejectedPayment> unansweredReject(const AccountState& state, Date episode);

/// A credit of the account from the tolerance up stands against a formal demand.
bool hasCredit(const AccountView& view);

/// How many days before this one the same payment was rejected already: a payment may be presented again.
int earlierRejections(const AccountView& view, const RejectedPayment& rejected);

}  // namespace relance
