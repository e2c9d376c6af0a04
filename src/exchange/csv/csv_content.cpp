// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_content.h"

#include <algorithm>
#include <string>
#include <utility>

#include "exchange/csv/csv_reader.h"
#include "exchange/file/input_file.h"
#include "text/blank.h"

namespace relance {
namespace {

constexpr std::int64_t rowsBetweenQuestions = 4096;

bool isEmptyRow(const CsvRow& row) {
  return std::ranges::all_of(row.cells, [](std::string_view cell) { return trimmed(cell).empty(); });
}

/// Cells beyond the titles may stand there as long as they are empty, and the other way round.
bool isEven(const CsvRow& row, const ColumnMapping& mapping) {
  if (row.cells.size() == mapping.columnCount) return true;
  if (row.cells.size() < mapping.columnCount) return false;
  const auto beyond = row.cells.subspan(mapping.columnCount);
  return std::ranges::all_of(beyond, [](std::string_view cell) { return trimmed(cell).empty(); });
}

/// The cell (from 1) that swallowed the rest of its line and the beginning of a later one: its quote was not closed where it
/// should have been.
std::int64_t swallowingColumn(const CsvRow& row, const CsvContent& content) {
  if (!row.spansLines) return 0;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto separators = static_cast<std::size_t>(std::ranges::count(row.cells[i], content.dialect.separator));
    const bool hasLineEnd = row.cells[i].find_first_of("\r\n") != std::string_view::npos;
    if (hasLineEnd && separators + 1 >= content.mapping.columnCount) return static_cast<std::int64_t>(i) + 1;
  }
  return 0;
}

class Content {
 public:
  Content(CsvContent& content, ProblemList& problems) : m_content(content), m_problems(problems) {}

  void add(const CsvRow& row) {
    if (row.line <= m_content.dialect.headerLine || isEmptyRow(row)) return;
    ++m_content.rowsRead;
    if (const auto column = swallowingColumn(row, m_content); column > 0) {
      m_problems.add(row.line, column, ProblemReason::quoteUnclosed);
    } else if (!isEven(row, m_content.mapping)) {
      m_problems.add(row.line, 0, ProblemReason::raggedRow,
                     {std::to_string(row.cells.size()), std::to_string(m_content.mapping.columnCount)});
    } else if (row.hasNul) {
      addNul(row);
    } else {
      m_content.cells.add(row.line, row.cells);
    }
  }

 private:
  void addNul(const CsvRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].find('\0') == std::string_view::npos) continue;
      m_problems.add(row.line, static_cast<std::int64_t>(i) + 1, ProblemReason::nulByte);
      return;
    }
  }

  CsvContent& m_content;
  ProblemList& m_problems;
};

std::vector<std::string> factsOf(ProblemReason reason, const Encoding& encoding) {
  if (reason == ProblemReason::encodingBroken) return {encoding.name};
  if (reason == ProblemReason::lineTooLong) return {std::to_string(longestLineBytes)};
  return {};
}

/// False when it was cancelled.
bool readRows(const std::filesystem::path& path, CsvContent& content, ProblemList& problems,
              const std::function<bool(std::int64_t)>& keepGoing) {
  InputFile file{path};
  CsvReader reader{[&] { return file.next(); }, content.dialect.encoding.name, content.dialect.separator};
  Content rows{content, problems};
  std::int64_t sinceQuestion = 0;
  while (const auto row = reader.next()) {
    rows.add(*row);
    if (++sinceQuestion < rowsBetweenQuestions) continue;
    sinceQuestion = 0;
    if (!keepGoing(content.file.bytes + reader.bytesRead())) return false;
  }
  if (const auto& stop = reader.stop()) {
    problems.add(stop->line, stop->column, stop->reason, factsOf(stop->reason, content.dialect.encoding));
  }
  return true;
}

}  // namespace

CsvReading readCsv(const std::filesystem::path& path, const CsvRequest& request, ProblemList& problems,
                   const std::function<bool(std::int64_t)>& keepGoing) {
  CsvReading reading;
  InputFile file{path};
  const auto examination = examineFile([&] { return file.next(); }, keepGoing);
  if (examination.fault) {
    problems.add(examination.fault->line, 0, examination.fault->reason, examination.fault->facts);
    return reading;
  }
  reading.isCancelled = !examination.facts;
  if (reading.isCancelled) return reading;

  const FileFacts& facts = *examination.facts;
  const std::string beginning = readBeginning(path, beginningBytes);
  const bool isWhole = static_cast<std::int64_t>(beginning.size()) >= facts.bytes;
  const auto layout = findLayout(beginning, isWhole, facts.encoding.name, request.layout);
  if (!layout) {
    reading.refusal = layout.refusal();
    return reading;
  }
  CsvContent content{facts,
                     {facts.encoding, layout->separator, layout->headerLine, {}, {}},
                     layout->mapping,
                     CellTable{layout->mapping, static_cast<std::size_t>(facts.bytes)},
                     0,
                     {}};
  reading.isCancelled = !readRows(path, content, problems, keepGoing);
  if (reading.isCancelled) return reading;
  content.refusal = findDialect(content.cells, content.mapping, request.dialect, content.dialect);
  reading.content.emplace(std::move(content));
  return reading;
}

}  // namespace relance
