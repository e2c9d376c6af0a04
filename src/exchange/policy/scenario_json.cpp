// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/policy/scenario_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "domain/chasing/policy/scenario_finding.h"
#include "exchange/policy/broken_rule.h"
#include "exchange/policy/policy_json_parts.h"
#include "exchange/policy/predicate_json.h"

namespace relance {
namespace {

using Names = std::vector<std::pair<std::string, std::string>>;

Names namesOf(JsonObject& object) {
  Names names;
  JsonObject members(object.require("name"), object.pathOf("name"));
  for (const auto& member : object.require("name").items()) names.emplace_back(member.key(), members.text(member.key()));
  return names;
}

std::vector<Channel> channelsOf(JsonObject& object, std::string_view key) {
  std::vector<Channel> channels;
  for (const std::string& name : object.texts(key)) {
    const auto channel = parseChannel(name);
    if (!channel) object.fail(key, "unknown name");
    channels.push_back(*channel);
  }
  return channels;
}

int smallInteger(JsonObject& object, std::string_view key, int otherwise) {
  const std::int64_t value = object.integer(key, otherwise);
  if (value < -100'000 || value > 100'000) object.fail(key, "out of range");
  return static_cast<int>(value);
}

/// A name for programs: in refs, conditions and files. One that is missing breaks a rule of scenarios.
std::string keyOf(JsonObject& object) {
  constexpr std::size_t longest = 100;
  std::string key = object.text("key");
  const bool isVisible = std::ranges::none_of(key, [](unsigned char c) { return c <= ' ' || c == 0x7F; });
  if (key.size() > longest || !isVisible) object.fail("key", "1 to 100 characters without spaces are expected");
  return key;
}

Step stepOf(const nlohmann::json& value, const std::string& where) {
  JsonObject object(value, where);
  Step step;
  step.key = keyOf(object);
  step.kind = object.name("kind", parseStepKind);
  step.channel = object.name("channel", parseChannel);
  step.fallback = channelsOf(object, "fallback");
  step.accepts = channelsOf(object, "accepts");
  step.anchor = object.name("anchor", parseAnchor);
  step.days = smallInteger(object, "days", 0);
  if (object.find("unit") != nullptr) step.unit = object.name("unit", parseDayUnit);
  step.jitter = smallInteger(object, "jitter", 0);
  step.tone = object.name("tone", parseTone);
  step.approval = object.name("approval", parseApproval);
  if (const auto* when = object.find("when")) step.when = predicateOf(*when, object.pathOf("when"));
  step.writtenGap = smallInteger(object, "writtenGap", 0);
  step.tries = smallInteger(object, "tries", 3);
  step.voicemailCounts = object.flag("voicemailCounts", false);
  step.replaces = object.texts("replaces");
  step.sender = object.text("sender", "");
  step.recipient = object.text("recipient", "");
  step.texts = object.texts("texts");
  object.finish();
  return step;
}

Scenario scenarioOf(const nlohmann::json& value) {
  JsonObject object(value, "");
  Scenario scenario;
  scenario.key = keyOf(object);
  scenario.names = namesOf(object);
  scenario.version = smallInteger(object, "version", 1);
  scenario.minimumMinor = object.integer("minimum", 2000);
  scenario.minimumShareBp = smallInteger(object, "minimumShare", 0);
  scenario.decisionDay = smallInteger(object, "decisionDay", 28);
  if (const auto* entry = object.find("entry")) {
    if (!entry->is_array()) object.fail("entry", "a list is expected");
    for (const auto& row : *entry) {
      const bool isRow = row.is_array() && row.size() == 2 && row[0].is_number_integer() && row[1].is_string();
      if (!isRow) object.fail("entry", "pairs of days and step key are expected");
      const auto days = row[0].get<std::int64_t>();
      if (days < 0 || days > 100'000) object.fail("entry", "out of range");
      scenario.entry.emplace_back(row[0].get<int>(), row[1].get<std::string>());
    }
  }
  const auto& steps = object.require("steps");
  if (!steps.is_array()) object.fail("steps", "a list is expected");
  for (std::size_t i = 0; i < steps.size(); ++i) scenario.steps.push_back(stepOf(steps[i], "steps[" + std::to_string(i) + "]"));
  object.finish();
  return scenario;
}

Segment segmentOf(const nlohmann::json& value, const std::string& where) {
  JsonObject object(value, where);
  Segment segment;
  segment.key = object.text("key");
  segment.names = namesOf(object);
  segment.when = predicateOf(object.require("when"), object.pathOf("when"));
  segment.scenario = object.text("scenario", "");
  segment.isEnabled = object.flag("enabled", true);
  object.finish();
  return segment;
}

nlohmann::ordered_json jsonOf(const Names& names) {
  auto object = nlohmann::ordered_json::object();
  for (const auto& [language, name] : names) object[language] = name;
  return object;
}

nlohmann::ordered_json jsonOf(const std::vector<Channel>& channels) {
  auto list = nlohmann::ordered_json::array();
  for (const Channel channel : channels) list.push_back(channelName(channel));
  return list;
}

nlohmann::ordered_json jsonOf(const Step& step) {
  nlohmann::ordered_json object{{"key", step.key}, {"kind", stepKindName(step.kind)}, {"channel", channelName(step.channel)}};
  if (!step.fallback.empty()) object["fallback"] = jsonOf(step.fallback);
  if (!step.accepts.empty()) object["accepts"] = jsonOf(step.accepts);
  object["anchor"] = anchorName(step.anchor);
  object["days"] = step.days;
  object["unit"] = dayUnitName(step.unit);
  object["jitter"] = step.jitter;
  object["tone"] = toneName(step.tone);
  object["approval"] = approvalName(step.approval);
  if (step.when) object["when"] = jsonOf(*step.when);
  object["writtenGap"] = step.writtenGap;
  object["tries"] = step.tries;
  object["voicemailCounts"] = step.voicemailCounts;
  if (!step.replaces.empty()) object["replaces"] = step.replaces;
  if (!step.sender.empty()) object["sender"] = step.sender;
  if (!step.recipient.empty()) object["recipient"] = step.recipient;
  if (!step.texts.empty()) object["texts"] = step.texts;
  return object;
}

nlohmann::ordered_json jsonOf(const Scenario& scenario) {
  nlohmann::ordered_json object{{"key", scenario.key},
                                {"name", jsonOf(scenario.names)},
                                {"version", scenario.version},
                                {"minimum", scenario.minimumMinor},
                                {"minimumShare", scenario.minimumShareBp},
                                {"decisionDay", scenario.decisionDay}};
  for (const auto& [days, key] : scenario.entry) object["entry"].push_back(nlohmann::ordered_json::array({days, key}));
  object["steps"] = nlohmann::ordered_json::array();
  for (const Step& step : scenario.steps) object["steps"].push_back(jsonOf(step));
  return object;
}

template <class Read>
auto refusing(Read&& read) -> Outcome<decltype(read())> {
  try {
    return read();
  } catch (const JsonFault& fault) {
    return Refusal{RefusalReason::badPolicy, {fault.where, fault.what()}};
  }
}

}  // namespace

Outcome<Scenario> readScenarioDraft(std::string_view json) {
  return refusing([&] { return scenarioOf(parseJson(json)); });
}

Outcome<Scenario> readScenario(std::string_view json) {
  auto scenario = readScenarioDraft(json);
  if (!scenario) return scenario;
  const auto faults = faultsOf(*scenario);
  if (faults.empty()) return scenario;
  return badPolicyOf(faults.front());
}

std::string writeScenario(const Scenario& scenario) { return jsonOf(scenario).dump(); }
std::string writeScenarioFile(const Scenario& scenario) { return jsonOf(scenario).dump(1) + "\n"; }

std::vector<std::pair<std::string, std::string>> readNames(std::string_view json) {
  Names names;
  const auto object = nlohmann::ordered_json::parse(json, nullptr, false);
  if (!object.is_object()) return names;
  for (const auto& member : object.items()) {
    if (member.value().is_string()) names.emplace_back(member.key(), member.value().get<std::string>());
  }
  return names;
}

std::string writeNames(const std::vector<std::pair<std::string, std::string>>& names) { return jsonOf(names).dump(); }

Outcome<std::vector<Segment>> readSegments(std::string_view json) {
  return refusing([&] {
    const auto list = parseJson(json);
    if (!list.is_array()) throw JsonFault("", "a list is expected");
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < list.size(); ++i) segments.push_back(segmentOf(list[i], "[" + std::to_string(i) + "]"));
    return segments;
  });
}

std::string writeSegments(const std::vector<Segment>& segments) {
  auto list = nlohmann::ordered_json::array();
  for (const Segment& segment : segments) {
    nlohmann::ordered_json object{{"key", segment.key}, {"name", jsonOf(segment.names)}, {"when", jsonOf(segment.when)}};
    if (!segment.scenario.empty()) object["scenario"] = segment.scenario;
    object["enabled"] = segment.isEnabled;
    list.push_back(object);
  }
  return list.dump();
}

}  // namespace relance
