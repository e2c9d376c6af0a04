// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of words kept as one text, parted by single spaces.
#pragma once

#include <optional>
#include <string_view>

namespace relance {

/// The place of the word in the list, from 0. An empty word is in no list.
inline std::optional<int> placeAmong(std::string_view words, std::string_view word) {
  for (int place = 0; !words.empty() && !word.empty(); ++place) {
    const auto end = words.find(' ');
    if (words.substr(0, end) == word) return place;
    words = end == std::string_view::npos ? std::string_view{} : words.substr(end + 1);
  }
  return std::nullopt;
}

inline bool isAmong(std::string_view words, std::string_view word) { return placeAmong(words, word).has_value(); }

}  // namespace relance
