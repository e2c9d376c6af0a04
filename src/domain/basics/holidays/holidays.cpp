// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/holidays/holidays.h"

#include <algorithm>
#include <array>

namespace relance {

const CountryRules* findCountryRules(std::string_view country) {
  static const std::array known{frenchHolidays(), belgianHolidays(), luxembourgHolidays(),
                                swissHolidays(),  germanHolidays(),  britishHolidays()};
  const auto found = std::ranges::find(known, isoCountry(country), &CountryRules::country);
  return found == known.end() ? nullptr : &*found;
}

std::vector<Holiday> holidaysOf(const CountryRules& rules, std::string_view region, int year) {
  const std::string_view known = listsCode(rules.regions, region) ? region : rules.defaultRegion;
  std::vector<Holiday> holidays;
  for (const HolidayRule& rule : rules.rules) {
    if (!holdsIn(rule, known)) continue;
    if (const auto date = freeDay(rule, year)) holidays.push_back({*date, rule.name});
  }
  std::ranges::stable_sort(holidays, {}, &Holiday::date);
  return holidays;
}

std::string_view isoCountry(std::string_view country) { return country == "UK" ? std::string_view{"GB"} : country; }

std::string_view regionWithin(std::string_view country, std::string_view region) {
  const bool hasPrefix = region.size() > 3 && region[2] == '-' && isoCountry(region.substr(0, 2)) == isoCountry(country);
  return hasPrefix ? region.substr(3) : region;
}

}  // namespace relance
