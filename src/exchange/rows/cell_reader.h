// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one row after the other as values; what is no value becomes a problem of its line and column.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/money.h"
#include "exchange/csv/csv_content.h"

namespace relance {

/// What a file leaves unsaid is so.
struct RowDefaults {
  Currency currency;        // the creditor's
  std::string country;      // the creditor's
  std::string language;     // of customers whose country speaks several
  Date today{Date::max()};  // what is dated after it is told

  bool operator==(const RowDefaults&) const = default;
};

inline constexpr std::size_t longestText = 500;  // bytes of UTF-8, for any one cell that is kept

/// An empty cell has no value and is no problem unless it is required. Lives no longer than what it was made of.
class CellReader {
 public:
  CellReader(const CsvContent& content, const RowDefaults& defaults, ProblemList& problems, NoteList& notes);

  void moveTo(std::size_t row);
  std::int64_t line() const { return m_cells.line(m_row); }
  const RowDefaults& defaults() const { return m_defaults; }

  /// A problem was found since moveTo.
  bool hasFailed() const { return m_hasFailed; }

  bool isEmpty(ImportField field) const { return m_cells.cell(m_row, field).empty(); }

  /// textTooLong beyond longestText.
  std::string_view text(ImportField field);
  std::string_view requiredText(ImportField field);

  /// valueMissing if the cell is empty.
  void require(ImportField field);

  std::optional<Date> date(ImportField field);
  std::optional<Date> requiredDate(ImportField field);

  /// Either sign.
  std::optional<Money> amount(ImportField field, Currency currency);

  /// The default for an empty cell.
  Currency currency();

  /// Of `said` (said_words.h); what it does not know is a problem of that reason, the facts being the field, then the text, or
  /// the text alone (badKind).
  template <class Value>
  std::optional<Value> word(ImportField field, std::optional<Value> (*said)(std::string_view), ProblemReason reason) {
    const std::string_view written = text(field);
    if (written.empty()) return std::nullopt;
    auto value = said(written);
    if (!value) fail(field, reason, factsFor(reason, field, written));
    return value;
  }

  void fail(ImportField field, ProblemReason reason, std::vector<std::string> facts = {});
  void note(ProblemReason reason, std::vector<std::string> facts = {});

  /// A document or payment counts from its day on: the note datedAhead if that is still to come.
  void noteIfAhead(Date day);

 private:
  static std::vector<std::string> factsFor(ProblemReason reason, ImportField field, std::string_view text);

  const CellTable& m_cells;
  const CsvDialect& m_dialect;
  const RowDefaults& m_defaults;
  ProblemList& m_problems;
  NoteList& m_notes;
  std::size_t m_row{0};
  bool m_hasFailed{false};
  std::array<std::unordered_map<std::string_view, std::optional<Date>>, importFieldCount> m_dates;  // texts already read
  std::string_view m_lastCurrencyText;
  std::optional<Currency> m_lastCurrency;
};

}  // namespace relance
