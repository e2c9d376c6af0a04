// SPDX-License-Identifier: GPL-3.0-or-later
// A Portfolio of any size for timings: ten items a customer, due dates over two years, one in six overdue customers contacted.
#pragma once

#include "domain/ledger/portfolio.h"

namespace relance {

/// The same for the same size. Day: 2026-11-23.
Portfolio bigPortfolio(std::int64_t items);

}  // namespace relance
