// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/policy/draft_scenario.h"

#include "actions/policy/scenario_book.h"
#include "exchange/policy/scenario_json.h"
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

int newestPublished(ScenarioStore& store, std::string_view key) {
  int newest = 0;
  for (const StoredScenario& stored : store.versions(key)) {
    if (stored.publishedOn) newest = stored.version;
  }
  return newest;
}

Origin originOf(ScenarioStore& store, std::string_view key) {
  const auto versions = store.versions(key);
  return versions.empty() ? Origin::own : versions.front().origin;
}

}  // namespace

SeenDraft seenDraft(Database& database, std::string_view key) {
  ScenarioStore store(database);
  SeenDraft seen{newestPublished(store, key), std::nullopt};
  if (auto draft = scenarioDraft(database, key)) seen.draft = std::move(draft).value();
  return seen;
}

std::optional<Refusal> draftChanged(Database& database, std::string_view key, const std::optional<SeenDraft>& opened) {
  if (!opened || *opened == seenDraft(database, key)) return std::nullopt;
  return Refusal{RefusalReason::changedSince, {std::string(key), "draft"}};
}

Outcome<DraftReport> draftScenario(LedgerSession& session, std::string_view json, const std::optional<SeenDraft>& opened,
                                   const PerformOptions& options) {
  auto read = readScenarioDraft(json);
  if (!read) return read.refusal();
  Scenario scenario = std::move(read).value();
  if (scenario.key.empty()) {
    return Refusal{RefusalReason::badPolicy, {"key", std::string(scenarioRuleName(ScenarioRule::keyMissing))}};
  }
  return session.perform(
      EventKind::scenarioDrafted,
      [&](Change& change) -> Outcome<DraftReport> {
        ScenarioStore store(change.database());
        const int published = newestPublished(store, scenario.key);
        scenario.version = published + 1;
        const std::string body = writeScenario(scenario);
        const auto before = store.draft(scenario.key);
        const DraftReport report{scenario.key, scenario.version, published == 0, before.has_value(),
                                 findingsIn(change.database(), scenario)};
        if (before && before->body == body) {
          change.leaveAsItWas();
          return report;
        }
        if (const auto refusal = draftChanged(change.database(), scenario.key, opened)) return *refusal;
        const Origin origin = originOf(store, scenario.key);
        store.removeDraft(scenario.key);
        store.insert({scenario.key, origin, scenario.version, body, {}});
        change.facts().add(scenario.key).add(scenario.version);
        return report;
      },
      options);
}

Outcome<Done> discardDraft(LedgerSession& session, std::string_view key, const PerformOptions& options) {
  return session.perform(
      EventKind::draftDiscarded,
      [&](Change& change) -> Outcome<Done> {
        ScenarioStore store(change.database());
        if (store.newestVersion(key) == 0) return Refusal{RefusalReason::unknownScenario, {std::string(key)}};
        const auto draft = store.draft(key);
        if (!draft) return Refusal{RefusalReason::noDraft, {std::string(key)}};
        store.removeDraft(key);
        change.facts().add(draft->key).add(draft->version);
        return Done{};
      },
      options);
}

}  // namespace relance
