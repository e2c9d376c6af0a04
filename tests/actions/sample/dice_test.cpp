// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/world/dice.h"

#include <gtest/gtest.h>

#include <array>

namespace relance::sample {
namespace {

TEST(TheDice, FallAsSplitmix64Says) {
  Dice dice(1234567);
  EXPECT_EQ(dice.next(), 6457827717110365317U);
  EXPECT_EQ(dice.next(), 3203168211198807973U);
  EXPECT_EQ(dice.next(), 9817491932198370423U);
}

TEST(TheDice, StayWithinBothBounds) {
  Dice dice(7);
  std::array<int, 6> faces{};
  for (int i = 0; i < 6000; ++i) ++faces.at(static_cast<std::size_t>(dice.between(1, 6) - 1));
  for (const int count : faces) EXPECT_NEAR(count, 1000, 150);
}

TEST(TheDice, NeverDrawWhatWeighsNothing) {
  Dice dice(3);
  constexpr std::array<int, 4> weights{0, 3, 0, 1};
  std::array<int, 4> drawn{};
  for (int i = 0; i < 4000; ++i) ++drawn.at(dice.weighted(weights));
  EXPECT_EQ(drawn[0], 0);
  EXPECT_EQ(drawn[2], 0);
  EXPECT_NEAR(drawn[1], 3000, 200);
}

TEST(TheDice, ForkWithoutBeingDisturbed) {
  Dice one(5);
  const Dice two(5);
  Dice forked = one.fork(1);
  one.next();
  EXPECT_EQ(forked.next(), two.fork(1).next());
  EXPECT_NE(two.fork(1).next(), two.fork(2).next());
}

}  // namespace
}  // namespace relance::sample
