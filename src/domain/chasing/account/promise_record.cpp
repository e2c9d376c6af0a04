// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/promise_record.h"

#include <algorithm>

namespace relance {

PromiseRecord promiseRecord(const AccountView& view, const std::vector<AgreementState>& states,
                            const std::vector<ItemId>& items) {
  PromiseRecord record;
  const Date since = addMonths(view.today, -12);
  for (const AgreementState& state : states) {
    if (state.isAnnounced() || state.agreement->made <= since) continue;
    if (state.status == AgreementStatus::kept) ++record.kept;
    if (state.status == AgreementStatus::kept || state.isNotKept()) ++record.judged;
  }
  for (const ItemId item : items) {
    const auto made = std::ranges::count_if(states, [&](const AgreementState& state) {
      return !state.isAnnounced() &&
             std::ranges::find(state.agreement->items, item, &AgreedItem::item) != state.agreement->items.end();
    });
    record.onSameItems = std::max(record.onSameItems, static_cast<int>(made));
  }
  return record;
}

}  // namespace relance
