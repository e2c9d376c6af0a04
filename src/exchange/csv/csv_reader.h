// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a CSV file, one after the other, with the exact line on which each begins.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/basics/refusal_reason.h"
#include "exchange/file/input_file.h"

namespace relance {

inline constexpr std::size_t longestLineBytes = 1024 * 1024;

/// Cells without blanks around them and without their quotes.
struct CsvRow {
  std::int64_t line{0};                     // from 1; a cell may hold line ends, so that rows span several
  std::span<const std::string_view> cells;  // never empty; valid until the next row is asked for
  bool hasNul{false};                       // some cell holds a zero byte
  bool spansLines{false};                   // some cell holds a line end
};

/// What ended the reading before the end of the file.
struct CsvStop {
  ProblemReason reason{ProblemReason::lineTooLong};  // lineTooLong, quoteUnclosed or encodingBroken
  std::int64_t line{0};                              // of the long row, of the open quote, of the broken byte
  std::int64_t column{0};                            // the cell, from 1; 0 for a long line

  bool operator==(const CsvStop&) const = default;
};

/// Quotes are " and are doubled inside quotes (RFC 4180); a quote within a cell that does not begin with one is an ordinary
/// letter. A line ends with CR, LF, CR LF or CR CR LF. Empty lines are left out. Memory does not grow with the file.
class CsvReader {
 public:
  /// `encoding` must be known to Utf8Converter (asserted); a byte order mark is left out.
  CsvReader(NextBytes bytes, std::string_view encoding, char separator);
  CsvReader(CsvReader&&) noexcept;
  CsvReader& operator=(CsvReader&&) noexcept;
  ~CsvReader();

  /// Moves to the next row; nothing at the end, or where something stopped the reading.
  std::optional<CsvRow> next();

  const std::optional<CsvStop>& stop() const;

  /// How much of the file has been read, for progress.
  std::int64_t bytesRead() const;

 private:
  class Engine;
  std::unique_ptr<Engine> m_engine;
};

}  // namespace relance
