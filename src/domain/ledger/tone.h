// SPDX-License-Identifier: GPL-3.0-or-later
// How firmly a step speaks; what a contact reached is remembered with its tone, so that another scenario can go on from it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace relance {

/// From soft to firm: the order of the values is the order of firmness.
enum class Tone : std::uint8_t { preventive, courteous, plain, firm, consequences, formal };

/// The name used in JSON, SQL and scenario files.
std::string_view toneName(Tone tone);
std::optional<Tone> parseTone(std::string_view name);

}  // namespace relance
