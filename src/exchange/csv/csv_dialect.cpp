// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_dialect.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "exchange/fields/header_names.h"
#include "text/date_column.h"

namespace relance {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// "2026-11-03" is the same day in every order.
bool isIsoForm(std::string_view text) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]) &&
         isDigit(text[3]);
}

std::string titleOf(const MappedColumn& mapped) { return mapped.title.empty() ? std::to_string(mapped.column) : mapped.title; }

/// Texts that differ in their digits only are read alike; a zero in front is no digit like the others.
void makeShape(std::string_view text, std::string& shape) {
  shape.assign(text);
  bool isFirstDigit = true;
  for (char& c : shape) {
    if (!isDigit(c)) continue;
    if (c != '0' || !isFirstDigit) c = '9';
    isFirstDigit = false;
  }
}

bool isWholeNumber(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return std::ranges::all_of(text, isDigit);
}

using Texts = std::unordered_set<std::string_view>;

/// For a column that no order reads whole.
DateOrder commonestOrder(const Texts& texts) {
  DateOrder best = DateOrder::dmy;
  std::ptrdiff_t most = -1;
  for (const DateOrder order : {DateOrder::dmy, DateOrder::mdy, DateOrder::ymd}) {
    const auto count = std::ranges::count_if(texts, [&](std::string_view text) { return parseDate(text, order).has_value(); });
    if (count > most) best = order;
    most = std::max(most, count);
  }
  return best;
}

std::optional<Refusal> findDates(const CellTable& cells, const MappedColumn& mapped, const SaidDialect& said,
                                 CsvDialect& dialect) {
  if (said.dates) {
    dialect.dates.push_back({mapped.field, mapped.title, *said.dates, DialectOrigin::said, 0});
    return std::nullopt;
  }
  DateColumn column;
  Texts seen;
  for (std::size_t row = 0; row < cells.rowCount(); ++row) {
    const std::string_view text = cells.cell(row, mapped.field);
    if (!text.empty() && !isIsoForm(text) && seen.insert(text).second) column.add(text);
  }
  if (column.verdict() == DateVerdict::ambiguous) return Refusal{RefusalReason::ambiguousDates, {titleOf(mapped)}};
  const DateOrder order = column.order().value_or(commonestOrder(seen));
  const auto origin = column.fitting().size() > 1 ? DialectOrigin::meansNoOdds : DialectOrigin::found;
  dialect.dates.push_back({mapped.field, mapped.title, order, origin, column.deciding()});
  return std::nullopt;
}

AmountColumn readColumn(const CellTable& cells, ImportField field) {
  AmountColumn column;
  std::unordered_set<std::string> seen;
  std::string shape;
  for (std::size_t row = 0; row < cells.rowCount(); ++row) {
    const std::string_view text = cells.cell(row, field);
    if (isWholeNumber(text)) continue;
    makeShape(text, shape);
    if (seen.insert(shape).second) column.add(text);
  }
  return column;
}

std::optional<Refusal> findAmounts(const CellTable& cells, const MappedColumn& mapped, const SaidDialect& said,
                                   CsvDialect& dialect) {
  const auto isRead = [&](AmountStyle style, DialectOrigin origin) -> std::optional<Refusal> {
    dialect.amounts.push_back({mapped.field, mapped.title, style, origin});
    return std::nullopt;
  };
  if (said.isMinorUnits || saysMinorUnits(mapped.title)) return isRead({'.', true}, DialectOrigin::said);
  if (said.decimalSign) return isRead({*said.decimalSign, false}, DialectOrigin::said);
  const AmountColumn column = readColumn(cells, mapped.field);
  switch (column.verdict()) {
    case DecimalVerdict::comma:
      return isRead({',', false}, DialectOrigin::found);
    case DecimalVerdict::dot:
      return isRead({'.', false}, DialectOrigin::found);
    case DecimalVerdict::either:
      return isRead({'.', false}, DialectOrigin::meansNoOdds);
    case DecimalVerdict::mixed:
      return isRead({column.onlyWithComma() >= column.onlyWithDot() ? ',' : '.', false}, DialectOrigin::found);
    case DecimalVerdict::ambiguous:
      return Refusal{RefusalReason::ambiguousDecimals, {titleOf(mapped)}};
  }
  __builtin_unreachable();
}

}  // namespace

DateOrder CsvDialect::dateOrder(ImportField field) const {
  const auto found = std::ranges::find(dates, field, &DateColumnDialect::field);
  return found == dates.end() ? DateOrder::dmy : found->order;
}

AmountStyle CsvDialect::amountStyle(ImportField field) const {
  const auto found = std::ranges::find(amounts, field, &AmountColumnDialect::field);
  return found == amounts.end() ? AmountStyle{} : found->style;
}

std::optional<Refusal> findDialect(const CellTable& cells, const ColumnMapping& mapping, const SaidDialect& said,
                                   CsvDialect& dialect) {
  for (const auto& mapped : mapping.columns) {
    std::optional<Refusal> refusal;
    if (isDateField(mapped.field)) refusal = findDates(cells, mapped, said, dialect);
    if (isAmountField(mapped.field)) refusal = findAmounts(cells, mapped, said, dialect);
    if (refusal) return refusal;
  }
  return std::nullopt;
}

}  // namespace relance
