// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/body_pieces.h"

#include <algorithm>

#include "paper/amount_piece.h"
#include "paper/table_pieces.h"
#include "paper/text_block.h"

namespace relance::paper {
namespace {

constexpr double signatureX = mm(118);
constexpr double objectSize = 12;

using SharedBlock = std::shared_ptr<const TextBlock>;

SharedBlock block(Typesetter& setter, const std::string& text, const TextStyle& style, double width) {
  return std::make_shared<const TextBlock>(setter.fonts, text, style, width);
}

/// Line by line, the first two and the last two together.
void addLines(const SharedBlock& lines, double spaceBefore, bool keepsWithNext, std::vector<Piece>& pieces) {
  const int count = lines->lineCount();
  for (int i = 0; i < count; ++i) {
    Piece piece;
    piece.height = lines->lineHeight();
    piece.spaceBefore = i == 0 ? spaceBefore : 0;
    piece.keepsWithNext = i + 1 < count ? i == 0 || i == count - 2 : keepsWithNext;
    piece.paint = [lines, i](QPainter& painter, double y) { lines->paintLine(painter, i, {leftEdge, y}); };
    pieces.push_back(std::move(piece));
  }
}

/// How it is sent at the left, place and date at the right, on one line when both fit.
void addSendingLine(Typesetter& setter, const LetterDocument& letter, std::vector<Piece>& pieces) {
  const double size = setter.measures.table;
  const TextStyle dateStyle{size + 1, false, ink, CellAlign::right};
  auto date = std::make_shared<TextBlock>(setter.fonts, letter.placeAndDate, dateStyle);
  if (date->widest() > textWidth) date->breakAt(textWidth);
  auto sending = std::make_shared<TextBlock>(setter.fonts, letter.sendingLine, TextStyle{size, false, faintInk});
  const bool isBeside = sending->widest() + date->widest() + mm(4) <= textWidth;
  if (sending->widest() > textWidth) sending->breakAt(textWidth);
  Piece piece;
  piece.height = isBeside ? date->height() : date->height() + sending->height();
  piece.keepsWithNext = true;
  piece.paint = [date, sending, isBeside](QPainter& painter, double y) {
    date->paint(painter, {leftEdge, y}, textWidth);
    sending->paint(painter, {leftEdge, isBeside ? y + date->lineHeight() - sending->lineHeight() : y + date->height()});
  };
  pieces.push_back(std::move(piece));
}

TextStyle paragraphStyle(const Measures& measures, ParagraphStyle style) {
  const double size = style == ParagraphStyle::note ? measures.note : measures.body;
  return {size, style == ParagraphStyle::strong, ink, CellAlign::left, measures.lineFactor};
}

/// Adds one block; previous is null for the first, next for the last.
class BlockAdder {
 public:
  BlockAdder(Typesetter& setter, std::vector<Piece>& pieces, const LetterBlock* previous, const LetterBlock* next)
      : m_setter(setter), m_pieces(pieces), m_previous(previous), m_next(next) {}

  void operator()(const LetterParagraph& paragraph) const {
    const bool isClosing = m_next && std::holds_alternative<SignatureBlock>(*m_next);
    if (isClosing) return;
    const bool leadsOn = m_next && std::holds_alternative<AmountDue>(*m_next);
    addParagraph(paragraph, leadsOn);
  }

  void operator()(const LetterTable& table) const { addTable(m_setter, table, m_pieces); }
  void operator()(const AmountDue& due) const { m_pieces.push_back(amountPiece(m_setter, due)); }

  /// The closing words stand beside the signature when they are short, else above it.
  void operator()(const SignatureBlock& signature) const {
    const Measures& measures = m_setter.measures;
    const auto* words = m_previous ? std::get_if<LetterParagraph>(m_previous) : nullptr;
    SharedBlock closing = block(m_setter, words ? words->text : "", paragraphStyle(measures, ParagraphStyle::normal), textWidth);
    const bool isBeside = closing->lineCount() == 1 && closing->widest() < signatureX - leftEdge - mm(6);
    if (words && !isBeside) addParagraph(*words, true);

    const double width = rightEdge - signatureX;
    const auto name = block(m_setter, signature.name, {measures.body, true}, width);
    const auto title = block(m_setter, signature.title, {measures.note, false, faintInk}, width);
    const auto enclosures =
        block(m_setter, signature.enclosures, {measures.table, false, faintInk}, signatureX - leftEdge - mm(6));
    const double nameTop = measures.handRoom;
    Piece piece;
    piece.spaceBefore = measures.paragraphGap;
    piece.height = nameTop + name->height() + (signature.title.empty() ? 0 : title->height());
    piece.paint = [=, height = piece.height](QPainter& painter, double y) {
      if (isBeside) closing->paint(painter, {leftEdge, y});
      name->paint(painter, {signatureX, y + nameTop});
      title->paint(painter, {signatureX, y + nameTop + name->height()});
      enclosures->paint(painter, {leftEdge, y + height - enclosures->height()});
    };
    m_pieces.push_back(std::move(piece));
  }

 private:
  void addParagraph(const LetterParagraph& paragraph, bool leadsOn) const {
    const TextStyle style = paragraphStyle(m_setter.measures, paragraph.style);
    addLines(block(m_setter, paragraph.text, style, textWidth), m_setter.measures.paragraphGap, leadsOn, m_pieces);
  }

  Typesetter& m_setter;
  std::vector<Piece>& m_pieces;
  const LetterBlock* m_previous;
  const LetterBlock* m_next;
};

}  // namespace

std::vector<Piece> bodyPieces(Typesetter& setter, const LetterDocument& letter) {
  std::vector<Piece> pieces;
  addSendingLine(setter, letter, pieces);
  const auto object = block(setter, letter.object, {objectSize, true, ink, CellAlign::left, 1.3}, textWidth);
  addLines(object, setter.measures.paragraphGap * 1.3, true, pieces);
  const auto& blocks = letter.blocks;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const LetterBlock* previous = i > 0 ? &blocks[i - 1] : nullptr;
    const LetterBlock* next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
    std::visit(BlockAdder{setter, pieces, previous, next}, blocks[i]);
  }
  return pieces;
}

}  // namespace relance::paper
