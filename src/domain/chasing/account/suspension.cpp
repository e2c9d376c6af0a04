// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/suspension.h"

#include <algorithm>

namespace relance {

bool isHoldOf(const AccountView& view, const Hold& hold, ItemIndex item) {
  if (hold.item) return hold.item == view.items().itemId(item);
  const CustomerId invoiced = view.portfolio.customers[view.items().customer[item]].id;
  return hold.customer == view.customer().id || hold.customer == invoiced;
}

bool isItemHeld(const AccountView& view, ItemIndex item) {
  return std::ranges::any_of(view.portfolio.holds.of(view.account.customer), [&](const Hold& hold) {
    return (hold.item || hold.customer != view.customer().id) && isHoldOf(view, hold, item) && hold.isRunningOn(view.today);
  });
}

std::optional<Date> cleanedOn(const AccountView& view, const ItemIdentity& identity) {
  for (const Decision& decision : view.portfolio.decisions.of(view.account.customer)) {
    const bool isNamed = std::ranges::any_of(decision.items, [&](ItemId named) { return identity.is(named); });
    if (isNamed && decision.choice == DecisionChoice::chase) return decision.day;
  }
  return std::nullopt;
}

}  // namespace relance
