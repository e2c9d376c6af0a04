// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/sample_rows.h"

#include "exchange/csv/csv_reader.h"
#include "text/blank.h"

namespace relance {

std::vector<SampleRow> sampleRows(std::string_view beginning, bool isWhole, std::string_view encoding, char separator,
                                  std::size_t most) {
  std::vector<SampleRow> rows;
  CsvReader reader{[beginning]() mutable {
                     const std::string_view piece = beginning.substr(0, pieceBytes);
                     beginning.remove_prefix(piece.size());
                     return piece;
                   },
                   encoding, separator};
  while (rows.size() < most) {
    const auto row = reader.next();
    if (!row) break;
    SampleRow& kept = rows.emplace_back(SampleRow{row->line, {}});
    for (const auto cell : row->cells) kept.cells.emplace_back(trimmed(cell));
  }
  if (!isWhole && rows.size() > 1 && rows.size() < most) rows.pop_back();
  return rows;
}

}  // namespace relance
