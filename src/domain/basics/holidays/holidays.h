// SPDX-License-Identifier: GPL-3.0-or-later
// The holidays of a year in one country or region.
#pragma once

#include <string_view>
#include <vector>

#include "domain/basics/holidays/country_rules.h"

namespace relance {

struct Holiday {
  Date date;
  std::string_view name;  // in a language of the country

  bool operator==(const Holiday&) const = default;
};

/// The country's rules: ISO 3166-1 code, "UK" is read as GB; null for a country without rules here.
const CountryRules* findCountryRules(std::string_view country);

/// By the yearly rules alone, in date order; a weekend day moved by a substitute is named on the substitute.
/// `region` without country ("BY"); one that the rules do not tell apart has the country's days.
std::vector<Holiday> holidaysOf(const CountryRules& rules, std::string_view region, int year);

/// "GB" for "UK", else the code itself.
std::string_view isoCountry(std::string_view country);

/// The second part of an ISO 3166-2 code: "BY" for "DE-BY" in Germany; a bare "BY" stays.
std::string_view regionWithin(std::string_view country, std::string_view region);

}  // namespace relance
