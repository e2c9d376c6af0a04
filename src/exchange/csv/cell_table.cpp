// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/cell_table.h"

#include <algorithm>
#include <limits>
#include <new>

#include "text/blank.h"

namespace relance {
namespace {

bool isPlain(char c) { return c > ' ' && c < '\x7F'; }

/// Most cells begin and end with an ASCII letter or digit.
std::string_view withoutBlanks(std::string_view cell) {
  return cell.empty() || (isPlain(cell.front()) && isPlain(cell.back())) ? cell : trimmed(cell);
}

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; }

}  // namespace

CellTable::CellTable(const ColumnMapping& mapping, std::size_t expectedBytes) {
  m_slots.fill(-1);
  for (const auto& mapped : mapping.columns) {
    m_slots[static_cast<std::size_t>(mapped.field)] = static_cast<int>(m_columns.size());
    m_columns.push_back(mapped.column);
  }
  m_text.reserve(expectedBytes);
}

void CellTable::append(std::string_view cell) {
  if (std::ranges::none_of(cell, isControl)) {
    m_text += cell;
    return;
  }
  for (const char c : cell) {
    if (!isControl(c)) {
      m_text += c;
    } else if (!m_text.ends_with(' ')) {
      m_text += ' ';
    }
  }
}

void CellTable::add(std::int64_t line, std::span<const std::string_view> cells) {
  m_lines.push_back(static_cast<std::uint32_t>(line));
  for (const std::size_t column : m_columns) {
    if (column <= cells.size()) append(withoutBlanks(cells[column - 1]));
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
  }
  if (m_text.size() > std::numeric_limits<std::uint32_t>::max()) throw std::bad_alloc{};
}

}  // namespace relance
