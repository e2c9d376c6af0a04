// SPDX-License-Identifier: GPL-3.0-or-later
// The typeface of letters, carried by the program: a PDF written without any font has no text, and no error says so.
#pragma once

#include <QFont>
#include <map>
#include <utility>

namespace relance::paper {

/// Makes the shipped Liberation Sans known; once, on the main thread, after QGuiApplication is there and before the first
/// letter. Calling it again does nothing. Asserts that the fonts were found and read.
void loadLetterFont();

/// The fonts of one file, each made once: looking one up costs as much as setting a line. Of one thread.
class LetterFonts {
 public:
  /// loadLetterFont() was called (asserted).
  LetterFonts();

  /// The font of that type size in points, its pixels being dots of the page.
  const QFont& font(double pointSize, bool isStrong);

 private:
  std::map<std::pair<int, bool>, QFont> m_fonts;
};

}  // namespace relance::paper
