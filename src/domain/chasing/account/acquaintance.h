// SPDX-License-Identifier: GPL-3.0-or-later
// How long and how well a payer is known.
#pragma once

#include <optional>

#include "domain/ledger/portfolio.h"

namespace relance {

/// First invoice less than 6 months old (or none), or fewer than 3 invoices ever settled.
bool isNewPayer(const PortfolioCustomer& payer, Date today);

/// Whole months since the first invoice; none without one, and in a ledger without any settled invoice, where everybody would
/// look new.
std::optional<int> monthsKnown(const Portfolio& portfolio, const PortfolioCustomer& payer, Date today);

}  // namespace relance
