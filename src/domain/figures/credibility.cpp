// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/credibility.h"

namespace relance {

std::optional<int> Credibility::percent() const {
  const int judged = kept + broken;
  return judged == 0 ? std::nullopt : std::optional(kept * 100 / judged);
}

void Credibility::add(CommitmentState state) {
  switch (state) {
    case CommitmentState::open:
      ++open;
      break;
    case CommitmentState::kept:
      ++kept;
      break;
    case CommitmentState::withdrawn:
      ++withdrawn;
      break;
    case CommitmentState::broken:
      ++broken;
      break;
  }
}

}  // namespace relance
