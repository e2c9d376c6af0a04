// SPDX-License-Identifier: GPL-3.0-or-later
// Where a customer is and how he is reached: cells that are assumed or left out rather than refused.
#pragma once

#include <string>

#include "exchange/rows/cell_reader.h"

namespace relance {

/// ISO 3166-1; the creditor's country for an empty cell, and with the note countryAssumed for a text that names none.
std::string countryOf(CellReader& cells);

/// ISO 639-1; for an empty cell what the country speaks, else the default; with the note languageAssumed for a text that names
/// none.
std::string languageOf(CellReader& cells, const std::string& country);

/// The first address of the cell; empty, with the note badEmail, if it is none.
std::string emailOf(CellReader& cells);

}  // namespace relance
