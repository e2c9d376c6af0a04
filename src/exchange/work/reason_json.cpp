// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/reason_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace relance {
namespace {

using Json = nlohmann::ordered_json;

/// Writes an object as Json does; a run writes thousands.
class ObjectText {
 public:
  void add(std::string_view name, std::string_view text) {
    begin(name);
    const bool isPlain = std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\'; });
    if (isPlain) {
      m_text.append(1, '"').append(text).append(1, '"');
    } else {
      m_text += Json(text).dump();
    }
  }
  void add(std::string_view name, int number) {
    begin(name);
    m_text += std::to_string(number);
  }
  std::string text() && { return std::move(m_text += '}'); }

 private:
  void begin(std::string_view name) {
    if (m_text.size() > 1) m_text += ',';
    m_text.append(1, '"').append(name).append("\":");
  }

  std::string m_text{"{"};
};

/// Each cause has at most the facts that these names stand for.
template <class Cause>
std::string factsOf(const Cause& cause) {
  ObjectText facts;
  if constexpr (requires { cause.step; }) facts.add("step", cause.step);
  if constexpr (requires { cause.items; }) facts.add("items", cause.items);
  if constexpr (requires { cause.days; }) facts.add("days", cause.days);
  if constexpr (requires { cause.date; }) facts.add("date", isoText(cause.date));
  if constexpr (requires { cause.on; }) facts.add("on", isoText(cause.on));
  if constexpr (requires { cause.from; }) facts.add("from", isoText(cause.from));
  if constexpr (requires { cause.bankReason; }) facts.add("bankReason", cause.bankReason);
  if constexpr (requires { cause.channel; }) facts.add("channel", channelName(cause.channel));
  if constexpr (requires { cause.until; }) {
    const std::optional<Date> until = cause.until;
    if (until) facts.add("until", isoText(*until));
  }
  return std::move(facts).text();
}

Date dateIn(const Json& facts, const char* key) {
  const auto date = parseIsoDate(facts.at(key).get<std::string>());
  if (!date) throw std::invalid_argument(key);
  return *date;
}

template <class Cause>
Cause causeOf(const Json& facts) {
  Cause cause{};
  if constexpr (requires { cause.step; }) cause.step = facts.at("step").get<std::string>();
  if constexpr (requires { cause.items; }) cause.items = facts.at("items").get<int>();
  if constexpr (requires { cause.days; }) cause.days = facts.at("days").get<int>();
  if constexpr (requires { cause.date; }) cause.date = dateIn(facts, "date");
  if constexpr (requires { cause.on; }) cause.on = dateIn(facts, "on");
  if constexpr (requires { cause.from; }) cause.from = dateIn(facts, "from");
  if constexpr (requires { cause.bankReason; }) cause.bankReason = facts.at("bankReason").get<std::string>();
  if constexpr (requires { cause.channel; }) cause.channel = parseChannel(facts.at("channel").get<std::string>()).value();
  if constexpr (requires { cause.until; }) {
    if (facts.contains("until")) cause.until = dateIn(facts, "until");
  }
  return cause;
}

template <std::size_t... I>
std::optional<Reason> reasonOf(std::string_view wanted, const Json& facts, std::index_sequence<I...>) {
  std::optional<Reason> found;
  const auto tryOne = [&]<class Cause>(const Cause& empty) {
    if (!found && code(Reason{empty}) == wanted) found = causeOf<Cause>(facts);
  };
  (tryOne(std::variant_alternative_t<I, Reason>{}), ...);
  return found;
}

struct NamedPoints {
  const char* name;
  int Points::*value;
};

constexpr std::array<NamedPoints, 8> namedPoints{{{"amount", &Points::amount},
                                                  {"age", &Points::age},
                                                  {"brokenPromise", &Points::brokenPromise},
                                                  {"callback", &Points::callback},
                                                  {"step", &Points::step},
                                                  {"payer", &Points::payer},
                                                  {"silence", &Points::silence},
                                                  {"opportunity", &Points::opportunity}}};

}  // namespace

std::string writeFacts(const Reason& reason) {
  return std::visit([](const auto& cause) { return factsOf(cause); }, reason);
}

std::optional<Reason> readReason(std::string_view wanted, std::string_view facts) {
  try {
    const auto json = Json::parse(facts.empty() ? "{}" : facts);
    return reasonOf(wanted, json, std::make_index_sequence<std::variant_size_v<Reason>>());
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

std::string writePoints(const Points& points) {
  ObjectText text;
  for (const auto& [name, value] : namedPoints) {
    if (points.*value != 0) text.add(name, points.*value);
  }
  return std::move(text).text();
}

Points readPoints(std::string_view json) {
  Points points;
  const auto object = Json::parse(json, nullptr, false);
  if (!object.is_object()) return points;
  for (const auto& [name, value] : namedPoints) {
    const auto member = object.find(name);
    if (member != object.end() && member->is_number_integer()) points.*value = member->get<int>();
  }
  return points;
}

std::string writeCodes(const std::vector<std::string>& codes) { return codes.empty() ? "[]" : Json(codes).dump(); }

std::vector<std::string> readCodes(std::string_view json) {
  const auto list = Json::parse(json, nullptr, false);
  std::vector<std::string> codes;
  if (!list.is_array()) return codes;
  for (const auto& one : list) {
    if (one.is_string()) codes.push_back(one.get<std::string>());
  }
  return codes;
}

}  // namespace relance
