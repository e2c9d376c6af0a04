// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of finished PDF files as pictures and as text: what is shown is drawn from the bytes that leave.
#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace relance {

/// From any thread.
int pageCountOf(const std::string& pdf);

/// Several files one after another, as one row of pages. Of the window's thread.
class PdfPages {
 public:
  PdfPages();
  ~PdfPages();

  void setFiles(const std::vector<std::string>& pdfs);
  int count() const { return static_cast<int>(m_pages.size()); }
  /// In points; page counts from 0.
  QSizeF sizeOf(int page) const;
  /// On white, `size` in device pixels.
  QImage picture(int page, QSize size) const;
  QString text() const;

 private:
  friend int pageCountOf(const std::string& pdf);
  struct File;
  struct Place {
    File* file;
    int page;
  };

  std::vector<std::unique_ptr<File>> m_files;
  std::vector<Place> m_pages;
};

}  // namespace relance
