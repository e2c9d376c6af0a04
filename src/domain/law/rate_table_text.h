// SPDX-License-Identifier: GPL-3.0-or-later
// Rate tables as text: the form in which they are shipped.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/law/rate_table.h"

namespace relance {

/// Reads "from_date,rate_percent,source,confidence" with that title line: ISO dates in rising order, percent with at most two
/// decimals and a point, empty for an unknown rate (then, and only then, the confidence is "unknown").
/// Nothing if any line is wrong.
std::optional<RateTable> readRateTable(std::string_view name, std::string_view text);

/// "12.15" is 1215, "-0.88" is -88, "5" is 500.
std::optional<int> parsePercent(std::string_view text);

}  // namespace relance
