// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text broken into lines of a width, to be painted line by line. Nothing in it is ever read as markup.
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>
#include <QTextLayout>
#include <memory>
#include <string_view>

#include "letters/letter_document.h"
#include "paper/typesetter.h"

namespace relance::paper {

struct TextStyle {
  double pointSize{10.5};
  bool isStrong{false};
  QColor colour{ink};
  CellAlign align{CellAlign::left};
  double lineFactor{1.35};  // line height by type size
};

QString toQt(std::string_view utf8);

/// Wider than any line: only line ends in the text begin new lines.
inline constexpr double unbroken = mm(10'000);

class TextBlock {
 public:
  /// A word wider than `width` is broken.
  TextBlock(LetterFonts& fonts, std::string_view utf8, const TextStyle& style, double width = unbroken);

  /// Runs of one paragraph, some of them strong.
  TextBlock(LetterFonts& fonts, const RunLine& runs, const TextStyle& style, double width = unbroken);

  void breakAt(double width);

  /// The text on one line, cut with an ellipsis where it is wider.
  static TextBlock cut(LetterFonts& fonts, std::string_view utf8, const TextStyle& style, double width);

  int lineCount() const { return m_layout->lineCount(); }
  double lineHeight() const { return m_lineHeight; }
  double height() const { return lineCount() * m_lineHeight; }
  double widest() const;

  /// Right-aligned text ends at topLeft + boxWidth.
  void paintLine(QPainter& painter, int line, QPointF topLeft, double boxWidth = 0) const;
  void paint(QPainter& painter, QPointF topLeft, double boxWidth = 0) const;

 private:
  TextStyle m_style;
  double m_lineHeight;
  std::unique_ptr<QTextLayout> m_layout;
};

}  // namespace relance::paper
