// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/table/table_cell.h"

namespace relance {

QVariant answerFor(const TableCell& cell, int role) {
  switch (role) {
    case Qt::DisplayRole:
      return cell.text;
    case Qt::AccessibleTextRole:
      return cell.secondary.isEmpty() ? cell.text : cell.text + QLatin1Char(' ') + cell.secondary;
    case Qt::CheckStateRole:
      if (cell.isTicked) return static_cast<int>(*cell.isTicked ? Qt::Checked : Qt::Unchecked);
      return {};
    case cellRole:
      return QVariant::fromValue(cell);
    default:
      return {};
  }
}

}  // namespace relance
