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

bool isPlacementOf(const AccountView& view, const Placement& placement, ItemIndex item) {
  if (!placement.isWhole) return std::ranges::find(placement.items, view.items().itemId(item)) != placement.items.end();
  const CustomerId invoiced = view.portfolio.customers[view.items().customer[item]].id;
  return placement.customer == view.customer().id || placement.customer == invoiced;
}

bool isItemPlaced(const AccountView& view, ItemIndex item) {
  return std::ranges::any_of(view.portfolio.placements.of(view.account.customer), [&](const Placement& placement) {
    const bool isOfItem = !placement.isWhole || placement.customer != view.customer().id;
    return isOfItem && placement.isRunningOn(view.today) && isPlacementOf(view, placement, item);
  });
}

bool isSuspendedByName(const AccountView& view, ItemId item) {
  const auto names = [&](const Placement& placement) {
    return !placement.isWhole && std::ranges::find(placement.items, item) != placement.items.end();
  };
  return std::ranges::any_of(view.portfolio.holds.of(view.account.customer),
                             [&](const Hold& hold) { return hold.item == item && hold.isRunningOn(view.today); }) ||
         std::ranges::any_of(view.portfolio.placements.of(view.account.customer),
                             [&](const Placement& placement) { return names(placement) && placement.isRunningOn(view.today); });
}

std::optional<Date> cleanedOn(const AccountView& view, const ItemIdentity& identity) {
  for (const Decision& decision : view.portfolio.decisions.of(view.account.customer)) {
    if (decision.day > view.today) continue;
    const bool isNamed = std::ranges::any_of(decision.items, [&](ItemId named) { return identity.is(named); });
    if (isNamed && decision.choice == DecisionChoice::chase) return decision.day;
  }
  return std::nullopt;
}

}  // namespace relance
