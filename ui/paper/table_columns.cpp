// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/table_columns.h"

#include <algorithm>
#include <numeric>

namespace relance::paper {
namespace {

constexpr double columnGap = mm(4);
constexpr double narrowestFirst = mm(22);

double highest(const std::vector<std::unique_ptr<TextBlock>>& blocks) {
  double height = 0;
  for (const auto& block : blocks) height = std::max(height, block ? block->height() : 0);
  return height;
}

TextStyle cellStyle(const Measures& measures, const LetterColumn& column) {
  return {measures.table, false, ink, column.align, measures.tableLineFactor};
}

TextStyle fainter(TextStyle style, double size) {
  style.colour = faintInk;
  style.pointSize = size;
  return style;
}

SetRow setHead(Typesetter& setter, const LetterTable& table) {
  SetRow row;
  for (const auto& column : table.columns) {
    const TextStyle style = fainter(cellStyle(setter.measures, column), setter.measures.table - 0.5);
    row.texts.push_back(std::make_unique<TextBlock>(setter.fonts, column.title, style));
  }
  return row;
}

SetRow setCells(Typesetter& setter, const LetterTable& table, const std::vector<LetterCell>& cells) {
  SetRow row;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const TextStyle style = cellStyle(setter.measures, table.columns[i]);
    const TextStyle below = fainter(style, setter.measures.small);
    row.texts.push_back(std::make_unique<TextBlock>(setter.fonts, cells[i].text, style));
    row.belows.push_back(cells[i].below.empty() ? nullptr : std::make_unique<TextBlock>(setter.fonts, cells[i].below, below));
  }
  return row;
}

void widen(std::vector<double>& widths, const SetRow& row) {
  for (const auto* blocks : {&row.texts, &row.belows}) {
    for (std::size_t i = 0; i < blocks->size(); ++i) {
      if ((*blocks)[i]) widths[i] = std::max(widths[i], (*blocks)[i]->widest());
    }
  }
}

void breakFirst(SetRow& row, double width) {
  for (auto* blocks : {&row.texts, &row.belows}) {
    if (!blocks->empty() && blocks->front() && blocks->front()->widest() > width) blocks->front()->breakAt(width);
  }
}

/// Spare room goes in front of figures and behind words, so that columns keep their edges.
void placeColumns(const LetterTable& table, SetTable& set, double spare) {
  double x = leftEdge;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const bool isRight = table.columns[i].align == CellAlign::right;
    if (isRight && i > 0) x += spare;
    set.starts.push_back(x);
    x += set.widths[i] + columnGap;
    if (!isRight && i + 1 < table.columns.size() && table.columns[i + 1].align == CellAlign::left) x += spare;
  }
}

}  // namespace

double SetRow::textHeight() const { return highest(texts); }
double SetRow::height() const { return highest(texts) + highest(belows); }

SetTable setTable(Typesetter& setter, const LetterTable& table) {
  SetTable set;
  set.head = setHead(setter, table);
  for (const auto& cells : table.rows) set.rows.push_back(setCells(setter, table, cells));
  set.widths.assign(table.columns.size(), 0);
  widen(set.widths, set.head);
  for (const auto& row : set.rows) widen(set.widths, row);
  const double gaps = columnGap * static_cast<double>(table.columns.size() - 1);
  const double used = std::accumulate(set.widths.begin(), set.widths.end(), gaps);
  if (used > textWidth) {
    set.widths[0] = std::max(narrowestFirst, set.widths[0] - (used - textWidth));
    for (auto& row : set.rows) breakFirst(row, set.widths[0]);
  }
  placeColumns(table, set, std::max(0.0, textWidth - used) / static_cast<double>(table.columns.size() - 1));
  return set;
}

}  // namespace relance::paper
