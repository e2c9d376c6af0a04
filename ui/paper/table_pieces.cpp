// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/table_pieces.h"

#include <algorithm>

#include "paper/table_columns.h"

namespace relance::paper {
namespace {

using SharedTable = std::shared_ptr<const SetTable>;

void paintBlocks(QPainter& painter, const std::vector<std::unique_ptr<TextBlock>>& blocks, const SetTable& table, double y) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i]) blocks[i]->paint(painter, {table.starts[i], y}, table.widths[i]);
  }
}

void drawLine(QPainter& painter, double y, const QColor& colour, double thickness) {
  painter.fillRect(QRectF{leftEdge, y - thickness / 2, textWidth, thickness}, colour);
}

Piece headPiece(const Measures& measures, const SharedTable& table) {
  Piece piece;
  piece.height = table->head.height() + 2 * measures.rowPadding;
  piece.paint = [table, padding = measures.rowPadding, height = piece.height](QPainter& painter, double y) {
    paintBlocks(painter, table->head.texts, *table, y + padding);
    drawLine(painter, y + height, rule, mm(0.2));
  };
  return piece;
}

Piece rowPiece(const Measures& measures, const SharedTable& table, const SetRow& row) {
  Piece piece;
  piece.height = row.height() + 2 * measures.rowPadding;
  piece.paint = [table, &row, padding = measures.rowPadding, height = piece.height](QPainter& painter, double y) {
    paintBlocks(painter, row.texts, *table, y + padding);
    paintBlocks(painter, row.belows, *table, y + padding + row.textHeight());
    drawLine(painter, y + height, hairline, mm(0.1));
  };
  return piece;
}

Piece sumPiece(Typesetter& setter, const SumLine& sum) {
  const Measures& measures = setter.measures;
  const TextStyle amountStyle{measures.table, true, ink, CellAlign::right, measures.tableLineFactor};
  auto amount = std::make_shared<TextBlock>(setter.fonts, sum.amount, amountStyle);
  RunLine words{{sum.label, true}};
  if (!sum.detail.empty()) words.push_back({" (" + sum.detail + ')', false});
  const TextStyle wordStyle{measures.table, false, ink, CellAlign::left, measures.tableLineFactor};
  auto label = std::make_shared<TextBlock>(setter.fonts, words, wordStyle, textWidth - amount->widest() - mm(4));
  Piece piece;
  piece.height = std::max(label->height(), amount->height()) + 2 * measures.rowPadding;
  piece.paint = [label, amount, padding = measures.rowPadding](QPainter& painter, double y) {
    label->paint(painter, {leftEdge, y + padding});
    amount->paint(painter, {leftEdge, y + padding}, textWidth);
  };
  return piece;
}

}  // namespace

void addTable(Typesetter& setter, const LetterTable& table, std::vector<Piece>& pieces) {
  const std::size_t first = pieces.size();
  if (!table.columns.empty()) {
    const auto set = std::make_shared<const SetTable>(setTable(setter, table));
    const auto head = std::make_shared<const Piece>(headPiece(setter.measures, set));
    pieces.push_back(*head);
    pieces.back().keepsWithNext = true;
    for (const auto& row : set->rows) {
      pieces.push_back(rowPiece(setter.measures, set, row));
      pieces.back().head = head;
    }
    if (!table.rows.empty() && !table.sums.empty()) pieces.back().keepsWithNext = true;
  }
  for (std::size_t i = 0; i < table.sums.size(); ++i) {
    pieces.push_back(sumPiece(setter, table.sums[i]));
    pieces.back().keepsWithNext = i + 1 < table.sums.size();
  }
  if (pieces.size() > first) pieces[first].spaceBefore = setter.measures.paragraphGap;
}

}  // namespace relance::paper
