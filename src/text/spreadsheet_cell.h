// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a text that looks like a formula from being one when a spreadsheet opens our CSV.
#pragma once

#include <string>
#include <string_view>

namespace relance {

/// The text with an apostrophe in front when a spreadsheet might take it for a formula: it begins with a tab or a line break, or,
/// after blanks and invisible characters, with = + - @ or a form of these as wide as an ideograph. A plain negative number
/// ("-12.50", "-12,5") stays as it is. Quoting for CSV is not done here.
std::string inertCell(std::string_view utf8);

}  // namespace relance
