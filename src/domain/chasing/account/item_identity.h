// SPDX-License-Identifier: GPL-3.0-or-later
// Under which ids an invoice was chased: a re-issued one goes on where the one that it replaces stood.
#pragma once

#include <algorithm>
#include <vector>

#include "domain/chasing/account/account_view.h"

namespace relance {

/// An item with the invoices that it replaces, one after the other, and the age of the first of them.
class ItemIdentity {
 public:
  ItemIdentity(const AccountView& view, ItemIndex item);

  /// A fact about that id is a fact about this item.
  bool is(ItemId id) const { return id == m_id || std::ranges::find(m_replaced, id) != m_replaced.end(); }

  DayNumber firstDue() const { return m_firstDue; }
  DayNumber firstRecorded() const { return m_firstRecorded; }

  /// Negative or 0: it was not late when it was first imported.
  int daysLateAtEntry() const { return m_firstRecorded - m_firstDue; }

 private:
  ItemId m_id;
  std::vector<ItemId> m_replaced;
  DayNumber m_firstDue;
  DayNumber m_firstRecorded;
};

}  // namespace relance
