// SPDX-License-Identifier: GPL-3.0-or-later
// When each open invoice would be paid if its payer paid as usual.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/ledger/portfolio.h"

namespace relance {

struct ExpectedPayment {
  DayNumber day{0};
  ItemIndex item{0};
  std::uint32_t account{0};
};

/// By day, then item: every open invoice but those sold to a factor. The payer's mean delay over settled invoices weighted by
/// amount (without any: that of all payers), varied by up to a third of it and three days by a stable hash of seed, account and
/// item; never before the day after the Portfolio's.
std::vector<ExpectedPayment> usualPayments(const Portfolio& portfolio, std::uint64_t seed);

}  // namespace relance
