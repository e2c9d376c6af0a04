// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON objects strictly: every field is asked for by name and type, and what was not asked for is refused.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/policy/predicate.h"

namespace relance {

/// Where in the text and what is wrong there; caught by the reader's entry function, which makes a Refusal of it.
struct JsonFault : std::runtime_error {
  JsonFault(std::string place, std::string what) : std::runtime_error(what), where(std::move(place)) {}
  std::string where;
};

/// One object; `where` is its path for messages ("steps[2].when"). All functions throw JsonFault.
class JsonObject {
 public:
  JsonObject(const nlohmann::json& value, std::string where);

  const std::string& where() const { return m_where; }
  std::string pathOf(std::string_view key) const;

  /// The member, null for an absent one or a JSON null.
  const nlohmann::json* find(std::string_view key);
  const nlohmann::json& require(std::string_view key);
  /// Whether the member is there, if only as a JSON null.
  bool isNamed(std::string_view key);

  std::string text(std::string_view key);
  std::string text(std::string_view key, std::string otherwise);
  std::int64_t integer(std::string_view key, std::int64_t otherwise);
  bool flag(std::string_view key, bool otherwise);
  std::vector<std::string> texts(std::string_view key);

  /// A name of an enum; `parse` answers none for an unknown one.
  template <class Parse>
  auto name(std::string_view key, Parse&& parse) {
    const auto value = parse(text(key));
    if (!value) fail(key, "unknown name");
    return *value;
  }

  /// An unknown field is refused.
  void finish() const;

  [[noreturn]] void fail(std::string_view key, std::string_view what) const;

 private:
  const nlohmann::json& m_value;
  std::string m_where;
  std::set<std::string, std::less<>> m_known;
};

/// Predicates inside scenarios and segments.
Predicate predicateOf(const nlohmann::json& value, const std::string& where);
nlohmann::ordered_json jsonOf(const Predicate& predicate);

/// Parses the text; refuses what is not JSON, with the byte where it stops being it.
nlohmann::json parseJson(std::string_view text);

}  // namespace relance
