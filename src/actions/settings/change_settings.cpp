// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/settings/change_settings.h"

#include <algorithm>

#include "actions/settings/setting_list.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/scenario_store.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

std::string* creditorField(Creditor& creditor, std::string_view key) {
  if (key == "creditor.name") return &creditor.name;
  if (key == "creditor.country") return &creditor.country;
  if (key == "creditor.region") return &creditor.region;
  if (key == "creditor.timeZone") return &creditor.timeZone;
  return nullptr;
}

bool isInForce(Database& database, const std::string& scenario) {
  const auto known = ScenarioStore(database).inForce();
  return std::ranges::find(known, scenario, &StoredScenario::key) != known.end();
}

}  // namespace

std::map<std::string, std::string> currentSettings(Database& database) {
  std::map<std::string, std::string> settings;
  for (auto& [key, value] : SettingStore(database).all()) {
    if (findSetting(key) != nullptr) settings.emplace(key, value);
  }
  Creditor creditor = CreditorStore(database).find();
  for (const SettingInfo& setting : settingList()) {
    const std::string* value = creditorField(creditor, setting.key);
    if (value != nullptr && !value->empty()) settings.emplace(setting.key, *value);
  }
  return settings;
}

Outcome<Done> changeSettings(LedgerSession& session, const std::vector<std::pair<std::string, std::string>>& changes) {
  std::map<std::string, std::string> wanted;
  for (const auto& [key, typed] : changes) {
    const auto value = readSetting(key, typed);
    if (!value) return value.refusal();
    wanted[key] = *value;
  }
  return session.perform(EventKind::settingChanged, [&](Change& change) -> Outcome<Done> {
    SettingStore settings(change.database());
    CreditorStore creditors(change.database());
    Creditor creditor = creditors.find();
    const auto before = currentSettings(change.database());
    bool isCreditorChanged = false;
    bool isAnyChanged = false;
    for (const auto& [key, value] : wanted) {
      const bool isScenario = findSetting(key)->form == SettingForm::scenario;
      if (isScenario && !value.empty() && !isInForce(change.database(), value)) {
        return Refusal{RefusalReason::unknownScenario, {value}};
      }
      const auto old = before.find(key);
      if ((old == before.end() ? std::string_view{} : std::string_view{old->second}) == value) continue;
      isAnyChanged = true;
      change.facts().add(key);
      change.write(value);
      if (std::string* field = creditorField(creditor, key)) {
        *field = value;
        isCreditorChanged = true;
      } else if (value.empty()) {
        settings.remove(key);
      } else {
        settings.put(key, value);
      }
    }
    if (isCreditorChanged) creditors.update(creditor);
    if (!isAnyChanged) change.leaveAsItWas();
    return Done{};
  });
}

}  // namespace relance
