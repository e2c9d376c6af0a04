// SPDX-License-Identifier: GPL-3.0-or-later
// A file of given bytes, read whole as an import reads it.
#pragma once

#include <string>
#include <vector>

#include "exchange/csv/csv_content.h"
#include "exchange/rows/cell_reader.h"
#include "storage/scratch_folder.h"

namespace relance {

struct FileAsRead {
  CsvReading reading;
  ProblemList problems{"test.csv"};
  NoteList notes;

  std::vector<ProblemReason> reasons() const {
    std::vector<ProblemReason> result;
    for (const auto& problem : problems.kept()) result.push_back(problem.reason);
    return result;
  }
};

inline FileAsRead readBytes(const std::string& bytes, CsvRequest request = {}) {
  ScratchFolder folder;
  writeBytes(folder / "test.csv", bytes);
  FileAsRead file;
  file.reading = readCsv(folder / "test.csv", request, file.problems, [](std::int64_t) { return true; });
  return file;
}

inline CsvRequest requestFor(ImportKind kind) {
  CsvRequest request;
  request.layout.kind = kind;
  return request;
}

/// All rows that `read` makes of the file (readInvoiceRow …).
template <class Row>
std::vector<Row> rowsOf(FileAsRead& file, std::optional<Row> (*read)(CellReader&, std::size_t),
                        const RowDefaults& defaults = {{}, "FR", "fr"}) {
  std::vector<Row> rows;
  if (!file.reading.content) return rows;
  CellReader cells{*file.reading.content, defaults, file.problems, file.notes};
  for (std::size_t i = 0; i < file.reading.content->cells.rowCount(); ++i) {
    if (auto row = read(cells, i)) rows.push_back(std::move(*row));
  }
  return rows;
}

}  // namespace relance
