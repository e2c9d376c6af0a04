// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the aged balance, and how its amounts and counts are written.
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "desktop/balance/balance_sheet.h"
#include "desktop/shared/table/table_cell.h"
#include "desktop/shared/table/table_column.h"

namespace relance::balance {

inline constexpr int nameColumn = 0;

QList<TableColumn> tableColumns(const BucketLimits& limits);
int nextColumn(const BucketLimits& limits);
int columnCount(const BucketLimits& limits);

/// What stands in a column; none for the name and the next action.
std::optional<BalancePart> partOfColumn(const BucketLimits& limits, int column);

QString columnTitle(const BucketLimits& limits, int column, Currency currency);
/// As it stands in a sentence: "31–60 days".
QString partWords(const BucketLimits& limits, BalancePart part);

/// Zero is "–".
QString amountOrDash(std::int64_t minor, Currency currency, Language language);
/// For the clipboard: no groups of digits, the language's decimal sign.
QString plainAmount(std::int64_t minor, Currency currency, Language language);

/// To a tenth of a percent, all with their decimal: "9,6 %"; zero is "–".
QString shareWords(std::int64_t part, std::int64_t whole, Language language);

/// One of the row's amounts with its heat.
TableCell amountCell(const AgedAmounts& amounts, BalancePart part, Currency currency, Language language);

}  // namespace relance::balance
