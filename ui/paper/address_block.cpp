// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/address_block.h"

#include <memory>

#include "paper/text_block.h"

namespace relance::paper {
namespace {

constexpr double margin = mm(3.5);

using Blocks = std::vector<std::unique_ptr<TextBlock>>;

Blocks blocksOf(LetterFonts& fonts, const std::vector<std::string>& lines, double size, double width) {
  Blocks blocks;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const TextStyle style{size, i == 0, ink, CellAlign::left, size > 9 ? 1.35 : 1.2};
    blocks.push_back(std::make_unique<TextBlock>(fonts, lines[i], style, width));
  }
  return blocks;
}

double heightOf(const Blocks& blocks) {
  double height = 0;
  for (const auto& block : blocks) height += block->height();
  return height;
}

/// Form B keeps the upper 17.7 mm of its window for remarks of the post, as long as the address does not need them.
QRectF zoneOf(AddressWindow window, bool mayUseAll) {
  const bool isFrench = window == AddressWindow::french;
  const double above = isFrench || mayUseAll ? margin : mm(17.7);
  const double before = isFrench ? margin : mm(5);
  return windowRect(window).adjusted(before, above, -margin, -mm(1));
}

struct FittedAddress {
  QRectF zone;
  Blocks blocks;
};

FittedAddress fitted(LetterFonts& fonts, const std::vector<std::string>& lines, AddressWindow window) {
  constexpr double sizes[] = {11, 10, 9, 8, 7};
  FittedAddress address;
  for (const bool mayUseAll : {false, true}) {
    address.zone = zoneOf(window, mayUseAll);
    for (const double size : sizes) {
      address.blocks = blocksOf(fonts, lines, size, address.zone.width());
      if (heightOf(address.blocks) <= address.zone.height()) return address;
    }
  }
  return address;
}

}  // namespace

QRectF windowRect(AddressWindow window) {
  switch (window) {
    case AddressWindow::french:
      return {mm(110), mm(55), mm(85), mm(33)};
    case AddressWindow::din5008b:
      return {mm(20), mm(45), mm(85), mm(45)};
  }
  Q_UNREACHABLE();
}

void paintAddress(QPainter& painter, LetterFonts& fonts, const std::vector<std::string>& lines, AddressWindow window) {
  const auto [zone, blocks] = fitted(fonts, lines, window);
  const double lineHeight = blocks.front()->lineHeight();
  double overflow = heightOf(blocks) - zone.height();
  double y = zone.top();
  for (const auto& block : blocks) {
    for (int i = 0; i < block->lineCount(); ++i) {
      // Of a name too long for any size the later lines go first.
      if (overflow > 0 && i > 0) {
        overflow -= lineHeight;
        continue;
      }
      if (y + block->lineHeight() > zone.bottom() + 1) return;
      block->paintLine(painter, i, {zone.left(), y});
      y += block->lineHeight();
    }
  }
}

}  // namespace relance::paper
