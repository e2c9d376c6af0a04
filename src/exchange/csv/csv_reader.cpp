// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_reader.h"

#include <csv.h>

#include <cassert>
#include <new>
#include <string>
#include <utility>

#include "exchange/csv/line_counter.h"
#include "text/utf8_converter.h"

namespace relance {
namespace {

/// A row whose cells lie in the batch's bytes.
struct BatchRow {
  std::int64_t line;
  std::size_t firstCell;
  std::size_t cellCount;
  bool hasNul;
  bool spansLines;
};

}  // namespace

class CsvReader::Engine {
 public:
  Engine(NextBytes bytes, std::string_view encoding, char separator) : m_bytes(std::move(bytes)), m_converter(encoding) {
    // All line ends are reported, empty lines too: that is how lines are counted.
    if (csv_init(&m_parser, CSV_REPALL_NL) != 0) throw std::bad_alloc{};
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    csv_set_blk_size(&m_parser, pieceBytes);
  }
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  ~Engine() { csv_free(&m_parser); }

  std::optional<CsvRow> next() {
    while (m_nextRow == m_rows.size()) {
      if (m_isAtEnd) return std::nullopt;
      readBatch();
    }
    const BatchRow& row = m_rows[m_nextRow++];
    m_cells.clear();
    for (std::size_t i = row.firstCell; i < row.firstCell + row.cellCount; ++i) {
      const std::size_t start = i == 0 ? 0 : m_ends[i - 1];
      m_cells.emplace_back(m_text.data() + start, m_ends[i] - start);
    }
    return CsvRow{row.line, m_cells, row.hasNul, row.spansLines};
  }

  const std::optional<CsvStop>& stop() const { return m_stop; }
  std::int64_t bytesRead() const { return m_bytesRead; }

 private:
  static void onCell(void* cell, std::size_t size, void* engine) {
    static_cast<Engine*>(engine)->addCell({static_cast<const char*>(cell), size});
  }
  static void onLineEnd(int sign, void* engine) { static_cast<Engine*>(engine)->endLine(sign); }

  void addCell(std::string_view cell) {
    if (m_ends.size() == m_rowStart) m_rowLine = m_lines.lineOfNext();
    if (m_hasQuotes) m_lines.addCell(cell);
    if (m_hasNuls && cell.find('\0') != std::string_view::npos) m_rowHasNul = true;
    m_text += cell;
    m_ends.push_back(m_text.size());
  }

  void endLine(int sign) {
    if (m_ends.size() > m_rowStart) {
      m_rows.push_back({m_rowLine, m_rowStart, m_ends.size() - m_rowStart, m_rowHasNul, m_lines.lineOfNext() > m_rowLine});
      m_rowStart = m_ends.size();
      m_rowHasNul = false;
    }
    m_lineBytes = 0;
    if (sign >= 0) m_lines.addEnd(static_cast<char>(sign));
  }

  /// Whole rows have been handed out; the cells of an unfinished one move to the front.
  void dropDoneRows() {
    const std::size_t textStart = m_rowStart == 0 ? 0 : m_ends[m_rowStart - 1];
    m_text.erase(0, textStart);
    m_ends.erase(m_ends.begin(), m_ends.begin() + static_cast<std::ptrdiff_t>(m_rowStart));
    for (auto& end : m_ends) end -= textStart;
    m_rowStart = 0;
    m_rows.clear();
    m_nextRow = 0;
  }

  void readBatch() {
    dropDoneRows();
    const std::string_view bytes = m_bytes();
    m_bytesRead += static_cast<std::int64_t>(bytes.size());
    m_piece.clear();
    const auto broken = bytes.empty() ? m_converter.finish(m_piece) : m_converter.convert(bytes, m_piece);
    parse(m_piece);
    if (m_isAtEnd) return;
    if (broken) {
      stopHere(ProblemReason::encodingBroken, lineOfOpenCell() + m_lines.endsIn(openCell()), openColumn());
    } else if (bytes.empty()) {
      finish();
    }
  }

  void parse(std::string_view text) {
    if (!m_hasQuotes) m_hasQuotes = text.find('"') != std::string_view::npos;
    if (!m_hasNuls) m_hasNuls = text.find('\0') != std::string_view::npos;
    while (!text.empty() && !m_isAtEnd) {
      const std::string_view piece = text.substr(0, pieceBytes);
      text.remove_prefix(piece.size());
      m_lineBytes += piece.size();
      if (csv_parse(&m_parser, piece.data(), piece.size(), onCell, onLineEnd, this) != piece.size()) throw std::bad_alloc{};
      if (m_lineBytes > longestLineBytes) stopAtLongLine();
    }
  }

  void finish() {
    // Strict only here: a quote inside a cell is no fault, one that is never closed is.
    csv_set_opts(&m_parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser, onCell, onLineEnd, this) == 0) {
      m_isAtEnd = true;
    } else if (csv_error(&m_parser) == CSV_EPARSE) {
      stopHere(ProblemReason::quoteUnclosed, lineOfOpenCell(), openColumn());
    } else {
      throw std::bad_alloc{};
    }
  }

  void stopAtLongLine() {
    const bool isOpenQuote = m_parser.quoted != 0 && m_lines.endsIn(openCell()) > 0;
    if (isOpenQuote) {
      stopHere(ProblemReason::quoteUnclosed, lineOfOpenCell(), openColumn());
    } else {
      stopHere(ProblemReason::lineTooLong, m_ends.size() == m_rowStart ? m_lines.lineOfNext() : m_rowLine, 0);
    }
  }

  void stopHere(ProblemReason reason, std::int64_t line, std::int64_t column) {
    m_isAtEnd = true;
    m_stop = CsvStop{reason, line, column};
  }

  /// What the parser holds of the cell that has not ended yet.
  std::string_view openCell() const { return {reinterpret_cast<const char*>(m_parser.entry_buf), m_parser.entry_pos}; }
  std::int64_t lineOfOpenCell() { return m_lines.lineOfNext(); }
  std::int64_t openColumn() const { return static_cast<std::int64_t>(m_ends.size() - m_rowStart) + 1; }

  NextBytes m_bytes;
  Utf8Converter m_converter;
  csv_parser m_parser{};
  std::string m_piece;
  std::int64_t m_bytesRead{0};
  std::size_t m_lineBytes{0};

  std::string m_text;               // the cells of the batch, one after the other
  std::vector<std::size_t> m_ends;  // where each ends
  std::vector<BatchRow> m_rows;
  std::size_t m_nextRow{0};
  std::size_t m_rowStart{0};  // first cell of the row being read
  std::int64_t m_rowLine{1};
  bool m_rowHasNul{false};
  std::vector<std::string_view> m_cells;

  LineCounter m_lines;
  bool m_hasQuotes{false};  // so far in the file; without any, no cell holds a line end
  bool m_hasNuls{false};
  bool m_isAtEnd{false};
  std::optional<CsvStop> m_stop;
};

CsvReader::CsvReader(NextBytes bytes, std::string_view encoding, char separator)
    : m_engine(std::make_unique<Engine>(std::move(bytes), encoding, separator)) {
  assert(separator != '"' && separator != '\n' && separator != '\r');
}
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;
CsvReader::~CsvReader() = default;

std::optional<CsvRow> CsvReader::next() { return m_engine->next(); }
const std::optional<CsvStop>& CsvReader::stop() const { return m_engine->stop(); }
std::int64_t CsvReader::bytesRead() const { return m_engine->bytesRead(); }

}  // namespace relance
