// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/payments/account_items.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

std::optional<ItemId> idIn(std::string_view number) {
  if (!number.starts_with('#')) return std::nullopt;
  ItemId id;
  const auto [end, error] = std::from_chars(number.data() + 1, number.data() + number.size(), id.value);
  if (error != std::errc{} || end != number.data() + number.size() || !id) return std::nullopt;
  return id;
}

void sortByDue(std::vector<Item>& items) {
  std::ranges::sort(items, {}, [](const Item& item) { return std::tie(item.due, item.number, item.id); });
}

}  // namespace

AccountItems::AccountItems(Database& database, CustomerId payer)
    : m_database(database), m_customers(CustomerStore(database).paidBy(payer)) {}

Outcome<std::vector<Item>> AccountItems::named(std::string_view number, Side side) {
  ItemStore store(m_database);
  std::vector<Item> found = store.findByNumber(number);
  if (const auto id = idIn(number); id && found.empty()) {
    if (auto item = store.find(*id)) found.push_back(std::move(*item));
  }
  std::erase_if(found, [&](const Item& item) { return item.side != side; });
  // Whose it is, if it is no customer's of this account: the person mistook the customer, not the number.
  const CustomerId another = found.empty() ? CustomerId{} : found.front().customer;
  std::erase_if(found, [&](const Item& item) { return std::ranges::find(m_customers, item.customer) == m_customers.end(); });
  if (found.empty() && another) {
    return Refusal{RefusalReason::unknownItem, {std::string(number), CustomerStore(m_database).codeOf(another)}};
  }
  if (found.empty()) return Refusal{RefusalReason::unknownItem, {std::string(number)}};
  // A payment that came in under its invoice's number was given back under it too.
  const auto isRefund = [](const Item& item) { return item.kind == ItemKind::refund; };
  if (!std::ranges::all_of(found, isRefund)) std::erase_if(found, isRefund);
  sortByDue(found);
  return found;
}

Outcome<Item> AccountItems::oneNamed(std::string_view number, Side side) {
  auto found = named(number, side);
  if (!found) return found.refusal();
  if (found->size() == 1) return found->front();
  std::string ids;
  for (const Item& item : *found) ids += (ids.empty() ? "#" : ", #") + std::to_string(item.id.value);
  return Refusal{RefusalReason::ambiguousItem, {std::string(number), ids}};
}

Outcome<std::vector<Item>> AccountItems::debitsNamed(const std::vector<std::string>& numbers, Currency currency) {
  std::vector<Item> items;
  for (const std::string& number : numbers) {
    const auto found = named(number, Side::debit);
    if (!found) return found.refusal();
    for (const Item& item : *found) {
      if (item.amount.currency != currency) {
        return Refusal{RefusalReason::itemCurrencyDiffers,
                       {number, std::string(item.amount.currency.code()), std::string(currency.code())}};
      }
      if (std::ranges::find(items, item.id, &Item::id) == items.end()) items.push_back(item);
    }
  }
  return items;
}

std::vector<Item> AccountItems::openDebits(Currency currency) {
  std::vector<Item> items;
  for (const CustomerId customer : m_customers) {
    for (Item& item : ItemStore(m_database).openOfCustomer(customer)) {
      const bool isPaidHere = item.side == Side::debit && item.kind != ItemKind::refund && !item.factored;
      if (isPaidHere && item.amount.currency == currency) items.push_back(std::move(item));
    }
  }
  sortByDue(items);
  return items;
}

std::string shownNumber(const Item& item) { return item.number.empty() ? "#" + std::to_string(item.id.value) : item.number; }

}  // namespace relance
