// SPDX-License-Identifier: GPL-3.0-or-later
// What an import found, made and left alone.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/ledger/import_record.h"
#include "exchange/csv/csv_dialect.h"
#include "exchange/fields/column_mapping.h"
#include "exchange/file/problem_list.h"

namespace relance {

enum class ImportStage {
  reading,   // done and total are bytes, of twice the file
  checking,  // rows
  writing,   // rows
};

struct ImportProgress {
  ImportStage stage{ImportStage::reading};
  std::int64_t done{0};
  std::int64_t total{0};
};

/// Asked some times a second; an answer of false cancels the import, which then leaves all as it was.
using ImportObserver = std::function<bool(const ImportProgress&)>;

enum class ImportEnd {
  imported,     // rows were made, or payments are now known up to a later day; an event tells of it
  wouldImport,  // a dry run without anything in the way
  nothingNew,   // every row is known (or there is none); the ledger is as it was
  stopped,      // problems, or the refusal; the ledger is as it was
  cancelled,    // the ledger is as it was
};

/// Rows of the file; each row with neither problem nor note amountZero is one of new, known and changed.
struct ImportCounts {
  std::int64_t read{0};     // not counting empty ones
  std::int64_t fresh{0};    // new to the ledger
  std::int64_t known{0};    // in the ledger already, or twice in a file of contacts
  std::int64_t changed{0};  // known, but the file says something else: see changes; not applied
  std::int64_t ignored{0};  // left out with a note: amount zero
  std::int64_t customersMade{0};
  std::int64_t itemsMade{0};
  std::int64_t allocationsMade{0};
  std::int64_t settled{0};  // documents that nothing is open of any more

  bool operator==(const ImportCounts&) const = default;
};

struct ImportReport {
  ImportEnd end{ImportEnd::stopped};
  ImportKind kind{ImportKind::invoices};

  /// Nothing: the file could not be understood so far.
  std::optional<CsvDialect> dialect;
  std::optional<ColumnMapping> mapping;

  ImportCounts counts;
  std::map<Currency, std::int64_t> totals;  // of all rows, known ones too, in minor units; credit notes and refunds negative
  std::optional<bool> isTotalAsExpected;    // nothing: no total was given

  std::vector<Problem> problems;  // by line; any one of them stops the import
  std::int64_t problemCount{0};   // of them all, listed or not
  std::vector<Problem> changes;   // differsFromLedger: number or code, field, ledger's value, file's value
  std::int64_t changeCount{0};
  std::vector<ImportNote> notes;

  /// Why nothing was imported: importHasProblems (count), importTotalDiffers (expected, found), or what the file's columns and
  /// dialect leave open (missingColumn, unknownColumn, unknownField, unrecognisedFile, ambiguousDates, ambiguousDecimals,
  /// unknownProfile).
  std::optional<Refusal> refusal;

  std::optional<Date> paymentsUpTo;     // of payments and settled invoices: the file says what was paid up to this day
  ImportId import;                      // of an import that was made
  std::optional<Date> firstImportedOn;  // of the same file, byte by byte
};

}  // namespace relance
