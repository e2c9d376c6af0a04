// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone and register numbers that belong to nobody: reserved for fiction, or never given out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "actions/sample/world/dice.h"
#include "actions/sample/world/places.h"

namespace relance::sample {

/// France: ARCEP's ranges for audiovisual works (01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49, 06 39 98). United Kingdom:
/// Ofcom's drama numbers. Germany: Bundesnetzagentur's numbers for media. Elsewhere: well formed, with digits that no number has.
std::string drawPhone(const Town& town, Dice& dice);
std::string drawMobile(std::string_view country, Dice& dice);

/// A register number of the country's form that is never given out: SIREN 000 … with its check digit, and so on. Each `ordinal`
/// (0 to 99 999) has its own.
std::string registerNumber(std::string_view country, int ordinal);

/// The French VAT number that follows from the SIREN; elsewhere empty.
std::string vatNumber(std::string_view country, std::string_view registration);

}  // namespace relance::sample
