// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file and what its columns may be, to be looked at and put right before anything is decided.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "exchange/csv/csv_layout.h"
#include "text/encoding.h"

namespace relance {

struct CsvPreview {
  Encoding encoding;
  CsvLayout layout;                            // as findLayout finds it, else the likeliest
  std::vector<std::string> titles;             // of every column; empty ones in a file without titles
  std::vector<std::vector<std::string>> rows;  // the first ones below, as many cells as there are titles
};

/// At most `most` rows. `encoding`: as the whole file told it; nothing: judged by the beginning. Nothing for a file that is no
/// text or holds no row. FileError(cannotRead) as InputFile says.
std::optional<CsvPreview> previewCsv(const std::filesystem::path& path, const LayoutRequest& request,
                                     const std::optional<Encoding>& encoding, std::size_t most);

}  // namespace relance
