// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/policy/policy_json_parts.h"

#include <utility>

namespace relance {

JsonObject::JsonObject(const nlohmann::json& value, std::string where) : m_value(value), m_where(std::move(where)) {
  if (!m_value.is_object()) throw JsonFault(m_where, "an object is expected");
}

std::string JsonObject::pathOf(std::string_view key) const {
  return m_where.empty() ? std::string(key) : m_where + "." + std::string(key);
}

const nlohmann::json* JsonObject::find(std::string_view key) {
  m_known.emplace(key);
  const auto member = m_value.find(key);
  return member == m_value.end() || member->is_null() ? nullptr : &*member;
}

const nlohmann::json& JsonObject::require(std::string_view key) {
  const auto* member = find(key);
  if (member == nullptr) fail(key, "missing");
  return *member;
}

bool JsonObject::isNamed(std::string_view key) {
  m_known.emplace(key);
  return m_value.contains(key);
}

std::string JsonObject::text(std::string_view key) {
  const auto& member = require(key);
  if (!member.is_string()) fail(key, "a text is expected");
  return member.get<std::string>();
}

std::string JsonObject::text(std::string_view key, std::string otherwise) { return find(key) == nullptr ? otherwise : text(key); }

std::int64_t JsonObject::integer(std::string_view key, std::int64_t otherwise) {
  const auto* member = find(key);
  if (member == nullptr) return otherwise;
  if (!member->is_number_integer()) fail(key, "a whole number is expected");
  // Read as signed, a larger one would come out below zero.
  if (member->is_number_unsigned() && !std::in_range<std::int64_t>(member->get<std::uint64_t>())) fail(key, "out of range");
  return member->get<std::int64_t>();
}

bool JsonObject::flag(std::string_view key, bool otherwise) {
  const auto* member = find(key);
  if (member == nullptr) return otherwise;
  if (!member->is_boolean()) fail(key, "true or false is expected");
  return member->get<bool>();
}

std::vector<std::string> JsonObject::texts(std::string_view key) {
  std::vector<std::string> result;
  const auto* member = find(key);
  if (member == nullptr) return result;
  if (!member->is_array()) fail(key, "a list is expected");
  for (const auto& one : *member) {
    if (!one.is_string()) fail(key, "a list of texts is expected");
    result.push_back(one.get<std::string>());
  }
  return result;
}

void JsonObject::finish() const {
  for (const auto& member : m_value.items()) {
    if (!m_known.contains(member.key())) fail(member.key(), "unknown field");
  }
}

void JsonObject::fail(std::string_view key, std::string_view what) const { throw JsonFault(pathOf(key), std::string(what)); }

nlohmann::json parseJson(std::string_view text) {
  try {
    return nlohmann::json::parse(text);
  } catch (const nlohmann::json::parse_error& error) {
    throw JsonFault("byte " + std::to_string(error.byte), "not JSON");
  }
}

}  // namespace relance
