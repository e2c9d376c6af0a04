// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows/cell_reader.h"

#include <algorithm>

#include "exchange/rows/said_words.h"
#include "text/amount.h"

namespace relance {

CellReader::CellReader(const CsvContent& content, const RowDefaults& defaults, ProblemList& problems, NoteList& notes)
    : m_cells(content.cells), m_dialect(content.dialect), m_defaults(defaults), m_problems(problems), m_notes(notes) {}

void CellReader::moveTo(std::size_t row) {
  m_row = row;
  m_hasFailed = false;
}

std::string_view CellReader::text(ImportField field) {
  const std::string_view cell = m_cells.cell(m_row, field);
  if (cell.size() <= longestText) return cell;
  fail(field, ProblemReason::textTooLong, {std::string{importFieldName(field)}, std::to_string(longestText)});
  return cell.substr(0, 0);
}

std::string_view CellReader::requiredText(ImportField field) {
  require(field);
  return text(field);
}

void CellReader::require(ImportField field) {
  if (isEmpty(field)) fail(field, ProblemReason::valueMissing, {std::string{importFieldName(field)}});
}

std::optional<Date> CellReader::date(ImportField field) {
  const std::string_view written = m_cells.cell(m_row, field);
  if (written.empty()) return std::nullopt;
  auto& known = m_dates[static_cast<std::size_t>(field)];
  const auto [place, isNew] = known.try_emplace(written);
  const DateOrder order = m_dialect.dateOrder(field);
  if (isNew) place->second = parseDate(written, order);
  if (!place->second) fail(field, ProblemReason::badDate, {std::string{written}, std::string{dateOrderName(order)}});
  return place->second;
}

std::optional<Date> CellReader::requiredDate(ImportField field) {
  require(field);
  return date(field);
}

std::optional<Money> CellReader::amount(ImportField field, Currency currency) {
  const std::string_view written = m_cells.cell(m_row, field);
  if (written.empty()) return std::nullopt;
  const AmountResult result = parseAmount(written, currency, m_dialect.amountStyle(field));
  if (const auto* money = std::get_if<Money>(&result)) return *money;
  const bool isTooLarge = std::get<AmountFault>(result) == AmountFault::tooLarge;
  fail(field, isTooLarge ? ProblemReason::amountTooLarge : ProblemReason::badAmount, {std::string{written}});
  return std::nullopt;
}

Currency CellReader::currency() {
  const std::string_view written = m_cells.cell(m_row, ImportField::currency);
  if (written.empty()) return m_defaults.currency;
  if (written != m_lastCurrencyText) {
    m_lastCurrencyText = written;
    m_lastCurrency = currencySaid(written);
  }
  if (!m_lastCurrency) fail(ImportField::currency, ProblemReason::badCurrency, {std::string{written}});
  return m_lastCurrency.value_or(m_defaults.currency);
}

std::vector<std::string> CellReader::factsFor(ProblemReason reason, ImportField field, std::string_view text) {
  if (reason == ProblemReason::badKind) return {std::string{text}};
  return {std::string{importFieldName(field)}, std::string{text}};
}

void CellReader::fail(ImportField field, ProblemReason reason, std::vector<std::string> facts) {
  m_hasFailed = true;
  m_problems.add(line(), m_cells.columnOf(field), reason, std::move(facts));
}

void CellReader::note(ProblemReason reason, std::vector<std::string> facts) { m_notes.add(line(), reason, std::move(facts)); }

void CellReader::noteIfAhead(Date day) {
  if (day > m_defaults.today) note(ProblemReason::datedAhead);
}

}  // namespace relance
