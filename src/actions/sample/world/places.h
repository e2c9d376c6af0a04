// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sample's customers live: invented towns of real regions.
#pragma once

#include <string>
#include <string_view>

#include "actions/sample/world/dice.h"

namespace relance::sample {

struct Town {
  std::string_view country;
  std::string_view language;
  std::string_view region;         // as a tag names it
  std::string_view holidayRegion;  // ISO 3166-2; empty: the country's days only
  std::string_view postalCode;
  std::string_view name;
};

/// A town of that country, which must be one of the list.
const Town& townIn(std::string_view country, Dice& dice);

/// "de Valbrune", "d’Orlac", "du Pont", "des Marais …": the French town after "of".
std::string ofTown(std::string_view town);

}  // namespace relance::sample
