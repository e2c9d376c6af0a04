// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/policy/change_segments.h"

#include <algorithm>

#include "exchange/policy/predicate_json.h"
#include "exchange/policy/scenario_json.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/scenario_store.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace relance {
namespace {

constexpr std::size_t longestName = 100;
constexpr std::size_t longestKey = 40;

bool isKey(std::string_view key) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !key.empty() && key.size() <= longestKey && std::ranges::all_of(key, fits);
}

bool isOneLine(std::string_view text) {
  const bool isPlain = !firstInvalidUtf8(text) && std::ranges::none_of(text, [](char c) { return c >= 0 && c < ' '; });
  return isPlain && !text.empty() && codePointCount(text) <= longestName;
}

Refusal bad(std::string_view key, const char* what) { return {RefusalReason::badSegment, {std::string(key), what}}; }

Refusal badName(std::string_view key, const char* what, const std::string& language) {
  return {RefusalReason::badSegment, {std::string(key), what, language}};
}

bool isNamed(const Segment& segment, const std::string& language, const std::string& name) {
  return std::ranges::any_of(segment.names,
                             [&](const auto& known) { return known.first == language && fold(known.second) == fold(name); });
}

/// Writes what is wanted into the segment; none: it can be kept.
std::optional<Refusal> edit(Database& database, Segment& segment, const SegmentChange& wanted) {
  for (const auto& [language, name] : wanted.names) {
    if (!isOneLine(name)) return badName(segment.key, "name", language);
    const auto known = std::ranges::find(segment.names, language, &std::pair<std::string, std::string>::first);
    if (known == segment.names.end()) {
      segment.names.emplace_back(language, name);
    } else {
      known->second = name;
    }
  }
  if (segment.names.empty()) return bad(segment.key, "name");
  if (wanted.when) {
    auto predicate = readPredicate(*wanted.when);
    if (!predicate) return predicate.refusal();
    segment.when = std::move(predicate).value();
  }
  if (wanted.scenario) {
    const auto known = ScenarioStore(database).inForce();
    const bool isKnown = std::ranges::find(known, *wanted.scenario, &StoredScenario::key) != known.end();
    if (!wanted.scenario->empty() && !isKnown) return Refusal{RefusalReason::unknownScenario, {*wanted.scenario}};
    segment.scenario = *wanted.scenario;
  }
  segment.isEnabled = wanted.isEnabled.value_or(segment.isEnabled);
  return std::nullopt;
}

Policy policyWith(const Policy& policy, const std::vector<OwnedSegment>& segments) {
  Policy after = policy;
  after.segments.clear();
  for (const OwnedSegment& one : segments) after.segments.push_back(one.segment);
  return after;
}

StoredSegment storedOf(const OwnedSegment& one) {
  return {one.segment.key,      writeNames(one.segment.names), writePredicate(one.segment.when),
          one.segment.scenario, one.segment.isEnabled,         one.origin};
}

}  // namespace

Outcome<std::vector<OwnedSegment>> changedSegments(Database& database, std::string_view key, const SegmentChange& wanted) {
  auto list = segmentList(database);
  if (!list) return list.refusal();
  std::vector<OwnedSegment> segments = std::move(list).value();
  const auto found = std::ranges::find(segments, key, [](const OwnedSegment& one) { return std::string_view(one.segment.key); });
  if (wanted.isNew) {
    if (!isKey(key)) return bad(key, "key");
    if (found != segments.end()) return bad(key, "twice");
    if (!wanted.when) return Refusal{RefusalReason::badPolicy, {"when", "missing"}};
  } else if (found == segments.end()) {
    return Refusal{RefusalReason::unknownSegment, {std::string(key)}};
  }
  OwnedSegment changed{{std::string(key), {}, {}, {}, true}, Origin::own};
  auto place = segments.size();
  if (found != segments.end()) {
    changed = *found;
    place = static_cast<std::size_t>(found - segments.begin());
    segments.erase(found);
  }
  if (wanted.isRemoved) return segments;
  for (const auto& [language, name] : wanted.names) {
    const auto hasName = [&](const OwnedSegment& other) { return isNamed(other.segment, language, name); };
    if (std::ranges::any_of(segments, hasName)) return badName(key, "nameTwice", language);
  }
  const Segment before = changed.segment;
  if (const auto refusal = edit(database, changed.segment, wanted)) return *refusal;
  if (wanted.position) {
    if (*wanted.position < 1 || *wanted.position > static_cast<int>(segments.size()) + 1) return bad(key, "position");
    const auto wantedPlace = static_cast<std::size_t>(*wanted.position - 1);
    if (wantedPlace != place) changed.origin = Origin::own;
    place = wantedPlace;
  }
  if (!(changed.segment == before)) changed.origin = Origin::own;
  segments.insert(segments.begin() + static_cast<std::ptrdiff_t>(place), std::move(changed));
  return segments;
}

Outcome<SegmentPreview> previewSegments(Database& database, std::string_view key, const SegmentChange& wanted, Date today) {
  const auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  auto before = segmentList(database);
  if (!before) return before.refusal();
  auto after = changedSegments(database, key, wanted);
  if (!after) return after.refusal();
  SegmentPreview preview{std::move(before).value(), std::move(after).value(), {}, {}, {}};
  const Portfolio portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, rules->policy.settings);
  preview.seenBefore = segmentedCustomers(portfolio, *rules, rules->policy, today);
  preview.seenAfter = segmentedCustomers(portfolio, *rules, policyWith(rules->policy, preview.after), today);
  for (std::size_t i = 0; i < preview.seenBefore.size(); ++i) {
    const SegmentedCustomer& was = preview.seenBefore[i];
    const SegmentedCustomer& is = preview.seenAfter[i];
    if (was.segment == is.segment && was.scenario == is.scenario) continue;
    preview.moves.push_back({was.code, was.name, {was.segment, was.scenario}, {is.segment, is.scenario}});
  }
  return preview;
}

Outcome<Done> changeSegments(LedgerSession& session, std::string_view key, const SegmentChange& wanted,
                             const PerformOptions& options) {
  return session.perform(
      EventKind::segmentsChanged,
      [&](Change& change) -> Outcome<Done> {
        const auto before = segmentList(change.database());
        if (!before) return before.refusal();
        const auto after = changedSegments(change.database(), key, wanted);
        if (!after) return after.refusal();
        if (*after == *before) {
          change.leaveAsItWas();
          return Done{};
        }
        std::vector<StoredSegment> stored;
        for (const OwnedSegment& one : *after) stored.push_back(storedOf(one));
        ScenarioStore(change.database()).replaceSegments(stored);
        change.facts().add(key).add(wanted.isNew).add(wanted.isRemoved);
        for (const OwnedSegment& one : *after) change.facts().add(one.segment.key);
        for (const auto& [language, name] : wanted.names) change.write(name);
        return Done{};
      },
      options);
}

}  // namespace relance
