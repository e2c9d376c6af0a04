// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_frame.h"

#include <array>

#include "paper/address_block.h"
#include "paper/text_block.h"

namespace relance::paper {
namespace {

constexpr double footTop = mm(284);
constexpr double pageNumberWidth = mm(20);

QColor accentOf(const LetterDocument& letter) { return QColor(toQt(letter.accentColour)); }

void fill(QPainter& painter, double x, double y, double width, double height, const QColor& colour) {
  painter.fillRect(QRectF{x, y, width, height}, colour);
}

/// Large, across the sheet, under the words: readable, and impossible to overlook or to cut off.
void paintWatermark(QPainter& painter, LetterFonts& fonts, const LetterDocument& letter) {
  if (letter.watermark.empty()) return;
  const TextStyle style{112, true, QColor{0xDC, 0xE1, 0xE6}, CellAlign::left, 1.2};
  const TextBlock block(fonts, letter.watermark, style);
  const double width = block.widest();
  painter.save();
  painter.translate(pageWidth / 2, pageHeight / 2);
  painter.rotate(-52);
  block.paint(painter, {-width / 2, -block.height() / 2});
  painter.restore();
}

/// The text at the largest of the sizes at which it takes no more lines than that.
TextBlock fitted(LetterFonts& fonts, const std::string& text, TextStyle style, std::initializer_list<double> sizes, double width,
                 int lines) {
  for (const double size : sizes) {
    style.pointSize = size;
    TextBlock block(fonts, text, style, width);
    if (block.lineCount() <= lines) return block;
  }
  return TextBlock::cut(fonts, text, style, width);
}

void paintLetterhead(QPainter& painter, LetterFonts& fonts, const LetterDocument& letter) {
  const TextBlock name = fitted(fonts, letter.senderName, {15, true, ink, CellAlign::left, 1.2}, {15, 12, 10}, textWidth, 1);
  const TextBlock line = fitted(fonts, letter.senderLine, {8.5, false, faintInk, CellAlign::left, 1.3}, {8.5, 7.5}, textWidth, 2);
  const double top = mm(25.9) - name.height() - line.height();
  name.paint(painter, {leftEdge, top});
  line.paint(painter, {leftEdge, top + name.height() + mm(0.6)});
  fill(painter, leftEdge, mm(28.4), textWidth, mm(0.65), accentOf(letter));
}

void paintReferences(QPainter& painter, LetterFonts& fonts, const LetterDocument& letter) {
  const bool isFrench = letter.window == AddressWindow::french;
  const double x = isFrench ? leftEdge : mm(125);
  const double width = isFrench ? mm(80) : rightEdge - x;
  double y = isFrench ? mm(46.5) : mm(50);
  for (const auto& reference : letter.references) {
    const TextBlock block(fonts, reference, {9, false, faintInk, CellAlign::left, 1.4}, width);
    block.paint(painter, {x, y});
    y += block.height();
  }
}

/// Where an envelope of this window wants the sheet folded.
void paintFoldMarks(QPainter& painter, AddressWindow window) {
  const std::array<double, 2> marks =
      window == AddressWindow::french ? std::array{mm(99), mm(198)} : std::array{mm(105), mm(210)};
  for (const double y : marks) fill(painter, mm(5), y - mm(0.05), mm(4), mm(0.1), hairline);
}

void paintContinuation(QPainter& painter, LetterFonts& fonts, const LetterDocument& letter) {
  const TextStyle senderStyle{8.5, true, ink, CellAlign::left, 1.3};
  const TextStyle referenceStyle{8.5, false, faintInk, CellAlign::right, 1.3};
  const TextBlock sender = TextBlock::cut(fonts, letter.senderName, senderStyle, textWidth * 0.38);
  const TextBlock reference = TextBlock::cut(fonts, letter.continuationLine, referenceStyle, textWidth * 0.58);
  const double top = mm(19.5) - sender.height();
  sender.paint(painter, {leftEdge, top});
  reference.paint(painter, {leftEdge, top}, textWidth);
  fill(painter, leftEdge, mm(20.3), textWidth, mm(0.4), accentOf(letter));
}

void paintFoot(QPainter& painter, LetterFonts& fonts, const LetterDocument& letter, int page, int pageCount) {
  fill(painter, leftEdge, footTop, textWidth, mm(0.1), hairline);
  const TextStyle style{8, false, faintInk, CellAlign::left, 1.3};
  const TextBlock facts = fitted(fonts, letter.footer, style, {8, 7, 6}, textWidth - pageNumberWidth, 3);
  facts.paint(painter, {leftEdge, footTop + mm(1.4)});
  TextStyle numberStyle = style;
  numberStyle.align = CellAlign::right;
  const std::string number = std::to_string(page) + "/" + std::to_string(pageCount);
  TextBlock(fonts, number, numberStyle).paint(painter, {leftEdge, footTop + mm(1.4)}, textWidth);
}

}  // namespace

void paintFrame(QPainter& painter, LetterFonts& fonts, const LetterDocument& letter, int page, int pageCount) {
  paintWatermark(painter, fonts, letter);
  if (page == 1) {
    paintLetterhead(painter, fonts, letter);
    paintReferences(painter, fonts, letter);
    paintAddress(painter, fonts, letter.address, letter.window);
    paintFoldMarks(painter, letter.window);
  } else {
    paintContinuation(painter, fonts, letter);
  }
  paintFoot(painter, fonts, letter, page, pageCount);
}

double firstTopOf(AddressWindow window) { return window == AddressWindow::french ? mm(90) : mm(97); }

}  // namespace relance::paper
