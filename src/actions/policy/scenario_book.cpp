// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/policy/scenario_book.h"

#include <set>

#include "exchange/policy/scenario_json.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/private_text_store.h"
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

Outcome<Scenario> readStored(const StoredScenario& stored) {
  auto scenario = stored.publishedOn ? readScenario(stored.body) : readScenarioDraft(stored.body);
  if (!scenario) {
    std::vector<std::string> facts = scenario.refusal().facts;
    if (!facts.empty()) facts.front() = "scenario " + stored.key + ": " + facts.front();
    return Refusal{scenario.refusal().reason, facts};
  }
  Scenario read = std::move(scenario).value();
  read.version = stored.version;
  return read;
}

ToldVersion toldVersion(Database& database, const StoredScenario& stored) {
  ToldVersion told{stored.version, stored.publishedOn, {}, {}};
  if (stored.author) {
    if (const auto person = PersonStore(database).find(stored.author)) told.author = person->login;
  }
  if (stored.reason) told.reason = PrivateTextStore(database).text(stored.reason);
  return told;
}

Outcome<ToldScenario> toldOf(Database& database, const std::vector<StoredScenario>& versions) {
  ToldScenario told;
  told.key = versions.front().key;
  told.origin = versions.front().origin;
  const StoredScenario* shown = &versions.back();
  told.isInForce = false;
  for (const StoredScenario& stored : versions) {
    told.versions.push_back(toldVersion(database, stored));
    if (!stored.publishedOn) continue;
    shown = &stored;
    told.isInForce = true;
  }
  told.hasDraft = !versions.back().publishedOn;
  auto scenario = readStored(*shown);
  if (!scenario) return scenario.refusal();
  told.scenario = std::move(scenario).value();
  for (const StoredSegment& segment : ScenarioStore(database).segments()) {
    if (segment.scenarioKey == told.key && segment.enabled) told.segments.push_back(segment.key);
  }
  return told;
}

}  // namespace

Outcome<std::vector<ToldScenario>> scenarioBook(Database& database) {
  ScenarioStore store(database);
  std::set<std::string> keys;
  for (const StoredScenario& stored : store.inForce()) keys.insert(stored.key);
  for (const StoredScenario& stored : store.drafts()) keys.insert(stored.key);
  std::vector<ToldScenario> book;
  for (const std::string& key : keys) {
    auto told = toldOf(database, store.versions(key));
    if (!told) return told.refusal();
    book.push_back(std::move(told).value());
  }
  return book;
}

Outcome<ToldScenario> toldScenario(Database& database, std::string_view key) {
  const auto versions = ScenarioStore(database).versions(key);
  if (versions.empty()) return Refusal{RefusalReason::unknownScenario, {std::string(key)}};
  return toldOf(database, versions);
}

Outcome<Scenario> scenarioVersion(Database& database, std::string_view key, int version) {
  const auto stored = ScenarioStore(database).find(key, version);
  if (!stored) return Refusal{RefusalReason::unknownScenario, {std::string(key) + " " + std::to_string(version)}};
  return readStored(*stored);
}

Outcome<Scenario> scenarioDraft(Database& database, std::string_view key) {
  ScenarioStore store(database);
  if (store.newestVersion(key) == 0) return Refusal{RefusalReason::unknownScenario, {std::string(key)}};
  const auto stored = store.draft(key);
  if (!stored) return Refusal{RefusalReason::noDraft, {std::string(key)}};
  return readStored(*stored);
}

std::vector<Scenario> publishedVersions(Database& database, std::string_view key) {
  std::vector<Scenario> published;
  for (const StoredScenario& stored : ScenarioStore(database).versions(key)) {
    if (!stored.publishedOn) continue;
    if (auto scenario = readStored(stored)) published.push_back(std::move(scenario).value());
  }
  return published;
}

std::vector<ScenarioFinding> findingsIn(Database& database, const Scenario& scenario) {
  const auto published = publishedVersions(database, scenario.key);
  auto findings = findingsOf(scenario, published);
  std::erase_if(findings, [&](const ScenarioFinding& finding) {
    return finding.rule == ScenarioRule::tooLong && !published.empty() && daysBeforeDecision(published.back()) >= finding.days;
  });
  return findings;
}

}  // namespace relance
