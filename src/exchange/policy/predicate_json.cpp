// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/policy/predicate_json.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "exchange/policy/policy_json_parts.h"
#include "text/fold.h"

namespace relance {
namespace {

using ConditionValue = std::variant<SoughtText, std::int64_t, bool>;

ConditionValue valueOf(const nlohmann::json& value, const std::string& where) {
  if (value.is_string()) {
    const auto written = value.get<std::string>();
    return SoughtText(fold(written), written);
  }
  if (value.is_boolean()) return value.get<bool>();
  if (value.is_number_unsigned() && !std::in_range<std::int64_t>(value.get<std::uint64_t>()))
    throw JsonFault(where, "out of range");
  if (value.is_number_integer()) return value.get<std::int64_t>();
  throw JsonFault(where, "a text, a whole number, true or false is expected");
}

Condition conditionOf(const nlohmann::json& value, const std::string& where) {
  JsonObject object(value, where);
  Condition condition;
  condition.field = object.name("field", parseField);
  condition.op = object.name("op", parseOp);
  const auto& values = object.require("values");
  if (!values.is_array()) object.fail("values", "a list is expected");
  for (const auto& one : values) condition.values.push_back(valueOf(one, object.pathOf("values")));
  object.finish();
  if (const auto fault = faultOf(condition)) object.fail(*fault == "operator" ? "op" : "values", "does not suit the field");
  return condition;
}

}  // namespace

Predicate predicateOf(const nlohmann::json& value, const std::string& where) {
  JsonObject object(value, where);
  const auto* all = object.find("all");
  const auto* any = object.find("any");
  object.finish();
  if ((all == nullptr) == (any == nullptr)) throw JsonFault(where, "either all or any is expected");
  const auto& list = all != nullptr ? *all : *any;
  if (!list.is_array()) throw JsonFault(where, "a list of conditions is expected");
  Predicate predicate;
  predicate.isAny = any != nullptr;
  for (std::size_t i = 0; i < list.size(); ++i) {
    predicate.conditions.push_back(conditionOf(list[i], where + (predicate.isAny ? ".any[" : ".all[") + std::to_string(i) + "]"));
  }
  return predicate;
}

nlohmann::ordered_json jsonOf(const Predicate& predicate) {
  auto list = nlohmann::ordered_json::array();
  for (const Condition& condition : predicate.conditions) {
    auto values = nlohmann::ordered_json::array();
    for (const auto& value : condition.values) {
      if (const auto* text = std::get_if<SoughtText>(&value)) values.push_back(text->written);
      if (const auto* number = std::get_if<std::int64_t>(&value)) values.push_back(*number);
      if (const auto* flag = std::get_if<bool>(&value)) values.push_back(*flag);
    }
    list.push_back({{"field", fieldName(condition.field)}, {"op", opName(condition.op)}, {"values", values}});
  }
  return {{predicate.isAny ? "any" : "all", list}};
}

Outcome<Predicate> readPredicate(std::string_view json) {
  try {
    return predicateOf(parseJson(json), "");
  } catch (const JsonFault& fault) {
    return Refusal{RefusalReason::badPolicy, {fault.where, fault.what()}};
  }
}

std::string writePredicate(const Predicate& predicate) { return jsonOf(predicate).dump(); }

}  // namespace relance
