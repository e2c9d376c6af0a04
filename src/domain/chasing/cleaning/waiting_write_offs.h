// SPDX-License-Identifier: GPL-3.0-or-later
// What was proposed to be written off and waits for a manager's answer.
#pragma once

#include <vector>

#include "domain/ledger/portfolio.h"

namespace relance {

/// An open item under a proposal; the hold is the Portfolio's.
struct ProposedWriteOff {
  std::size_t account{0};  // place in Portfolio::accounts
  ItemIndex item{0};
  const Hold* hold{nullptr};
};

/// Pure; the Portfolio is of `today`. The oldest proposal first, those of one day by customer code and number. What was paid
/// meanwhile needs no answer and is left out.
std::vector<ProposedWriteOff> waitingWriteOffs(const Portfolio& portfolio, Date today);

}  // namespace relance
