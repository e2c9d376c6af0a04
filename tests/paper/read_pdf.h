// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF read back by other people's programs: its text, where each word stands, what its pages show.
#pragma once

#include <QTemporaryDir>
#include <string>
#include <vector>

namespace relance::paper {

/// Millimetres from the upper left corner of the page.
struct PlacedWord {
  std::string text;
  double left, top, right, bottom;
};

class ReadPdf {
 public:
  explicit ReadPdf(const std::string& bytes);

  int pageCount() const;

  /// Without any white space, so that breaks between lines do not matter. Page from 1; 0: all.
  std::string text(int page = 0) const;

  std::vector<PlacedWord> words(int page = 1) const;

  /// The contents of the QR codes on the first page.
  std::string codes() const;

  std::string info() const;
  std::string fonts() const;

 private:
  std::string run(const std::string& command) const;

  QTemporaryDir m_folder;
  std::string m_path;
};

/// Without white space, no-break and narrow spaces too.
std::string squeezed(const std::string& text);

}  // namespace relance::paper
