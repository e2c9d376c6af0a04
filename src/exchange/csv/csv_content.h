// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file read whole: its layout and dialect found, its mapped cells in memory, its faults listed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

#include "exchange/csv/cell_table.h"
#include "exchange/csv/csv_dialect.h"
#include "exchange/csv/csv_layout.h"
#include "exchange/file/file_facts.h"
#include "exchange/file/problem_list.h"

namespace relance {

struct CsvRequest {
  LayoutRequest layout;
  SaidDialect dialect;
};

struct CsvContent {
  FileFacts file;
  CsvDialect dialect;
  ColumnMapping mapping;
  CellTable cells;
  std::int64_t rowsRead{0};  // those with a problem too, empty ones not

  /// A refusal of findDialect: the cells are there, the way to read them is not.
  std::optional<Refusal> refusal;
};

/// As far as the file could be understood. Without content: it is no text or too long (see the problems), its columns are not
/// known (see the refusal), or the reading was cancelled.
struct CsvReading {
  std::optional<CsvContent> content;
  std::optional<Refusal> refusal;
  bool isCancelled{false};
};

/// `keepGoing` is asked now and then with the bytes gone through, of twice the size of the file; false cancels. Problems: all of
/// examineFile and CsvReader, nulByte, raggedRow (cells found, columns). A row with a problem is left out of the cells.
/// FileError(cannotRead) as InputFile says.
CsvReading readCsv(const std::filesystem::path& path, const CsvRequest& request, ProblemList& problems,
                   const std::function<bool(std::int64_t)>& keepGoing);

}  // namespace relance
