// SPDX-License-Identifier: GPL-3.0-or-later
// A policy line: the scenarios, segments and settings that are in force from its day.
#include <nlohmann/json.hpp>

#include "actions/replay/replay_facts.h"
#include "exchange/policy/predicate_json.h"
#include "exchange/policy/scenario_json.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/scenario_store.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

constexpr std::string_view toleranceKey = "chasing.tolerance.";
constexpr std::string_view rateKey = "chasing.rate.";

class SettingsReplay {
 public:
  SettingsReplay(Database& database, JsonObject& settings) : m_database(database), m_store(database), m_settings(settings) {}

  void put() {
    putCreditor();
    for (const auto& [key, value] : m_store.all()) {
      if (key.starts_with(toleranceKey) || key.starts_with(rateKey)) m_store.remove(key);
    }
    putNumber("quietDays", "chasing.quietDays", 0, 366);
    putNumber("cap", "chasing.cap", 0, 1000);
    putNumber("announcedDays", "chasing.announcedDays", 0, 366);
    putNumber("batch", "chasing.batchMinor", 0, largestAmountMinor);
    m_store.remove("chasing.toleranceMinor");
    forEachCurrency("tolerance", [&](const std::string& currency, const nlohmann::json& minor) {
      if (!minor.is_number_integer() || minor.get<std::int64_t>() < 1) m_settings.fail("tolerance", "minor units are expected");
      m_store.put(std::string(toleranceKey) + currency, std::to_string(minor.get<std::int64_t>()));
    });
    forEachCurrency("rates", [&](const std::string& currency, const nlohmann::json& rate) {
      const auto isWhole = [](const nlohmann::json& part) { return part.is_number_integer() && part.get<std::int64_t>() > 0; };
      const bool isPair = rate.is_array() && rate.size() == 2 && isWhole(rate[0]) && isWhole(rate[1]);
      if (!isPair) m_settings.fail("rates", "two whole numbers above zero are expected");
      m_store.put(std::string(rateKey) + currency, rate[0].dump() + "/" + rate[1].dump());
    });
    m_settings.finish();
  }

 private:
  void putCreditor() {
    CreditorStore store(m_database);
    Creditor creditor = store.find();
    creditor.country = m_settings.text("country", creditor.country);
    if (creditor.country.size() != 2) m_settings.fail("country", "two letters are expected");
    store.update(creditor);
    const Currency base = currencyIn(m_settings, "base", creditor.currency);
    if (base == creditor.currency) return;
    if (!store.changeCurrency(base)) m_settings.fail("base", "the ledger has items already, and its currency stays");
  }

  void putNumber(std::string_view key, std::string_view setting, std::int64_t least, std::int64_t most) {
    if (m_settings.find(key) == nullptr) {
      m_store.remove(setting);
      return;
    }
    const std::int64_t value = m_settings.integer(key, 0);
    if (value < least || value > most) m_settings.fail(key, "out of range");
    m_store.put(setting, std::to_string(value));
  }

  template <class Put>
  void forEachCurrency(std::string_view key, Put put) {
    const auto* members = m_settings.find(key);
    if (members == nullptr) return;
    if (!members->is_object()) m_settings.fail(key, "an object is expected");
    for (const auto& [name, value] : members->items()) {
      const auto currency = parseCurrency(name);
      if (!currency) m_settings.fail(key, "no currency: " + name);
      put(std::string(currency->code()), value);
    }
  }

  Database& m_database;
  SettingStore m_store;
  JsonObject& m_settings;
};

/// A refusal of a part is a fault of the line.
template <class T>
T readOr(Outcome<T> read, JsonObject& fact, const std::string& key) {
  if (!read) {
    std::string what;
    for (const std::string& part : read.refusal().facts) what += (what.empty() ? "" : ": ") + part;
    fact.fail(key, what);
  }
  return std::move(read).value();
}

const nlohmann::json& listIn(JsonObject& fact, std::string_view key, const nlohmann::json& otherwise) {
  const auto* list = fact.find(key);
  if (list == nullptr) return otherwise;
  if (!list->is_array()) fact.fail(key, "a list is expected");
  return *list;
}

void publish(ScenarioStore& store, JsonObject& fact, const nlohmann::json& body, std::size_t place, Date day) {
  const Scenario scenario = readOr(readScenario(body.dump()), fact, "scenarios[" + std::to_string(place) + "]");
  store.insert({scenario.key, Origin::own, store.newestVersion(scenario.key) + 1, writeScenario(scenario), day});
}

StoredSegment segmentOf(const nlohmann::json& value, std::size_t place) {
  JsonObject segment(value, "segments[" + std::to_string(place) + "]");
  StoredSegment stored;
  stored.key = nameIn(segment, "name");
  stored.names = writeNames({{"en", stored.key}, {"fr", stored.key}});
  stored.predicate = writePredicate(predicateOf(segment.require("when"), segment.pathOf("when")));
  stored.scenarioKey = textIfAny(segment, "scenario");
  stored.origin = Origin::own;
  segment.finish();
  return stored;
}

}  // namespace

Outcome<Done> replayPolicy(ReplayContext& context, JsonObject& fact) {
  const auto noScenarios = nlohmann::json::array();
  const auto restStandard = nlohmann::json::parse(R"([{"name":"rest","when":{"all":[]},"scenario":"standard"}])");
  const auto& scenarios = listIn(fact, "scenarios", noScenarios);
  const auto& list = listIn(fact, "segments", restStandard);
  const nlohmann::json none = nlohmann::json::object();
  const auto* given = fact.find("settings");
  fact.finish();
  auto done = context.session.perform(EventKind::policyPublished, [&](Change& change) -> Outcome<Done> {
    ScenarioStore store(change.database());
    for (std::size_t i = 0; i < scenarios.size(); ++i) publish(store, fact, scenarios[i], i, change.today());
    std::vector<StoredSegment> segments;
    for (std::size_t i = 0; i < list.size(); ++i) {
      segments.push_back(segmentOf(list[i], i));
      for (std::size_t j = 0; j < i; ++j) {
        if (segments[j].key == segments[i].key) fact.fail("segments", "twice the same name: " + segments[i].key);
      }
    }
    store.replaceSegments(segments);
    JsonObject settings(given == nullptr ? none : *given, "settings");
    SettingsReplay(change.database(), settings).put();
    change.facts().add(change.today());
    return Done{};
  });
  if (done) context.readRules();
  return done;
}

}  // namespace relance
