// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/item_identity.h"

namespace relance {

ItemIdentity::ItemIdentity(const AccountView& view, ItemIndex item)
    : m_id(view.items().itemId(item)), m_firstDue(view.items().due[item]), m_firstRecorded(view.items().recorded[item]) {
  const auto replacements = view.portfolio.replacements.of(view.account.customer);
  ItemId current = m_id;
  while (m_replaced.size() < replacements.size()) {
    const auto link = std::ranges::find(replacements, current, &Replacement::item);
    if (link == replacements.end()) return;
    current = link->replaced;
    m_replaced.push_back({current, m_firstRecorded});
    m_firstDue = dayNumber(link->replacedDue);
    m_firstRecorded = dayNumber(link->replacedRecorded);
  }
}

}  // namespace relance
