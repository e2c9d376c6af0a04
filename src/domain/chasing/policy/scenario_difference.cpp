// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/scenario_difference.h"

#include <algorithm>
#include <set>

namespace relance {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(between)) + part;
  return text;
}

std::string listOf(const std::vector<Channel>& channels) {
  std::vector<std::string> names;
  for (const Channel channel : channels) names.emplace_back(channelName(channel));
  return joined(names, ", ");
}

std::string namesText(const Scenario& scenario) {
  std::vector<std::string> names;
  for (const auto& [language, name] : scenario.names) names.push_back(language + ": " + name);
  std::ranges::sort(names);
  return joined(names, ", ");
}

std::string entryText(const Scenario& scenario) {
  std::vector<std::string> rows;
  for (const auto& [days, key] : scenario.entry) rows.push_back(std::to_string(days) + ": " + key);
  return joined(rows, ", ");
}

class Comparing {
 public:
  void field(const char* name, std::string before, std::string after) {
    if (before != after) m_changes.push_back({name, std::move(before), std::move(after)});
  }
  void field(const char* name, std::int64_t before, std::int64_t after) {
    field(name, std::to_string(before), std::to_string(after));
  }
  void field(const char* name, std::string_view before, std::string_view after) {
    field(name, std::string(before), std::string(after));
  }
  std::vector<FieldChange> changes() && { return std::move(m_changes); }

 private:
  std::vector<FieldChange> m_changes;
};

std::vector<FieldChange> changesOf(const Step& a, const Step& b) {
  Comparing compare;
  compare.field("kind", stepKindName(a.kind), stepKindName(b.kind));
  compare.field("channel", channelName(a.channel), channelName(b.channel));
  compare.field("fallback", listOf(a.fallback), listOf(b.fallback));
  compare.field("accepts", listOf(a.accepts), listOf(b.accepts));
  compare.field("anchor", anchorName(a.anchor), anchorName(b.anchor));
  compare.field("days", a.days, b.days);
  compare.field("unit", dayUnitName(a.unit), dayUnitName(b.unit));
  compare.field("jitter", a.jitter, b.jitter);
  compare.field("tone", toneName(a.tone), toneName(b.tone));
  compare.field("approval", approvalName(a.approval), approvalName(b.approval));
  compare.field("when", a.when ? conditionText(*a.when) : "", b.when ? conditionText(*b.when) : "");
  compare.field("writtenGap", a.writtenGap, b.writtenGap);
  compare.field("tries", a.tries, b.tries);
  compare.field("voicemailCounts", std::string_view(a.voicemailCounts ? "true" : "false"), b.voicemailCounts ? "true" : "false");
  compare.field("replaces", joined(a.replaces, ", "), joined(b.replaces, ", "));
  compare.field("sender", a.sender, b.sender);
  compare.field("recipient", a.recipient, b.recipient);
  compare.field("texts", joined(a.texts, ", "), joined(b.texts, ", "));
  return std::move(compare).changes();
}

const Step* stepOf(const Scenario& scenario, const std::string& key) {
  const auto found = std::ranges::find(scenario.steps, key, &Step::key);
  return found == scenario.steps.end() ? nullptr : &*found;
}

std::vector<std::string> keysSharedWith(const Scenario& scenario, const Scenario& other) {
  std::vector<std::string> keys;
  for (const Step& step : scenario.steps) {
    if (stepOf(other, step.key) != nullptr) keys.push_back(step.key);
  }
  return keys;
}

/// The fewest steps that have to be taken out so that the rest stands in the same order in both.
std::vector<std::string> movedKeys(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  const std::size_t n = after.size();
  std::vector<std::size_t> place(n);
  for (std::size_t i = 0; i < n; ++i) {
    place[i] = static_cast<std::size_t>(std::ranges::find(before, after[i]) - before.begin());
  }
  std::vector<std::size_t> longest(n, 1);
  std::vector<std::size_t> from(n, n);
  std::size_t best = n;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (place[j] < place[i] && longest[j] + 1 > longest[i]) {
        longest[i] = longest[j] + 1;
        from[i] = j;
      }
    }
    if (best == n || longest[i] > longest[best]) best = i;
  }
  std::set<std::size_t> kept;
  for (std::size_t i = best; i < n; i = from[i]) kept.insert(i);
  std::vector<std::string> moved;
  for (std::size_t i = 0; i < n; ++i) {
    if (!kept.contains(i)) moved.push_back(after[i]);
  }
  return moved;
}

std::string conditionText(const Condition& condition) {
  std::vector<std::string> values;
  for (const auto& value : condition.values) {
    if (const auto* text = std::get_if<SoughtText>(&value)) values.push_back(text->written);
    if (const auto* number = std::get_if<std::int64_t>(&value)) values.push_back(std::to_string(*number));
    if (const auto* flag = std::get_if<bool>(&value)) values.emplace_back(*flag ? "true" : "false");
  }
  return std::string(fieldName(condition.field)) + " " + std::string(opName(condition.op)) + " " + joined(values, ", ");
}

}  // namespace

std::string conditionText(const Predicate& predicate) {
  std::vector<std::string> conditions;
  for (const Condition& condition : predicate.conditions) conditions.push_back(conditionText(condition));
  return joined(conditions, predicate.isAny ? " | " : " & ");
}

ScenarioDifference differenceOf(const Scenario& before, const Scenario& after) {
  Comparing compare;
  compare.field("name", namesText(before), namesText(after));
  compare.field("minimum", before.minimumMinor, after.minimumMinor);
  compare.field("minimumShare", before.minimumShareBp, after.minimumShareBp);
  compare.field("decisionDay", before.decisionDay, after.decisionDay);
  compare.field("entry", entryText(before), entryText(after));
  ScenarioDifference difference;
  difference.fields = std::move(compare).changes();
  for (const Step& step : before.steps) {
    if (stepOf(after, step.key) == nullptr) difference.removed.push_back(step.key);
  }
  for (const Step& step : after.steps) {
    const Step* old = stepOf(before, step.key);
    if (old == nullptr) {
      difference.added.push_back(step.key);
    } else if (auto changes = changesOf(*old, step); !changes.empty()) {
      difference.changed.push_back({step.key, std::move(changes)});
    }
  }
  difference.moved = movedKeys(keysSharedWith(before, after), keysSharedWith(after, before));
  return difference;
}

}  // namespace relance
