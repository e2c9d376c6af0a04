// SPDX-License-Identifier: GPL-3.0-or-later
// What takes an item out of the chase whole: insolvency, the cleaning desk, a factor, a mandate, a hold.
#pragma once

#include <cstdint>
#include <optional>

#include "domain/chasing/account/account_view.h"
#include "domain/chasing/reason.h"

namespace relance {

/// In the order in which they are taken off, item by item; credits come off the sum.
enum class Deduction : std::uint8_t { insolvent, toClean, factored, handedOver, onHold, disputed, promised, announced, credits };

inline constexpr std::size_t deductionCount = 9;

/// The reason when this deduction leaves nothing to chase.
Reason reasonOf(Deduction deduction);

/// The first deduction that takes the whole item on the view's day, overdue or not.
std::optional<Deduction> wholeDeduction(const AccountView& view, ItemIndex item);

/// wholeDeduction for several items of one account: what holds for all of them is found out once. The view must outlive it.
class WholeDeductions {
 public:
  explicit WholeDeductions(const AccountView& view);

  std::optional<Deduction> of(ItemIndex item) const;

 private:
  const AccountView& m_view;
  bool m_isOwnStopped;  // insolvent by the view's day
  bool m_hasReplacements;
  bool m_hasSuspensions;  // holds or mandates, running or not
};

/// The first of those with which the clock of the item stands still: cleaning desk, mandate, hold.
std::optional<Deduction> suspendingDeduction(const AccountView& view, ItemIndex item);

}  // namespace relance
