// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/orders/hold_orders.h"

#include "actions/chasing/chased_account.h"
#include "storage/stores/order_hold_store.h"

namespace relance {
namespace {

const OrderHold* unreleased(const std::vector<OrderHold>& holds) {
  for (const OrderHold& hold : holds) {
    if (!hold.released) return &hold;
  }
  return nullptr;
}

}  // namespace

Outcome<OrderHoldId> holdOrders(LedgerSession& session, std::string_view customerCode, const std::string& reason,
                                const PerformOptions& options) {
  return session.perform(
      EventKind::ordersHeld,
      [&](Change& change) -> Outcome<OrderHoldId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (reason.empty()) return Refusal{RefusalReason::reasonRequired, {"orders"}};
        OrderHoldStore store(change.database());
        if (unreleased(store.ofCustomer(*payer)) != nullptr) {
          return Refusal{RefusalReason::nothingToDecide, {std::string(customerCode), "ordersHeldAlready"}};
        }
        OrderHold hold;
        hold.customer = *payer;
        hold.held = change.today();
        hold.reason = change.write(reason, *payer);
        hold.person = change.person();
        const OrderHoldId id = store.insert(hold);
        change.touch(*payer);
        change.facts().add(id);
        return id;
      },
      options);
}

Outcome<OrderHoldId> releaseOrders(LedgerSession& session, std::string_view customerCode, const std::string& reason,
                                   const PerformOptions& options) {
  return session.perform(
      EventKind::ordersReleased,
      [&](Change& change) -> Outcome<OrderHoldId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        OrderHoldStore store(change.database());
        const auto holds = store.ofCustomer(*payer);
        const OrderHold* held = unreleased(holds);
        if (held == nullptr) return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        store.release(held->id, change.today(), change.write(reason, *payer), change.person());
        change.touch(*payer);
        change.facts().add(held->id);
        return held->id;
      },
      options);
}

}  // namespace relance
