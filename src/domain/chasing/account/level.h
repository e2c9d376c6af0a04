// SPDX-License-Identifier: GPL-3.0-or-later
// How far an item has climbed its ladder: the steps that executed contacts reached, jumps by persons, and where old debt enters.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/policy/ladder.h"

namespace relance {

struct ItemLevel {
  int done{0};                            // ladder steps done: the next is steps[done]
  std::optional<Date> since;              // the day on which `done` came to be what it is; none: at its entry
  int jumps{0};                           // levels set by persons so far: part of a task's key
  int resets{0};                          // levels set to none by a dispute so far: part of it too
  bool isStepLost{false};                 // the last step done is no longer in the scenario and nothing replaces it
  std::optional<Date> firstContact;       // executed, covering the item, preventive ones left out
  std::optional<Date> lastContact;        // the same, the last
  std::optional<Date> softerContact;      // the same, softer than a formal demand: the first
  std::optional<Date> demandOrderedOn;    // a person decided or ordered the formal demand
  bool isDemandByOrder{false};            // ordered with a reason, or by a jump: no reminder need have gone before
  bool isDemandDecided{false};            // ordered by a decision, not by a jump: quiet days and cap do not hold it back
  std::optional<Date> demandSentOn;       // a formal demand that lists it was executed
  std::optional<Date> demandPresentedOn;  // its first presentation, when known
};

/// Section 3 of docs/engine.md, at the end of the view's day. Of one day, contacts and jumps count as they were made,
/// decisions last.
ItemLevel levelOf(const AccountView& view, const Ladder& ladder, ItemIndex item);

/// levelOf for several items of one account: what nothing ever happened to is found out once. What is lent must outlive it.
class AccountLevels {
 public:
  AccountLevels(const AccountView& view, const Ladder& ladder);

  ItemLevel of(ItemIndex item) const;

 private:
  const AccountView& m_view;
  const Ladder& m_ladder;
  std::vector<ItemId> m_named;
  bool m_hasReplacements;
};

/// How many executed contacts reached a step of that key for the item, under whatever scenario: part of a task's key, for a
/// step may come back after a jump or a change of scenario.
int timesReached(const AccountView& view, ItemIndex item, std::string_view stepKey);

/// A formal demand carried by one item lists another: it had none yet, was ordered too where the carrying one was, and was
/// contacted before today or named by a person.
bool isListedInDemand(const ItemLevel& item, const ItemLevel& carrying, Date today);

/// What an executed contact reaches for each covered item: the step itself for the carrying item; for any other the last
/// reminder of the ladder, no further, whose offset its own lateness had reached (steps counted from the due date). A formal
/// demand is reached by all items that it lists. `step` is a place in the ladder. The answer has one entry an item, in the
/// order given; none: only covered.
std::vector<std::optional<int>> reachedBy(const AccountView& view, const Ladder& ladder, int step,
                                          const std::vector<ItemIndex>& items, std::optional<ItemIndex> carrying);

}  // namespace relance
