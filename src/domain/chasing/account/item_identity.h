// SPDX-License-Identifier: GPL-3.0-or-later
// Under which ids an invoice was chased: a re-issued one goes on where the one that it replaces stood.
#pragma once

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

#include "domain/chasing/account/account_view.h"

namespace relance {

/// Where nobody knows when it will end.
inline constexpr DayNumber noEnd = std::numeric_limits<DayNumber>::max();

/// An invoice that was chased until another was recorded in its place.
struct ReplacedInvoice {
  ItemId id;
  DayNumber until{0};
};

/// An item with the invoices that it replaces, one after the other, and the age of the first of them.
class ItemIdentity {
 public:
  ItemIdentity(const AccountView& view, ItemIndex item);

  /// A fact about that id is a fact about this item.
  bool is(ItemId id) const { return livedUntil(id).has_value(); }

  /// The first day on which another invoice stood in the place of that one; noEnd for the item itself, none for another item.
  std::optional<DayNumber> livedUntil(ItemId id) const {
    if (id == m_id) return noEnd;
    const auto found = std::ranges::find(m_replaced, id, &ReplacedInvoice::id);
    return found == m_replaced.end() ? std::nullopt : std::optional{found->until};
  }

  /// The one that it replaces first.
  const std::vector<ReplacedInvoice>& replaced() const { return m_replaced; }

  DayNumber firstDue() const { return m_firstDue; }
  DayNumber firstRecorded() const { return m_firstRecorded; }

  /// Negative or 0: it was not late when it was first imported.
  int daysLateAtEntry() const { return m_firstRecorded - m_firstDue; }

 private:
  ItemId m_id;
  std::vector<ReplacedInvoice> m_replaced;
  DayNumber m_firstDue;
  DayNumber m_firstRecorded;
};

}  // namespace relance
