// SPDX-License-Identifier: GPL-3.0-or-later
// The plain tables of resources/: lines of comma-separated fields, a field in double quotes when it holds a comma.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relance {

/// The rows below the title line, fields without their quotes ("" inside quotes is one quote). Empty lines are skipped,
/// CR LF is taken as LF. Nothing if the title line is not exactly `titles`, a row has another number of fields or a quote
/// stays open. A field never holds a line break. Files of users are read by exchange, not by this.
std::optional<std::vector<std::vector<std::string>>> readQuotedTable(std::string_view text, std::string_view titles);

}  // namespace relance
