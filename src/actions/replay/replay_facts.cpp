// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/replay/replay_facts.h"

#include <algorithm>

#include "storage/durability.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {

ReplayContext::ReplayContext(LedgerSession& opened) : session(opened) {
  // A replay can be told again from its file.
  waitForTheDiskLater(session.database());
  readRules();
}

void ReplayContext::readRules() {
  auto rules = chasingRules(session.database());
  if (!rules) {
    const auto& facts = rules.refusal().facts;
    throw JsonFault(facts.empty() ? "policy" : facts.front(), facts.size() > 1 ? facts[1] : "cannot be read");
  }
  m_rules = std::move(rules).value();
}

Date dayIn(JsonObject& fact, std::string_view key) {
  const auto day = parseIsoDate(fact.text(key));
  if (!day) fact.fail(key, "no date");
  return *day;
}

std::optional<Date> dayIfAny(JsonObject& fact, std::string_view key) {
  if (fact.find(key) == nullptr) return std::nullopt;
  return dayIn(fact, key);
}

Currency currencyIn(JsonObject& fact, std::string_view key, Currency otherwise) {
  if (fact.find(key) == nullptr) return otherwise;
  const auto currency = parseCurrency(fact.text(key));
  if (!currency) fact.fail(key, "no currency");
  return *currency;
}

std::int64_t amountIn(JsonObject& fact, std::string_view key) {
  fact.require(key);
  const std::int64_t minor = fact.integer(key, 0);
  if (minor <= 0 || minor > largestAmountMinor) fact.fail(key, "no amount above zero");
  return minor;
}

std::string textIfAny(JsonObject& fact, std::string_view key) { return fact.text(key, std::string{}); }

std::string nameIn(JsonObject& fact, std::string_view key) {
  std::string name = fact.text(key);
  if (name.empty()) fact.fail(key, "empty");
  return name;
}

std::string customerIn(ReplayContext& context, JsonObject& fact) {
  std::string code = fact.text("customer");
  if (!CustomerStore(context.database()).idOfCode(code)) fact.fail("customer", "no customer has this code: " + code);
  return code;
}

Item itemNumbered(ReplayContext& context, JsonObject& fact, std::string_view key, const std::string& number,
                  std::optional<Side> side) {
  auto found = ItemStore(context.database()).findByNumber(number);
  std::erase_if(found, [&](const Item& item) { return side && item.side != *side; });
  if (found.empty()) fact.fail(key, "no such item has this number: " + number);
  if (found.size() > 1) fact.fail(key, "several items have this number: " + number);
  return found.front();
}

std::vector<ItemId> debitsIn(ReplayContext& context, JsonObject& fact, std::string_view key) {
  std::vector<ItemId> ids;
  for (const std::string& number : fact.texts(key)) ids.push_back(itemNumbered(context, fact, key, number, Side::debit).id);
  std::ranges::sort(ids);
  const auto repeated = std::ranges::unique(ids);
  ids.erase(repeated.begin(), repeated.end());
  return ids;
}

}  // namespace relance
