// SPDX-License-Identifier: GPL-3.0-or-later
// The mapped cells of a file in memory, packed, so that they can be looked at before anyone says what they mean.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/fields/column_mapping.h"

namespace relance {

/// Rows count from 0. A cell of a field that is not mapped is empty.
class CellTable {
 public:
  /// `expectedBytes`: what the cells may need together; memory is only used as it fills.
  CellTable(const ColumnMapping& mapping, std::size_t expectedBytes);

  /// Cells of the whole row, in the file's order; those beyond its end are empty.
  void add(std::int64_t line, std::span<const std::string_view> cells);

  std::size_t rowCount() const { return m_lines.size(); }
  std::int64_t line(std::size_t row) const { return m_lines[row]; }

  /// Without blanks around it; line ends, tabs and other controls in it have become single spaces. Valid as long as the table.
  std::string_view cell(std::size_t row, ImportField field) const {
    const int slot = m_slots[static_cast<std::size_t>(field)];
    return slot < 0 ? std::string_view{} : at(row * m_columns.size() + static_cast<std::size_t>(slot));
  }

  /// From 1; 0 for a field that is not mapped.
  std::int64_t columnOf(ImportField field) const {
    const int slot = m_slots[static_cast<std::size_t>(field)];
    return slot < 0 ? 0 : static_cast<std::int64_t>(m_columns[static_cast<std::size_t>(slot)]);
  }

  bool has(ImportField field) const { return m_slots[static_cast<std::size_t>(field)] >= 0; }

 private:
  void append(std::string_view cell);
  std::string_view at(std::size_t place) const {
    const std::size_t start = place == 0 ? 0 : m_ends[place - 1];
    return {m_text.data() + start, m_ends[place] - start};
  }

  std::array<int, importFieldCount> m_slots{};
  std::vector<std::size_t> m_columns;  // of each slot, from 1
  std::string m_text;
  std::vector<std::uint32_t> m_ends;
  std::vector<std::uint32_t> m_lines;
};

}  // namespace relance
