// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file, whole and in memory: to judge it by, and to be shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace relance {

struct SampleRow {
  std::int64_t line{0};  // from 1
  std::vector<std::string> cells;
};

/// At most `most` rows of the beginning of a file (`isWhole`: that is all of it), as bytes of that encoding; cells without blanks
/// around them. A row that the end of the beginning cuts is left out.
std::vector<SampleRow> sampleRows(std::string_view beginning, bool isWhole, std::string_view encoding, char separator,
                                  std::size_t most);

}  // namespace relance
