// SPDX-License-Identifier: GPL-3.0-or-later
// How a CSV file is laid out: what parts its cells, which line holds the titles, what kind of file it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/fields/column_mapping.h"

namespace relance {

/// So much of a file is looked at.
inline constexpr std::size_t beginningBytes = 256 * 1024;

struct LayoutRequest {
  std::optional<ImportKind> kind;  // none: told by the titles
  std::vector<HandMapping> mappings;
  std::string fileName;  // a hint at the kind where the titles fit two
};

struct CsvLayout {
  char separator{';'};
  std::int64_t headerLine{0};  // 0: no titles, the first row is data
  ColumnMapping mapping;
};

/// Judged by the beginning of the file (`isWhole`: that is all of it), as bytes of that encoding. The separator - semicolon,
/// comma, tab or bar - is the one under which titles are understood and rows have equally many cells; a first line "sep=;" says
/// it outright. The titles stand in one of the first twenty rows. Refused: all that mapColumns refuses, and unrecognisedFile
/// (the titles seen) when no kind fits, or two fit alike.
Outcome<CsvLayout> findLayout(std::string_view beginning, bool isWhole, std::string_view encoding, const LayoutRequest& request);

/// Where findLayout refuses: what fits best so far, to be shown and put right by hand. Its kind is the one asked for, else that
/// of which the titles say most; its mapping may lack columns. Nothing for a file without a row.
std::optional<CsvLayout> likeliestLayout(std::string_view beginning, bool isWhole, std::string_view encoding,
                                         const LayoutRequest& request);

}  // namespace relance
