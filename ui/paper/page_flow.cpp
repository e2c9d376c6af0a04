// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_flow.h"

namespace relance::paper {
namespace {

class Flow {
 public:
  Flow(double firstTop, double nextTop, double bottom) : m_nextTop(nextTop), m_bottom(bottom), m_y(firstTop), m_pages(1) {}

  /// Height of the pieces from `begin` as they would stand here.
  bool hasRoomFor(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) const {
    double y = m_y;
    for (std::size_t i = begin; i < end; ++i) y += (isAtHead() && i == begin ? 0 : pieces[i].spaceBefore) + pieces[i].height;
    return y <= m_bottom;
  }

  bool isAtHead() const { return m_pages.back().empty(); }

  void turnPage() {
    m_pages.emplace_back();
    m_y = m_nextTop;
  }

  void place(const Piece& piece) {
    if (isAtHead() && m_pages.size() > 1 && piece.head) put(*piece.head);
    if (!isAtHead()) m_y += piece.spaceBefore;
    put(piece);
  }

  std::vector<PlacedPage> finish() && { return std::move(m_pages); }

 private:
  void put(const Piece& piece) {
    m_pages.back().push_back({&piece, m_y});
    m_y += piece.height;
  }

  double m_nextTop;
  double m_bottom;
  double m_y;
  std::vector<PlacedPage> m_pages;
};

}  // namespace

std::vector<PlacedPage> pagesOf(const std::vector<Piece>& pieces, double firstTop, double nextTop, double bottom) {
  Flow flow(firstTop, nextTop, bottom);
  for (std::size_t begin = 0; begin < pieces.size();) {
    std::size_t end = begin + 1;
    while (end < pieces.size() && pieces[end - 1].keepsWithNext) ++end;
    if (!flow.hasRoomFor(pieces, begin, end) && !flow.isAtHead()) flow.turnPage();
    for (; begin < end; ++begin) {
      if (!flow.hasRoomFor(pieces, begin, begin + 1) && !flow.isAtHead()) flow.turnPage();
      flow.place(pieces[begin]);
    }
  }
  return std::move(flow).finish();
}

}  // namespace relance::paper
