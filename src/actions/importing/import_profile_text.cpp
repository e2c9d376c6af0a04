// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/import_profile_text.h"

#include <nlohmann/json.hpp>

namespace relance {
namespace {

using nlohmann::json;

}  // namespace

std::string profileText(const ProfileContent& content) {
  json body{{"columns", json::object()}};
  for (const auto& mapping : content.mappings) body["columns"][mapping.field] = mapping.column;
  if (content.dialect.dates) body["dates"] = std::string{dateOrderName(*content.dialect.dates)};
  if (content.dialect.decimalSign) body["decimal"] = std::string(1, *content.dialect.decimalSign);
  if (content.dialect.isMinorUnits) body["minorUnits"] = true;
  return body.dump();
}

std::optional<ProfileContent> parseProfile(std::string_view text) {
  const json body = json::parse(text, nullptr, false);
  if (!body.is_object() || !body.contains("columns") || !body["columns"].is_object()) return std::nullopt;
  ProfileContent content;
  for (const auto& [field, column] : body["columns"].items()) {
    if (!column.is_string()) return std::nullopt;
    content.mappings.push_back({field, column.get<std::string>()});
  }
  if (const auto dates = body.find("dates"); dates != body.end()) {
    if (!dates->is_string()) return std::nullopt;
    content.dialect.dates = parseDateOrder(dates->get<std::string>());
    if (!content.dialect.dates) return std::nullopt;
  }
  if (const auto decimal = body.find("decimal"); decimal != body.end()) {
    if (*decimal != "," && *decimal != ".") return std::nullopt;
    content.dialect.decimalSign = decimal->get<std::string>().front();
  }
  if (const auto minor = body.find("minorUnits"); minor != body.end()) content.dialect.isMinorUnits = *minor == true;
  return content;
}

ProfileContent profileOf(const ColumnMapping& mapping, const CsvDialect& dialect) {
  ProfileContent content;
  for (const auto& mapped : mapping.columns) {
    content.mappings.push_back(
        {std::string{importFieldName(mapped.field)}, mapped.title.empty() ? std::to_string(mapped.column) : mapped.title});
  }
  bool doDatesAgree = true;
  for (const auto& column : dialect.dates) {
    if (column.origin == DialectOrigin::meansNoOdds) continue;
    doDatesAgree = doDatesAgree && content.dialect.dates.value_or(column.order) == column.order;
    content.dialect.dates = column.order;
  }
  if (!doDatesAgree) content.dialect.dates.reset();
  bool doAmountsAgree = true;
  for (const auto& column : dialect.amounts) {
    if (column.style.isMinorUnits) content.dialect.isMinorUnits = true;
    if (column.style.isMinorUnits || column.origin == DialectOrigin::meansNoOdds) continue;
    doAmountsAgree = doAmountsAgree && content.dialect.decimalSign.value_or(column.style.decimalSign) == column.style.decimalSign;
    content.dialect.decimalSign = column.style.decimalSign;
  }
  if (!doAmountsAgree) content.dialect.decimalSign.reset();
  return content;
}

}  // namespace relance
