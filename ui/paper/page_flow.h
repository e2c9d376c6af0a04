// SPDX-License-Identifier: GPL-3.0-or-later
// A letter's body as pieces from top to bottom, and how they fall on pages.
#pragma once

#include <QPainter>
#include <functional>
#include <memory>
#include <vector>

namespace relance::paper {

/// What is never cut by a page's end: a line, a row, a sum, the signature. Painted with its top at y.
struct Piece {
  double height{0};
  double spaceBefore{0};  // left out at the head of a page
  bool keepsWithNext{false};
  std::shared_ptr<const Piece> head;  // repeated above this piece when it begins a page
  std::function<void(QPainter&, double y)> paint;
};

struct PlacedPiece {
  const Piece* piece;
  double y;
};
using PlacedPage = std::vector<PlacedPiece>;

/// The pages on which the pieces stand, each between its top and `bottom`; at least one page. Pieces kept together go to the
/// next page together unless they are higher than a page. The pieces must outlive the result.
std::vector<PlacedPage> pagesOf(const std::vector<Piece>& pieces, double firstTop, double nextTop, double bottom);

}  // namespace relance::paper
