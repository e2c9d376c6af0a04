// SPDX-License-Identifier: GPL-3.0-or-later
// How far our word holds: of what we announced, granted or promised and whose day has passed, how much was done in time.
#pragma once

#include <optional>

#include "domain/ledger/commitment.h"

namespace relance {

struct Credibility {
  int kept{0};
  int broken{0};
  int withdrawn{0};  // with a reason, and counted neither way
  int open{0};       // its day is still to come

  /// Whole percent of what was kept among what was kept or broken, rounded down: 100 means all of it. None: nothing fell due.
  std::optional<int> percent() const;
  void add(CommitmentState state);
  bool operator==(const Credibility&) const = default;
};

}  // namespace relance
