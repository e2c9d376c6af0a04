// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/on_all_cores.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace relance {
namespace {

TEST(AllCores, CarryOutEachPartOnce) {
  for (const std::size_t parts : {0U, 1U, 2U, 1'000U}) {
    std::vector<std::atomic<int>> times(parts);
    onAllCores(parts, [&](std::size_t part) { ++times[part]; });
    for (const auto& count : times) EXPECT_EQ(count, 1);
  }
}

TEST(AllCores, PassOnWhatAPartThrows) {
  EXPECT_THROW(onAllCores(100,
                          [](std::size_t part) {
                            if (part == 40) throw std::runtime_error("part 40");
                          }),
               std::runtime_error);
}

}  // namespace
}  // namespace relance
