// SPDX-License-Identifier: GPL-3.0-or-later
// A text as the tone guard reads it: folded words in their order, with the places where they stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace relance {

/// A run of letters and digits, or (empty text) the end of a sentence or line, which no phrase reaches across.
struct GuardedWord {
  std::string folded;
  std::size_t begin{0};  // bytes of the original
  std::size_t end{0};
  int capitals{0};  // capital letters, when it has no small ones; else 0
};

/// Soft hyphens, accents and other marks inside a word do not hide it.
std::vector<GuardedWord> guardedWords(std::string_view text);

/// The text with each of the names put out of the guard's sight: a customer may be called anything.
std::string withoutNames(std::string text, std::vector<std::string> names);

}  // namespace relance
