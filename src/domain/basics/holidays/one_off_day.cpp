// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/holidays/one_off_day.h"

#include "domain/basics/holidays/holidays.h"
#include "domain/basics/quoted_table.h"

namespace relance {

std::optional<std::vector<OneOffDay>> readOneOffDays(std::string_view text) {
  const auto rows = readQuotedTable(text, "country,region,date,effect,name,source");
  if (!rows) return std::nullopt;
  std::vector<OneOffDay> days;
  for (const auto& row : *rows) {
    const auto date = parseIsoDate(row[2]);
    const bool isFree = row[3] == "free";
    if (row[0].size() != 2 || !date || (!isFree && row[3] != "worked")) return std::nullopt;
    days.push_back({row[0], std::string{regionWithin(row[0], row[1])}, *date, isFree, row[4], row[5]});
  }
  return days;
}

}  // namespace relance
