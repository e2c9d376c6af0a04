// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/amount_piece.h"

#include <algorithm>

#include "paper/payment_code.h"
#include "paper/text_block.h"

namespace relance::paper {
namespace {

constexpr double padding = mm(2.2);
constexpr double gap = mm(6);
constexpr double codeSize = mm(24);
constexpr double captionWidth = mm(19);
constexpr double amountSize = 17;

using Blocks = std::vector<std::unique_ptr<TextBlock>>;

struct Parts {
  Blocks figures, means, caption;
  std::string code;
  double meansX{0};
};

double heightOf(const Blocks& blocks) {
  double height = 0;
  for (const auto& block : blocks) height += block->height();
  return height;
}

double widestOf(const Blocks& blocks) {
  double width = 0;
  for (const auto& block : blocks) width = std::max(width, block->widest());
  return width;
}

Blocks figureBlocks(Typesetter& setter, const AmountDue& due) {
  Blocks blocks;
  const TextStyle style{8.5, false, faintInk};
  if (!due.above.empty()) blocks.push_back(std::make_unique<TextBlock>(setter.fonts, due.above, style, mm(60)));
  blocks.push_back(std::make_unique<TextBlock>(setter.fonts, due.amount, TextStyle{amountSize, true, ink, CellAlign::left, 1.2},
                                               textWidth * 0.5));
  if (due.below.empty()) return blocks;
  blocks.push_back(std::make_unique<TextBlock>(setter.fonts, due.below, style, std::max(mm(52), blocks.back()->widest())));
  return blocks;
}

/// At the largest of the sizes at which every line fits: an account number is not broken.
Blocks meansBlocks(Typesetter& setter, const AmountDue& due, double width) {
  constexpr double sizes[] = {9.5, 9, 8.5, 8};
  for (const double size : sizes) {
    Blocks blocks;
    for (const auto& line : due.means) blocks.push_back(std::make_unique<TextBlock>(setter.fonts, line, TextStyle{size}));
    const bool isLast = size == sizes[3];
    if (isLast) std::ranges::for_each(blocks, [&](auto& block) { block->breakAt(width); });
    if (isLast || widestOf(blocks) <= width) return blocks;
  }
  return {};
}

void paintColumn(QPainter& painter, const Blocks& blocks, double x, double middle) {
  double y = middle - heightOf(blocks) / 2;
  for (const auto& block : blocks) {
    block->paint(painter, {x, y});
    y += block->height();
  }
}

}  // namespace

Piece amountPiece(Typesetter& setter, const AmountDue& due) {
  const double codeRoom = due.paymentCode.empty() ? 0 : codeSize + captionWidth;
  auto parts = std::make_shared<Parts>();
  parts->figures = figureBlocks(setter, due);
  parts->meansX = leftEdge + widestOf(parts->figures) + gap;
  parts->means = meansBlocks(setter, due, rightEdge - parts->meansX - codeRoom - mm(3));
  parts->code = due.paymentCode;
  if (codeRoom > 0) {
    const TextStyle style{7.5, false, faintInk, CellAlign::left, 1.3};
    parts->caption.push_back(std::make_unique<TextBlock>(setter.fonts, due.codeCaption, style, captionWidth));
  }
  Piece piece;
  piece.spaceBefore = setter.measures.paragraphGap * 1.3;
  // The quiet zone of the code is its padding.
  piece.height = std::max(std::max(heightOf(parts->figures), heightOf(parts->means)) + 2 * padding, codeRoom > 0 ? codeSize : 0);
  piece.paint = [parts, codeRoom, height = piece.height](QPainter& painter, double y) {
    const double middle = y + height / 2;
    paintColumn(painter, parts->figures, leftEdge, middle);
    paintColumn(painter, parts->means, parts->meansX, middle);
    if (codeRoom > 0) {
      paintPaymentCode(painter, {rightEdge - codeRoom, middle - codeSize / 2, codeSize, codeSize}, parts->code);
      paintColumn(painter, parts->caption, rightEdge - captionWidth, middle);
    }
    for (const double edge : {y, y + height}) painter.fillRect(QRectF{leftEdge, edge - mm(0.15), textWidth, mm(0.3)}, rule);
  };
  return piece;
}

}  // namespace relance::paper
