// SPDX-License-Identifier: GPL-3.0-or-later
// The holiday tables that Relance knows: France, Belgium, Luxembourg, Switzerland, Germany, United Kingdom.
#pragma once

#include <span>
#include <string_view>

#include "domain/basics/holidays/holiday_rule.h"

namespace relance {

/// One country's yearly holidays, as in force since 2000 (rules that began later carry their first year; older years
/// are reckoned with the same rules). Days that always fall on a Sunday are left out.
struct CountryRules {
  std::string_view country;        // ISO 3166-1
  std::string_view regions;        // the second part of ISO 3166-2 codes that are told apart, separated by blanks
  std::string_view defaultRegion;  // taken when no region is known; empty: only the days of the whole country
  std::span<const HolidayRule> rules;
};

CountryRules frenchHolidays();
CountryRules belgianHolidays();
CountryRules luxembourgHolidays();
CountryRules swissHolidays();
CountryRules germanHolidays();
CountryRules britishHolidays();

}  // namespace relance
