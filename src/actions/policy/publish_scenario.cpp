// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/policy/publish_scenario.h"

#include <algorithm>

#include "actions/policy/scenario_book.h"
#include "domain/chasing/policy/scenario_difference.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

Refusal unfit(const std::string& key, const ScenarioFinding& first, std::size_t count) {
  return {RefusalReason::scenarioUnfit,
          {key, std::string(scenarioRuleName(first.rule)), first.step, first.other, std::to_string(first.days),
           std::to_string(count)}};
}

/// None: it may be published with what is written as its reason.
std::optional<Refusal> barOf(Database& database, const Scenario& draft, const PublishRequest& request) {
  const auto findings = findingsIn(database, draft);
  const auto bars = [](const ScenarioFinding& finding) { return weightOf(finding.rule) != FindingWeight::needsReason; };
  const auto first = std::ranges::find_if(findings, bars);
  if (first != findings.end()) {
    return unfit(draft.key, *first, static_cast<std::size_t>(std::ranges::count_if(findings, bars)));
  }
  if (!findings.empty() && request.reason.empty()) return Refusal{RefusalReason::reasonRequired, {"publishLong"}};
  const auto published = publishedVersions(database, draft.key);
  if (!published.empty() && differenceOf(published.back(), draft).isNothing()) {
    return Refusal{RefusalReason::draftIsInForce, {draft.key}};
  }
  return std::nullopt;
}

}  // namespace

Outcome<int> publishDraft(LedgerSession& session, std::string_view key, const PublishRequest& request,
                          const PerformOptions& options) {
  return session.perform(
      EventKind::scenarioPublished,
      [&](Change& change) -> Outcome<int> {
        Database& database = change.database();
        const auto draft = scenarioDraft(database, key);
        if (const auto refusal = draftChanged(database, key, request.opened)) return *refusal;
        if (!draft) return draft.refusal();
        PersonId author = change.person();
        if (!request.author.empty()) {
          const auto person = PersonStore(database).findByLogin(request.author);
          if (!person) return Refusal{RefusalReason::unknownPerson, {request.author}};
          author = person->id;
        }
        if (const auto bar = barOf(database, *draft, request)) return *bar;
        ScenarioStore(database).publish(key, draft->version, change.today(), author, change.write(request.reason));
        change.facts().add(draft->key).add(draft->version).add(author);
        return draft->version;
      },
      options);
}

}  // namespace relance
