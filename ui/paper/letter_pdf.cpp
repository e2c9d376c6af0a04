// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/letter_pdf.h"

#include <QBuffer>
#include <QByteArray>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cassert>
#include <optional>

#include "paper/body_pieces.h"
#include "paper/page_flow.h"
#include "paper/page_frame.h"
#include "paper/text_block.h"

namespace relance::paper {
namespace {

class PdfFile {
 public:
  explicit PdfFile(const std::string& title) : m_buffer(&m_bytes) {
    const bool isOpen = m_buffer.open(QIODevice::WriteOnly);
    assert(isOpen);
    m_writer.emplace(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins({0, 0, 0, 0}, QPageLayout::Millimeter);
    m_writer->setResolution(dotsPerInch);
    m_writer->setTitle(toQt(title));
    m_writer->setCreator(QStringLiteral("Relance " RELANCE_VERSION));
  }

  void add(const LetterDocument& letter) {
    auto pieces = piecesOf(letter, usual);
    auto pages = paged(letter, pieces);
    if (pages.size() == 2) {
      auto closer = piecesOf(letter, compact);
      if (auto page = paged(letter, closer); page.size() == 1) {
        pieces = std::move(closer);
        pages = paged(letter, pieces);
      }
    }
    const int count = static_cast<int>(pages.size());
    for (int page = 1; page <= count; ++page) {
      beginPage();
      paintFrame(m_painter, m_fonts, letter, page, count);
      for (const auto& placed : pages[static_cast<std::size_t>(page - 1)]) placed.piece->paint(m_painter, placed.y);
    }
  }

  void fillSheet() {
    if (m_pageCount % 2 != 0) beginPage();
  }

  std::string finish() && {
    m_painter.end();
    m_writer.reset();
    return m_bytes.toStdString();
  }

 private:
  std::vector<Piece> piecesOf(const LetterDocument& letter, const Measures& measures) {
    Typesetter setter{m_fonts, measures};
    return bodyPieces(setter, letter);
  }

  static std::vector<PlacedPage> paged(const LetterDocument& letter, const std::vector<Piece>& pieces) {
    return pagesOf(pieces, firstTopOf(letter.window), nextTop, bottomEdge);
  }

  void beginPage() {
    if (m_pageCount == 0) {
      const bool isBegun = m_painter.begin(&*m_writer);
      assert(isBegun);
    } else {
      m_writer->newPage();
    }
    ++m_pageCount;
  }

  LetterFonts m_fonts;
  QByteArray m_bytes;
  QBuffer m_buffer;
  std::optional<QPdfWriter> m_writer;
  QPainter m_painter;
  int m_pageCount{0};
};

}  // namespace

std::string pdfOf(const LetterDocument& letter) {
  PdfFile file(letter.title);
  file.add(letter);
  return std::move(file).finish();
}

std::string mergedPdfOf(std::span<const LetterDocument> letters, const PrintOptions& options) {
  assert(!letters.empty());
  PdfFile file(letters.size() == 1 ? letters.front().title : letters.front().senderName);
  for (const auto& letter : letters) {
    if (options.startsOnFrontPages) file.fillSheet();
    file.add(letter);
  }
  return std::move(file).finish();
}

}  // namespace relance::paper
