// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/table_column.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace relance {

QList<int> sharedWidths(const QList<TableColumn>& columns, const QList<int>& wanted, int room) {
  assert(columns.size() == wanted.size());
  QList<int> widths = wanted;
  for (qsizetype i = 0; i < columns.size(); ++i) widths[i] = std::max(widths[i], columns[i].least);
  int spare = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
  if (spare >= 0) {
    const auto rest = std::ranges::find_if(columns, [](const TableColumn& column) { return column.takesRest; });
    if (rest != columns.end()) widths[rest - columns.begin()] += spare;
    return widths;
  }
  const int last = std::ranges::max(columns, {}, &TableColumn::yields).yields;
  for (int turn = 1; turn <= last && spare < 0; ++turn) {
    for (qsizetype i = 0; i < columns.size() && spare < 0; ++i) {
      if (columns[i].yields != turn) continue;
      const int given = std::min(widths[i] - columns[i].least, -spare);
      widths[i] -= given;
      spare += given;
    }
  }
  return widths;
}

}  // namespace relance
