// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as 32-bit day numbers, for the flat arrays that a million items live in.
#pragma once

#include <cstdint>

#include "domain/basics/date.h"

namespace relance {

using DayNumber = std::int32_t;

/// Days since 1970-01-01, negative before.
inline DayNumber dayNumber(Date date) { return static_cast<DayNumber>(date.time_since_epoch().count()); }
inline Date dateOf(DayNumber number) { return Date{std::chrono::days{number}}; }

}  // namespace relance
