// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of words in resources/sample: sections of lines, by language.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace relance::sample {

using Lines = std::vector<std::string_view>;

class WordLists {
 public:
  explicit WordLists(std::string_view file);

  /// Asserted: the file has that section, and it is not empty.
  const Lines& section(std::string_view name) const;
  bool has(std::string_view name) const;

 private:
  std::vector<std::pair<std::string_view, Lines>> m_sections;
};

/// Names of a language (fr, de, en, nl, it, es).
const WordLists& nameLists(std::string_view language);
/// What was noted, in French or English ("fr", else "en").
const WordLists& noteLists(std::string_view language);
/// Lines of towns.txt.
const Lines& townLines();

/// The parts of a line between `separator`s.
Lines split(std::string_view line, char separator);

}  // namespace relance::sample
