// SPDX-License-Identifier: GPL-3.0-or-later
// Makes text comparable: "  Œuvres  SOCIALES d’Évry " and "oeuvres sociales d'evry" are the same FoldedText.
#pragma once

#include <string_view>
#include <vector>

#include "domain/basics/folded_text.h"

namespace relance {

/// Unicode compatibility decomposition without marks and ignorable characters (soft hyphen, zero width), case folded; then, as
/// they have no decomposition: œ→oe æ→ae ø→o ł→l đ→d ð→d þ→th ı→i, typographic apostrophes→' and dashes→-. Runs of white space
/// and controls become one space, none at the ends. Invalid UTF-8 counts as U+FFFD. Does not depend on any locale; folding
/// folded text changes nothing.
FoldedText fold(std::string_view utf8);

/// The runs of letters and digits, in their order; the views live as long as the folded text.
std::vector<std::string_view> words(const FoldedText& folded);
std::vector<std::string_view> words(FoldedText&&) = delete;

}  // namespace relance
