// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/settings/usual_setting.h"

#include "actions/cleaning/cleaning_rules.h"
#include "actions/payments/write_off_limit.h"
#include "actions/reading/told_recurrence.h"
#include "domain/chasing/deadlines/deadline.h"
#include "domain/chasing/policy/policy.h"
#include "domain/law/limits.h"
#include "letters/sender.h"

namespace relance {
namespace {

std::string valueOf(const SettingValues& values, const std::string& key) {
  const auto found = values.find(key);
  return found == values.end() ? std::string() : found->second;
}

std::string firstOf(const std::string& value, const std::string& otherwise) { return value.empty() ? otherwise : value; }

}  // namespace

std::string usualSetting(std::string_view key, const SettingValues& values, Currency base) {
  const Sender sender;
  const ChasingSettings usual;
  const std::string name = firstOf(valueOf(values, "sender.name"), valueOf(values, "creditor.name"));
  if (key == "sender.name") return valueOf(values, "creditor.name");
  if (key == "sender.country") return valueOf(values, "creditor.country");
  if (key == "sender.place") return valueOf(values, "sender.city");
  if (key == "sender.accentColour") return sender.accentColour;
  if (key == "sender.addressWindow") return std::string(addressWindowName(sender.window));
  if (key == "bank.holder") return name;
  if (key == "bank.cheques") return "no";
  if (key == "letters.contactName") return valueOf(values, "sender.signatory");
  if (key == "letters.contactPhone") return valueOf(values, "sender.phone");
  if (key == "letters.contactEmail") return valueOf(values, "sender.email");
  if (key == "letters.deadlineDays") {
    const int days = formalDemandDays(valueOf(values, "creditor.country"), DebtorKind::business);
    return days > 0 ? std::to_string(days) : std::string();
  }
  if (key == "chasing.quietDays") return std::to_string(usual.quietDays);
  if (key == "chasing.cap") return std::to_string(usual.cap);
  if (key == "chasing.announcedDays") return std::to_string(usual.announcedDays);
  if (key == "chasing.promiseDays") return std::to_string(usual.promiseDays);
  if (key == "chasing.chequeDays") return std::to_string(usual.chequeDays);
  if (key == "chasing.toleranceMinor") return std::to_string(usual.toleranceOf(base));
  if (key == "chasing.batchMinor") return std::to_string(usual.batchMinor);
  if (key == "chasing.writeOffMinor") return std::to_string(usualWriteOffMinor);
  if (key == recurrenceSetting) return std::string(usualFirmScenario);
  for (const auto& [setting, weight] : rankingSettings) {
    if (key == setting) return std::to_string(usual.ranking.*weight);
  }
  if (key == "deadlines.insuranceDays") return std::to_string(DeadlineSettings{}.insuranceDays);
  const auto cleaned = cleaningDefaults();
  if (const auto found = cleaned.find(std::string(key)); found != cleaned.end()) return found->second;
  return {};
}

}  // namespace relance
