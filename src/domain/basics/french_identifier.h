// SPDX-License-Identifier: GPL-3.0-or-later
// French business identifiers: SIREN of the company, SIRET of one of its establishments (Code de commerce R123-220, R123-221).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relance {

/// Nine digits without blanks if Luhn's check holds.
std::optional<std::string> parseSiren(std::string_view text);

/// Fourteen digits without blanks if they begin with a SIREN and Luhn's check holds; for La Poste (356000000) the plain sum of
/// the digits may instead be a multiple of five.
std::optional<std::string> parseSiret(std::string_view text);

}  // namespace relance
