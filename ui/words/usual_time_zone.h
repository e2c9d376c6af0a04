// SPDX-License-Identifier: GPL-3.0-or-later
// The time zone a new ledger gets when none is named.
#pragma once

#include <string>
#include <string_view>

namespace relance {

/// The system's own zone where it belongs to the country (ISO 3166-1), else the first of the country; UTC for a country without
/// any.
std::string usualTimeZone(std::string_view country);

}  // namespace relance
