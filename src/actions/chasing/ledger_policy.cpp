// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/ledger_policy.h"

#include <charconv>
#include <optional>
#include <string>

#include "domain/basics/holidays/shipped_days.h"
#include "exchange/policy/predicate_json.h"
#include "exchange/policy/scenario_json.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/rate_store.h"
#include "storage/stores/scenario_store.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

constexpr std::string_view ratePrefix = "chasing.rate.";
constexpr std::string_view tolerancePrefix = "chasing.tolerance.";

std::optional<std::int64_t> wholeNumber(std::string_view text) {
  std::int64_t value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::int64_t numberOr(const std::map<std::string, std::string>& settings, const std::string& key, std::int64_t otherwise) {
  const auto found = settings.find(key);
  return found == settings.end() ? otherwise : wholeNumber(found->second).value_or(otherwise);
}

/// "9/10": units of the base currency for one unit.
std::optional<std::pair<std::int64_t, std::int64_t>> fraction(std::string_view text) {
  const auto slash = text.find('/');
  const auto numerator = wholeNumber(text.substr(0, slash));
  const auto denominator = slash == std::string_view::npos ? std::optional<std::int64_t>{1} : wholeNumber(text.substr(slash + 1));
  if (!numerator || !denominator || *numerator <= 0 || *denominator <= 0) return std::nullopt;
  return std::pair{*numerator, *denominator};
}

Refusal inPart(const std::string& part, const Refusal& refusal) {
  std::vector<std::string> facts = refusal.facts;
  if (!facts.empty()) facts.front() = part + ": " + facts.front();
  return {refusal.reason, facts};
}

}  // namespace

ChasingSettings chasingSettings(Database& database) {
  const Creditor creditor = CreditorStore(database).find();
  const auto stored = SettingStore(database).all();
  ChasingSettings settings;
  settings.base = creditor.currency;
  settings.country = creditor.country;
  settings.region = creditor.region;
  settings.quietDays = static_cast<int>(numberOr(stored, "chasing.quietDays", settings.quietDays));
  settings.cap = static_cast<int>(numberOr(stored, "chasing.cap", settings.cap));
  settings.announcedDays = static_cast<int>(numberOr(stored, "chasing.announcedDays", settings.announcedDays));
  settings.promiseDays = static_cast<int>(numberOr(stored, "chasing.promiseDays", settings.promiseDays));
  settings.chequeDays = static_cast<int>(numberOr(stored, "chasing.chequeDays", settings.chequeDays));
  settings.batchMinor = numberOr(stored, "chasing.batchMinor", settings.batchMinor);
  for (const auto& [key, weight] : rankingSettings) {
    settings.ranking.*weight = static_cast<int>(numberOr(stored, std::string(key), settings.ranking.*weight));
  }
  settings.toleranceMinor[settings.base] = numberOr(stored, "chasing.toleranceMinor", minorPerUnit(settings.base));
  for (const auto& [key, value] : stored) {
    if (key.starts_with(tolerancePrefix)) {
      const auto currency = parseCurrency(std::string_view(key).substr(tolerancePrefix.size()));
      const auto minor = wholeNumber(value);
      if (currency && minor) settings.toleranceMinor[*currency] = *minor;
    }
    if (!key.starts_with(ratePrefix)) continue;
    const auto currency = parseCurrency(std::string_view(key).substr(ratePrefix.size()));
    const auto rate = fraction(value);
    if (currency && rate) settings.rates[*currency] = *rate;
  }
  return settings;
}

Outcome<Policy> ledgerPolicy(Database& database) {
  Policy policy;
  policy.settings = chasingSettings(database);
  ScenarioStore store(database);
  for (const StoredScenario& stored : store.inForce()) {
    auto scenario = readScenario(stored.body);
    if (!scenario) return inPart("scenario " + stored.key, scenario.refusal());
    Scenario read = std::move(scenario).value();
    read.version = stored.version;
    policy.scenarios.emplace(stored.key, std::move(read));
  }
  for (const StoredSegment& stored : store.segments()) {
    auto predicate = readPredicate(stored.predicate);
    if (!predicate) return inPart("segment " + stored.key, predicate.refusal());
    policy.segments.push_back(
        {stored.key, readNames(stored.names), std::move(predicate).value(), stored.scenarioKey, stored.enabled});
  }
  return policy;
}

CalendarBook ledgerCalendars(Database& database) {
  auto days = shippedOneOffDays();
  for (const StoredHoliday& own : RateStore(database).holidays()) {
    days.push_back({own.country, own.region, own.day, true, own.name, "own"});
  }
  return CalendarBook(std::move(days));
}

Outcome<ChasingRules> chasingRules(Database& database) {
  auto policy = ledgerPolicy(database);
  if (!policy) return policy.refusal();
  return ChasingRules{std::move(policy).value(), ledgerCalendars(database)};
}

void seedPolicy(Database& database, Date day) {
  ScenarioStore store(database);
  for (const Scenario& scenario : shippedPolicy().scenarios) {
    store.insert({scenario.key, Origin::shipped, scenario.version, writeScenario(scenario), day});
  }
  std::vector<StoredSegment> segments;
  for (const Segment& segment : shippedPolicy().segments) {
    segments.push_back({segment.key, writeNames(segment.names), writePredicate(segment.when), segment.scenario, segment.isEnabled,
                        Origin::shipped});
  }
  store.replaceSegments(segments);
}

}  // namespace relance
