// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/pdf_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

namespace relance {

struct PdfPages::File {
  explicit File(const std::string& pdf) : bytes(pdf.data(), static_cast<qsizetype>(pdf.size())) {
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
  }

  QByteArray bytes;
  QBuffer buffer;
  QPdfDocument document;
};

int pageCountOf(const std::string& pdf) { return PdfPages::File(pdf).document.pageCount(); }

PdfPages::PdfPages() = default;
PdfPages::~PdfPages() = default;

void PdfPages::setFiles(const std::vector<std::string>& pdfs) {
  m_pages.clear();
  m_files.clear();
  for (const std::string& pdf : pdfs) {
    m_files.push_back(std::make_unique<File>(pdf));
    File* file = m_files.back().get();
    for (int page = 0; page < file->document.pageCount(); ++page) m_pages.push_back({file, page});
  }
}

QSizeF PdfPages::sizeOf(int page) const {
  const Place& place = m_pages[static_cast<std::size_t>(page)];
  return place.file->document.pagePointSize(place.page);
}

QImage PdfPages::picture(int page, QSize size) const {
  const Place& place = m_pages[static_cast<std::size_t>(page)];
  QImage paper(size, QImage::Format_RGB32);
  paper.fill(Qt::white);
  QPainter painter(&paper);
  painter.drawImage(0, 0, place.file->document.render(place.page, size));
  return paper;
}

QString PdfPages::text() const {
  QStringList texts;
  for (const Place& place : m_pages) texts << place.file->document.getAllText(place.page).text();
  return texts.join(u'\n');
}

}  // namespace relance
