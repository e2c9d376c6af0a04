// SPDX-License-Identifier: GPL-3.0-or-later
// How much each of the named points counts in the order of Today's list.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace relance {

/// In percent of the points of section 6 of docs/engine.md; 100: as they stand there, 0: not at all.
struct RankingWeights {
  int amount{100};
  int age{100};
  int brokenPromise{100};
  int callback{100};
  int step{100};
  int payer{100};
  int silence{100};
  int opportunity{100};

  bool operator==(const RankingWeights&) const = default;
};

/// The settings of a ledger, in the order in which they are shown, and the weight that each sets.
inline constexpr std::array<std::pair<std::string_view, int RankingWeights::*>, 8> rankingSettings{
    {{"ranking.amount", &RankingWeights::amount},
     {"ranking.age", &RankingWeights::age},
     {"ranking.brokenPromise", &RankingWeights::brokenPromise},
     {"ranking.callback", &RankingWeights::callback},
     {"ranking.step", &RankingWeights::step},
     {"ranking.payer", &RankingWeights::payer},
     {"ranking.silence", &RankingWeights::silence},
     {"ranking.opportunity", &RankingWeights::opportunity}}};

}  // namespace relance
