// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/payments/write_off_limit.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "actions/chasing/ledger_policy.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/setting_store.h"
#include "text/amount_text.h"

namespace relance {
namespace {

bool mayGiveUp(const Person& person) {
  return !person.archived && (person.role == PersonRole::manager || person.role == PersonRole::admin);
}

bool isAbove(const ChasingSettings& settings, const GivenUp& amounts, std::int64_t limit) {
  return std::ranges::any_of(amounts, [&](const auto& amount) {
    const auto inBase = settings.inBase(amount.second, amount.first);
    return !inBase || compare(*inBase, limit) > 0;
  });
}

}  // namespace

std::int64_t writeOffLimitMinor(Database& database) {
  const auto typed = SettingStore(database).find("chasing.writeOffMinor");
  std::int64_t limit = usualWriteOffMinor;
  if (typed) std::from_chars(typed->data(), typed->data() + typed->size(), limit);
  return limit;
}

std::optional<Refusal> refusedAboveLimit(Change& change, std::string_view customerCode, const GivenUp& amounts) {
  Database& database = change.database();
  std::string names;
  for (const Person& person : PersonStore(database).all()) {
    if (!mayGiveUp(person)) continue;
    if (person.id == change.person()) return std::nullopt;
    names += (names.empty() ? "" : ", ") + (person.name.empty() ? person.login : person.name);
  }
  if (names.empty()) return std::nullopt;
  if (!change.person() && SettingStore(database).find("ledger.sample") == "true") return std::nullopt;
  const ChasingSettings settings = chasingSettings(database);
  const std::int64_t limit = writeOffLimitMinor(database);
  if (!isAbove(settings, amounts, limit)) return std::nullopt;
  return Refusal{
      RefusalReason::nothingToDecide,
      {std::string(customerCode), "managerOnly", names, decimalText({limit, settings.base}), std::string(settings.base.code())}};
}

}  // namespace relance
