// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/insert_rows.h"

namespace relance {

std::string insertText(std::string_view into, std::size_t columns, std::size_t rows, std::string_view after) {
  std::string sql{into};
  for (std::size_t value = 0; value < rows * columns; ++value) {
    if (value > 0) sql += ", ";
    if (value % columns == 0) sql += '(';
    sql += '$' + std::to_string(value + 1);
    if (value % columns == columns - 1) sql += ')';
  }
  return sql.append(after);
}

}  // namespace relance
