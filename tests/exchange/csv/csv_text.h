// SPDX-License-Identifier: GPL-3.0-or-later
// CSV given as text, in pieces of any size.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv/csv_reader.h"

namespace relance {

/// Reads `bytes`, which must live longer, in pieces of that size.
inline NextBytes inPieces(std::string_view bytes, std::size_t size = pieceBytes) {
  return [bytes, size]() mutable {
    const std::string_view piece = bytes.substr(0, size);
    bytes.remove_prefix(piece.size());
    return piece;
  };
}

struct ReadRow {
  std::int64_t line{0};
  std::vector<std::string> cells;

  bool operator==(const ReadRow&) const = default;
};

struct ReadFile {
  std::vector<ReadRow> rows;
  std::optional<CsvStop> stop;
};

inline ReadFile readRows(std::string_view bytes, char separator = ';', std::string_view encoding = "UTF-8",
                         std::size_t pieceSize = pieceBytes) {
  CsvReader reader{inPieces(bytes, pieceSize), encoding, separator};
  ReadFile file;
  while (const auto row = reader.next()) file.rows.push_back({row->line, {row->cells.begin(), row->cells.end()}});
  file.stop = reader.stop();
  return file;
}

}  // namespace relance
