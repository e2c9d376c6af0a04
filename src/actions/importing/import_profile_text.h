// SPDX-License-Identifier: GPL-3.0-or-later
// A profile - how the files of one program are read - as the text kept in the ledger.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"
#include "exchange/csv/csv_dialect.h"
#include "exchange/fields/column_mapping.h"

namespace relance {

struct ProfileContent {
  std::vector<HandMapping> mappings;
  SaidDialect dialect;

  bool operator==(const ProfileContent&) const = default;
};

/// JSON: {"columns":{"amount":"Montant TTC",…},"dates":"dmy","decimal":",","minorUnits":true}; what is not said is left out.
std::string profileText(const ProfileContent& content);

/// Nothing for a text that profileText does not write.
std::optional<ProfileContent> parseProfile(std::string_view text);

/// How a file was read, to be read so again: each column by its title (by its number where there are none), and the order of
/// dates and the decimal sign if all its columns agree and something told them.
ProfileContent profileOf(const ColumnMapping& mapping, const CsvDialect& dialect);

}  // namespace relance
