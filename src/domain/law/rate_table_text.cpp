// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/rate_table_text.h"

#include "domain/basics/check_digits.h"
#include "domain/basics/quoted_table.h"

namespace relance {
namespace {

int value(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

std::optional<RateRow> readRow(const std::vector<std::string>& fields) {
  const auto from = parseIsoDate(fields[0]);
  const auto rate = parsePercent(fields[1]);
  const auto confidence = parseConfidence(fields[3]);
  if (!from || !confidence || (!rate && !fields[1].empty())) return std::nullopt;
  if (rate.has_value() == (*confidence == RateConfidence::unknown)) return std::nullopt;
  return RateRow{*from, rate, fields[2], *confidence};
}

}  // namespace

std::optional<int> parsePercent(std::string_view text) {
  const bool isNegative = text.starts_with('-');
  if (isNegative) text.remove_prefix(1);
  const auto point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  if (!isAllDigits(whole) || whole.size() > 3) return std::nullopt;
  int points = value(whole) * 100;
  if (point != std::string_view::npos) {
    const std::string_view decimals = text.substr(point + 1);
    if (!isAllDigits(decimals) || decimals.size() > 2) return std::nullopt;
    points += value(decimals) * (decimals.size() == 1 ? 10 : 1);
  }
  return isNegative ? -points : points;
}

std::optional<RateTable> readRateTable(std::string_view name, std::string_view text) {
  const auto lines = readQuotedTable(text, "from_date,rate_percent,source,confidence");
  if (!lines) return std::nullopt;
  RateTable table{std::string{name}, {}};
  for (const auto& fields : *lines) {
    auto row = readRow(fields);
    if (!row || (!table.rows.empty() && table.rows.back().from >= row->from)) return std::nullopt;
    table.rows.push_back(std::move(*row));
  }
  return table;
}

}  // namespace relance
