// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/segment_draft.h"

#include <algorithm>

#include "desktop/predicates/predicate_memory.h"
#include "desktop/shared/format.h"
#include "exchange/policy/predicate_json.h"
#include "exchange/policy/scenario_json.h"
#include "text/fold.h"

namespace relance {
namespace {

/// As the action asks for it (actions/policy/change_segments.h), with room for a number.
constexpr std::size_t longestStem = 36;

const std::string usualKey = "segment";

QVariantMap segmentMemory(const Segment& segment) {
  return {{QStringLiteral("key"), toQt(segment.key)},
          {QStringLiteral("names"), toQt(writeNames(segment.names))},
          {QStringLiteral("when"), memoryOf(segment.when)},
          {QStringLiteral("scenario"), toQt(segment.scenario)},
          {QStringLiteral("enabled"), segment.isEnabled}};
}

std::optional<Segment> recalledSegment(const QVariantMap& memory) {
  auto when = recalledPredicate(memory.value(QStringLiteral("when")).toMap());
  if (!when || !memory.contains(QStringLiteral("key"))) return std::nullopt;
  Segment segment;
  segment.key = toStd(memory.value(QStringLiteral("key")).toString());
  segment.names = readNames(toStd(memory.value(QStringLiteral("names")).toString()));
  segment.when = std::move(*when);
  segment.scenario = toStd(memory.value(QStringLiteral("scenario")).toString());
  segment.isEnabled = memory.value(QStringLiteral("enabled")).toBool();
  return segment;
}

}  // namespace

std::optional<std::size_t> placeOf(const std::vector<OwnedSegment>& segments, std::string_view key) {
  const auto found = std::ranges::find(segments, key, [](const OwnedSegment& one) { return std::string_view(one.segment.key); });
  if (found == segments.end()) return std::nullopt;
  return static_cast<std::size_t>(found - segments.begin());
}

std::string nameIn(const Segment& segment, Language language) {
  const std::string_view code = languageCode(language);
  const auto found = std::ranges::find(segment.names, code, [](const auto& name) { return std::string_view(name.first); });
  return found == segment.names.end() ? std::string() : found->second;
}

void setNameIn(Segment& segment, Language language, const std::string& name) {
  const std::string_view code = languageCode(language);
  const auto found = std::ranges::find(segment.names, code, [](const auto& one) { return std::string_view(one.first); });
  if (found != segment.names.end()) {
    found->second = name;
  } else if (!name.empty()) {
    segment.names.emplace_back(code, name);
  }
}

SegmentDraft draftOf(const std::vector<OwnedSegment>& segments, std::size_t place) {
  return {segments[place].segment, {}, false, false, segments[place].segment};
}

SegmentDraft rebased(const SegmentDraft& draft, const Segment& now) {
  SegmentDraft anew = draft;
  anew.base = now;
  if (!draft.base) return anew;
  const Segment& base = *draft.base;
  anew.segment.names = now.names;
  for (const auto& [code, name] : draft.segment.names) {
    const auto language = parseLanguage(code);
    if (language && name != nameIn(base, *language)) setNameIn(anew.segment, *language, name);
  }
  if (draft.segment.when == base.when) anew.segment.when = now.when;
  if (draft.segment.scenario == base.scenario) anew.segment.scenario = now.scenario;
  if (draft.segment.isEnabled == base.isEnabled) anew.segment.isEnabled = now.isEnabled;
  return anew;
}

SegmentDraft newDraft(const std::vector<OwnedSegment>& segments, std::size_t place, const QString& name, Language language) {
  SegmentDraft draft;
  draft.segment.key = keyFor(name, segments);
  setNameIn(draft.segment, language, toStd(name));
  draft.segment.when.conditions.push_back({Field::overdue, Op::greaterOrEqual, {}});
  draft.position = static_cast<int>(place) + 1;
  draft.isNew = true;
  return draft;
}

std::optional<SegmentChange> changeOf(const SegmentDraft& draft, const std::vector<OwnedSegment>& segments) {
  SegmentChange change;
  const auto place = placeOf(segments, draft.segment.key);
  if (draft.isRemoved) {
    if (!place) return std::nullopt;
    change.isRemoved = true;
    return change;
  }
  const SegmentDraft before = place && !draft.isNew ? draftOf(segments, *place) : SegmentDraft{};
  change.isNew = draft.isNew;
  for (const auto& [language, name] : draft.segment.names) {
    const auto known = std::ranges::find(before.segment.names, std::pair(language, name));
    if (known == before.segment.names.end()) change.names.emplace_back(language, name);
  }
  if (draft.isNew || draft.segment.when != before.segment.when) change.when = writePredicate(draft.segment.when);
  if (draft.segment.scenario != before.segment.scenario) change.scenario = draft.segment.scenario;
  if (draft.segment.isEnabled != before.segment.isEnabled) change.isEnabled = draft.segment.isEnabled;
  if (draft.position && (draft.isNew || *draft.position != static_cast<int>(place.value_or(0)) + 1))
    change.position = draft.position;
  const bool isSame =
      !change.isNew && change.names.empty() && !change.when && !change.scenario && !change.isEnabled && !change.position;
  if (isSame) return std::nullopt;
  return change;
}

std::string keyFor(const QString& name, const std::vector<OwnedSegment>& segments) {
  std::string stem;
  for (const char c : fold(toStd(name)).bytes) {
    const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (fits) stem += c;
    if (!fits && !stem.empty() && stem.back() != '-') stem += '-';
  }
  stem = stem.substr(0, longestStem);
  while (!stem.empty() && stem.back() == '-') stem.pop_back();
  if (stem.empty()) stem = usualKey;
  std::string key = stem;
  for (int number = 2; placeOf(segments, key); ++number) key = stem + "-" + std::to_string(number);
  return key;
}

QVariantMap memoryOf(const SegmentDraft& draft) {
  QVariantMap memory = segmentMemory(draft.segment);
  memory.insert(QStringLiteral("position"), draft.position.value_or(0));
  memory.insert(QStringLiteral("new"), draft.isNew);
  memory.insert(QStringLiteral("removed"), draft.isRemoved);
  if (draft.base) memory.insert(QStringLiteral("base"), segmentMemory(*draft.base));
  return memory;
}

std::optional<SegmentDraft> recalledDraft(const QVariantMap& memory) {
  auto segment = recalledSegment(memory);
  if (!segment) return std::nullopt;
  SegmentDraft draft;
  draft.segment = std::move(*segment);
  draft.base = recalledSegment(memory.value(QStringLiteral("base")).toMap());
  if (const int position = memory.value(QStringLiteral("position")).toInt(); position > 0) draft.position = position;
  draft.isNew = memory.value(QStringLiteral("new")).toBool();
  draft.isRemoved = memory.value(QStringLiteral("removed")).toBool();
  return draft;
}

}  // namespace relance
