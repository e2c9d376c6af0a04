// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/hold_chasing.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "actions/payments/account_items.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

/// A hold of items stands with the paying account, one of a customer with that customer: others may pay through the same.
struct Held {
  CustomerId customer;
  std::vector<ItemId> items;
};

Outcome<Held> heldBy(Database& database, std::string_view customerCode, const std::vector<std::string>& numbers) {
  const auto customer = CustomerStore(database).idOfCode(customerCode);
  if (!customer) return Refusal{RefusalReason::unknownCustomer, {std::string(customerCode)}};
  if (numbers.empty()) return Held{*customer, {}};
  const CustomerId payer = payerOf(database, *customer);
  AccountItems account(database, payer);
  Held held{payer, {}};
  for (const std::string& number : numbers) {
    const auto found = account.named(number, Side::debit);
    if (!found) return found.refusal();
    for (const Item& item : *found) held.items.push_back(item.id);
  }
  std::ranges::sort(held.items);
  const auto repeated = std::ranges::unique(held.items);
  held.items.erase(repeated.begin(), repeated.end());
  return held;
}

}  // namespace

Outcome<std::vector<HoldId>> holdChasing(LedgerSession& session, std::string_view customerCode, const HoldRequest& request,
                                         const PerformOptions& options) {
  return session.perform(
      EventKind::holdMade,
      [&](Change& change) -> Outcome<std::vector<HoldId>> {
        const auto held = heldBy(change.database(), customerCode, request.items);
        if (!held) return held.refusal();
        const Date tomorrow = plusDays(change.today(), 1);
        if (request.until && *request.until < tomorrow) {
          return Refusal{RefusalReason::dateTooEarly, {isoText(*request.until), isoText(tomorrow)}};
        }
        Hold hold;
        hold.customer = held->customer;
        hold.kind = request.kind;
        hold.made = change.today();
        hold.until = request.until;
        hold.reason = change.write(request.reason, held->customer);
        hold.person = change.person();
        change.touch(held->customer);
        std::vector<HoldId> made;
        for (const ItemId item : held->items.empty() ? std::vector<ItemId>{ItemId{}} : held->items) {
          hold.item = item;
          made.push_back(HoldStore(change.database()).insert(hold));
          change.facts().add(made.back());
        }
        return made;
      },
      options);
}

Outcome<std::vector<StandingHold>> standingHolds(Database& database, std::string_view customerCode,
                                                 const std::vector<std::string>& items, Date today) {
  const auto held = heldBy(database, customerCode, items);
  if (!held) return held.refusal();
  const auto holds = HoldStore(database).ofCustomer(held->customer);
  std::vector<StandingHold> standing;
  for (const ItemId item : held->items.empty() ? std::vector<ItemId>{ItemId{}} : held->items) {
    const Hold* longest = nullptr;
    for (const Hold& hold : holds) {
      if (hold.item != item || !hold.isRunningOn(today)) continue;
      const bool isLonger = longest == nullptr || !hold.until || (longest->until && *longest->until < *hold.until);
      if (isLonger) longest = &hold;
    }
    if (longest == nullptr) continue;
    standing.push_back({item ? shownNumber(*ItemStore(database).find(item)) : std::string(), longest->until});
  }
  return standing;
}

Outcome<int> releaseHold(LedgerSession& session, std::string_view customerCode, const std::vector<std::string>& items,
                         const PerformOptions& options) {
  return session.perform(
      EventKind::holdEnded,
      [&](Change& change) -> Outcome<int> {
        const auto held = heldBy(change.database(), customerCode, items);
        if (!held) return held.refusal();
        HoldStore store(change.database());
        int ended = 0;
        for (const Hold& hold : store.ofCustomer(held->customer)) {
          const bool isMeant = items.empty() ? !hold.item : std::ranges::find(held->items, hold.item) != held->items.end();
          if (!isMeant || !hold.isRunningOn(change.today())) continue;
          store.end(hold.id, change.today());
          change.facts().add(hold.id);
          ++ended;
        }
        if (ended == 0) return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        change.touch(held->customer);
        return ended;
      },
      options);
}

}  // namespace relance
