// SPDX-License-Identifier: GPL-3.0-or-later
// How a file writes what it says - letters, separator, decimal sign, order of dates - and how that is known.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/basics/outcome.h"
#include "exchange/csv/cell_table.h"
#include "text/amount.h"
#include "text/amount_column.h"
#include "text/date_order.h"
#include "text/encoding.h"

namespace relance {

/// Why a column is read in its way.
enum class DialectOrigin {
  said,         // by a person, a profile or the title
  found,        // the texts allow no other reading
  meansNoOdds,  // every reading gives the same values
};

struct DateColumnDialect {
  ImportField field{ImportField::issued};
  std::string title;
  DateOrder order{DateOrder::dmy};
  DialectOrigin origin{DialectOrigin::found};
  std::int64_t deciding{0};  // different texts that only this order reads

  bool operator==(const DateColumnDialect&) const = default;
};

struct AmountColumnDialect {
  ImportField field{ImportField::amount};
  std::string title;
  AmountStyle style;
  DialectOrigin origin{DialectOrigin::found};

  bool operator==(const AmountColumnDialect&) const = default;
};

struct CsvDialect {
  Encoding encoding;
  char separator{';'};
  std::int64_t headerLine{0};  // 0: no titles
  std::vector<DateColumnDialect> dates;
  std::vector<AmountColumnDialect> amounts;

  /// dmy and a decimal comma for columns that the file does not have.
  DateOrder dateOrder(ImportField field) const;
  AmountStyle amountStyle(ImportField field) const;
};

/// What a person said beforehand; nothing: found from the texts.
struct SaidDialect {
  std::optional<DateOrder> dates;
  std::optional<char> decimalSign;  // ',' or '.'
  bool isMinorUnits{false};

  bool operator==(const SaidDialect&) const = default;
};

/// Looks at every date and amount of the table and fills in `dialect.dates` and `dialect.amounts`. Each column speaks for
/// itself. Refused, never guessed: ambiguousDates or ambiguousDecimals (title, or number of the column) for the first column
/// that several readings fit, with different values. Where no reading fits the whole column, the one that fits most of its
/// texts is taken: the others become problems of their lines, and problems stop an import.
std::optional<Refusal> findDialect(const CellTable& cells, const ColumnMapping& mapping, const SaidDialect& said,
                                   CsvDialect& dialect);

}  // namespace relance
