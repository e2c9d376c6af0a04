// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/quoted_table.h"

#include <algorithm>

namespace relance {
namespace {

std::string_view takeLine(std::string_view& text) {
  const auto end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::optional<std::vector<std::string>> splitFields(std::string_view line) {
  std::vector<std::string> fields(1);
  bool isQuoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (isQuoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"') {
      fields.back() += c;
      ++i;
    } else if (c == '"') {
      isQuoted = !isQuoted;
    } else if (c == ',' && !isQuoted) {
      fields.emplace_back();
    } else {
      fields.back() += c;
    }
  }
  if (isQuoted) return std::nullopt;
  return fields;
}

}  // namespace

std::optional<std::vector<std::vector<std::string>>> readQuotedTable(std::string_view text, std::string_view titles) {
  if (takeLine(text) != titles) return std::nullopt;
  const auto fieldCount = static_cast<std::size_t>(std::ranges::count(titles, ',')) + 1;
  std::vector<std::vector<std::string>> rows;
  while (!text.empty()) {
    const std::string_view line = takeLine(text);
    if (line.empty()) continue;
    auto fields = splitFields(line);
    if (!fields || fields->size() != fieldCount) return std::nullopt;
    rows.push_back(std::move(*fields));
  }
  return rows;
}

}  // namespace relance
