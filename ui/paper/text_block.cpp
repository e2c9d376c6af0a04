// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/text_block.h"

#include <QFontMetricsF>
#include <QTextCharFormat>
#include <QTextOption>
#include <algorithm>

namespace relance::paper {

QString toQt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

TextBlock::TextBlock(LetterFonts& fonts, std::string_view utf8, const TextStyle& style, double width)
    : m_style(style), m_lineHeight(points(style.pointSize) * style.lineFactor) {
  QString text = toQt(utf8);
  text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
  m_layout = std::make_unique<QTextLayout>(text, fonts.font(style.pointSize, style.isStrong));
  breakAt(width);
}

TextBlock::TextBlock(LetterFonts& fonts, const RunLine& runs, const TextStyle& style, double width)
    : m_style(style), m_lineHeight(points(style.pointSize) * style.lineFactor) {
  QString text;
  QList<QTextLayout::FormatRange> formats;
  for (const auto& run : runs) {
    const QString part = toQt(run.text);
    QTextCharFormat format;
    format.setFont(fonts.font(style.pointSize, run.isStrong));
    formats.append({static_cast<int>(text.size()), static_cast<int>(part.size()), format});
    text += part;
  }
  m_layout = std::make_unique<QTextLayout>(text, fonts.font(style.pointSize, style.isStrong));
  m_layout->setFormats(formats);
  breakAt(width);
}

TextBlock TextBlock::cut(LetterFonts& fonts, std::string_view utf8, const TextStyle& style, double width) {
  const QFontMetricsF metrics(fonts.font(style.pointSize, style.isStrong));
  return TextBlock(fonts, metrics.elidedText(toQt(utf8), Qt::ElideRight, width).toStdString(), style);
}

void TextBlock::breakAt(double width) {
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_layout->setTextOption(option);
  m_layout->setCacheEnabled(true);
  m_layout->beginLayout();
  for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
    line.setLineWidth(width);
    line.setPosition({0, 0});
  }
  m_layout->endLayout();
}

double TextBlock::widest() const {
  double width = 0;
  for (int i = 0; i < lineCount(); ++i) width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
  return width;
}

void TextBlock::paintLine(QPainter& painter, int index, QPointF topLeft, double boxWidth) const {
  const QTextLine line = m_layout->lineAt(index);
  const double x = m_style.align == CellAlign::right ? boxWidth - line.naturalTextWidth() : 0;
  const double y = (m_lineHeight - line.height()) / 2;
  painter.setPen(m_style.colour);
  line.draw(&painter, topLeft + QPointF{x, y});
}

void TextBlock::paint(QPainter& painter, QPointF topLeft, double boxWidth) const {
  for (int i = 0; i < lineCount(); ++i) paintLine(painter, i, topLeft + QPointF{0, i * m_lineHeight}, boxWidth);
}

}  // namespace relance::paper
