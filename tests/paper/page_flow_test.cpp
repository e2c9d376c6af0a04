// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_flow.h"

#include <gtest/gtest.h>

namespace relance::paper {
namespace {

Piece piece(double height, bool keepsWithNext = false, double spaceBefore = 0) {
  Piece made;
  made.height = height;
  made.keepsWithNext = keepsWithNext;
  made.spaceBefore = spaceBefore;
  return made;
}

/// First page from 50 to 100, further ones from 10 to 100.
std::vector<PlacedPage> flow(const std::vector<Piece>& pieces) { return pagesOf(pieces, 50, 10, 100); }

TEST(PageFlow, StacksPiecesWithTheirSpaceButNoneAtTheHead) {
  const std::vector<Piece> pieces{piece(10, false, 5), piece(10, false, 5)};
  const auto pages = flow(pieces);
  ASSERT_EQ(pages.size(), 1U);
  EXPECT_EQ(pages[0][0].y, 50);
  EXPECT_EQ(pages[0][1].y, 65);
}

TEST(PageFlow, TurnsThePageWhenAPieceDoesNotFit) {
  const std::vector<Piece> pieces{piece(30), piece(21)};
  const auto pages = flow(pieces);
  ASSERT_EQ(pages.size(), 2U);
  EXPECT_EQ(pages[1][0].y, 10);
  const std::vector<Piece> fitting{piece(30), piece(20)};
  EXPECT_EQ(flow(fitting).size(), 1U);
}

TEST(PageFlow, TakesKeptPiecesToTheNextPageTogether) {
  const std::vector<Piece> pieces{piece(30), piece(10, true), piece(15)};
  const auto pages = flow(pieces);
  ASSERT_EQ(pages.size(), 2U);
  EXPECT_EQ(pages[0].size(), 1U);
  EXPECT_EQ(pages[1].size(), 2U);
}

TEST(PageFlow, BreaksAGroupHigherThanAPage) {
  const std::vector<Piece> pieces(20, piece(10, true));
  const auto pages = flow(pieces);
  ASSERT_EQ(pages.size(), 3U);
  EXPECT_EQ(pages[0].size(), 5U);
  EXPECT_EQ(pages[1].size(), 9U);
  EXPECT_EQ(pages[2].size(), 6U);
}

TEST(PageFlow, RepeatsTheHeadAboveRowsThatBeginAPage) {
  const auto head = std::make_shared<const Piece>(piece(5));
  std::vector<Piece> pieces{*head};
  pieces[0].keepsWithNext = true;
  for (int i = 0; i < 6; ++i) {
    pieces.push_back(piece(10));
    pieces.back().head = head;
  }
  const auto pages = flow(pieces);
  ASSERT_EQ(pages.size(), 2U);
  EXPECT_EQ(pages[0].size(), 5U);
  ASSERT_EQ(pages[1].size(), 3U);
  EXPECT_EQ(pages[1][0].piece, head.get());
  EXPECT_EQ(pages[1][1].y, 15);
}

TEST(PageFlow, PlacesAPieceHigherThanAnyPageRatherThanNever) {
  const std::vector<Piece> pieces{piece(10), piece(500), piece(10)};
  const auto pages = flow(pieces);
  EXPECT_EQ(pages.size(), 3U);
}

TEST(PageFlow, OfNothingIsOneEmptyPage) { EXPECT_EQ(flow({}).size(), 1U); }

}  // namespace
}  // namespace relance::paper
