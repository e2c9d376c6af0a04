// SPDX-License-Identifier: GPL-3.0-or-later
// The type sizes and gaps of a letter, in two densities, with the fonts to set it in.
#pragma once

#include "paper/letter_font.h"
#include "paper/paper_space.h"

namespace relance::paper {

/// Type sizes in points, gaps in dots.
struct Measures {
  double body;
  double note;
  double table;
  double small;
  double lineFactor;  // line height by type size
  double tableLineFactor;
  double paragraphGap;
  double rowPadding;
  double handRoom;  // for the signature
};

inline constexpr Measures usual{10.5, 9.5, 9, 8, 1.35, 1.3, mm(2.2), mm(0.6), mm(12)};

/// For a letter that would otherwise leave a few lines on a second page.
inline constexpr Measures compact{10, 9, 8.5, 7.5, 1.25, 1.25, mm(1.7), mm(0.45), mm(10)};

struct Typesetter {
  LetterFonts& fonts;
  const Measures& measures;
};

}  // namespace relance::paper
