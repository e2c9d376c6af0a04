// SPDX-License-Identifier: GPL-3.0-or-later
// Days that are free, or worked, in one year only: jubilees, moved bank holidays, days that a user adds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"

namespace relance {

struct OneOffDay {
  std::string country;  // ISO 3166-1
  std::string region;   // second part of an ISO 3166-2 code; empty: the whole country
  Date date;
  bool isFree{true};  // false: the yearly holiday of that day was moved elsewhere
  std::string name;
  std::string source;

  bool operator==(const OneOffDay&) const = default;
};

/// Reads "country,region,date,effect,name,source" with that title line; the region is an ISO 3166-2 code or
/// empty, the effect "free" or "worked".
/// Nothing if any line is wrong.
std::optional<std::vector<OneOffDay>> readOneOffDays(std::string_view text);

}  // namespace relance
