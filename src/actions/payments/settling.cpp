// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/payments/settling.h"

#include <algorithm>

#include "actions/payments/account_items.h"
#include "actions/payments/reopening.h"
#include "storage/stores/item_store.h"
#include "text/amount_text.h"

namespace relance {

Date openSince(ItemStore& store, const Item& item, Date on) {
  for (const SettlingAllocation& settling : store.allocationsOf(item.id)) {
    if (settling.allocation.reversed) on = std::max(on, *settling.allocation.reversed);
  }
  return on;
}

std::vector<SettledPart> settle(Change& change, const Item& credit, const std::vector<Item>& debits, Date on,
                                std::int64_t mostMinor) {
  ItemStore store(change.database());
  std::int64_t left = std::min(mostMinor, store.unallocatedMinor(credit.id));
  const Date creditFree = openSince(store, credit, on);
  std::vector<SettledPart> parts;
  std::vector<ItemId> touched{credit.id};
  for (const Item& debit : debits) {
    const std::int64_t part = std::min(left, store.unallocatedMinor(debit.id));
    if (part <= 0) continue;
    Allocation allocation;
    allocation.debit = debit.id;
    allocation.credit = credit.id;
    allocation.amountMinor = part;
    allocation.dated = openSince(store, debit, creditFree);
    store.insert(allocation);
    left -= part;
    parts.push_back({debit.id, shownNumber(debit), part});
    touched.push_back(debit.id);
    change.touch(debit.customer);
    change.facts().add(debit.id).add(part);
  }
  store.refreshSettledOn(touched);
  return parts;
}

std::optional<Refusal> refusalOf(const std::optional<Money>& asked, const std::string& number, Money open) {
  if (!asked) return std::nullopt;
  if (asked->minor <= 0) return Refusal{RefusalReason::amountNeeded, {"aboveZero"}};
  const std::string currency(open.currency.code());
  if (asked->currency != open.currency) {
    return Refusal{RefusalReason::itemCurrencyDiffers, {number, currency, std::string(asked->currency.code())}};
  }
  if (asked->minor <= open.minor) return std::nullopt;
  return Refusal{RefusalReason::amountAboveOpen, {decimalText(*asked), decimalText(open), currency}};
}

std::int64_t sumOf(const std::vector<SettledPart>& parts) {
  std::int64_t sum = 0;
  for (const SettledPart& part : parts) sum = addMinor(sum, part.amountMinor);
  return sum;
}

}  // namespace relance
