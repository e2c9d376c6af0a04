// SPDX-License-Identifier: GPL-3.0-or-later
// Text made comparable: without case, accents and ligatures. Predicates, searches and header recognition see only this.
#pragma once

#include <compare>
#include <string>

namespace relance {

/// Made by text::fold alone, so that no comparison ever mixes folded and raw text.
struct FoldedText {
  std::string bytes;

  auto operator<=>(const FoldedText&) const = default;
};

}  // namespace relance
