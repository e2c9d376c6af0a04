// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for a person in one account, read from the desk's state: decisions with the proposal of the house, and proposals
// to write off that wait for the manager.
#pragma once

#include <QString>
#include <vector>

#include "actions/reading/told_advice.h"
#include "desktop/desk/desk_state.h"

namespace relance {

/// Of the account's decisions that wait, as they stand; its items are chased by the scenario of its verdict.
std::vector<ToldAdvice> adviceOf(const DeskState& state, std::uint32_t account);

/// Items of the account of which somebody proposed that they be written off.
struct WriteOffProposal {
  std::vector<Hold> holds;  // one an item
  std::vector<ItemIndex> items;
  std::int64_t openMinor{0};
  Date since;
};

/// Without items: nothing of the account waits for an answer.
WriteOffProposal writeOffProposalOf(const DeskState& state, std::uint32_t account);

/// "F-1, F-2 and 3 more"
QString itemNumbers(const DeskState& state, const std::vector<ItemIndex>& items);
/// Of the account's items; those that are settled meanwhile are left out.
std::vector<ItemIndex> itemsOf(const DeskState& state, std::uint32_t account, const std::vector<ItemId>& ids);

}  // namespace relance
