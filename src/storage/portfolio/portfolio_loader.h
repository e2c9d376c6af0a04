// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the Portfolio: the ledger as it stands, or stood, at the end of a day.
#pragma once

#include "domain/chasing/policy/policy.h"
#include "domain/ledger/portfolio.h"
#include "storage/database.h"

namespace relance {

/// What is wanted beside customers and open items.
enum class PortfolioDepth {
  balances,  // enough for the aged balance
  chasing,   // also settled invoices (episodes, payer behaviour), contacts, agreements, waiting tasks: for the engine
};

/// Items issued by the day and not settled by then; an allocation counts from its day on, once both its items are issued, until
/// it is reversed. Facts recorded later than the day are left out. `settings` gives the tolerance below which an invoice is
/// settled for chasing.
Portfolio loadPortfolio(Database& database, Date day, PortfolioDepth depth, const ChasingSettings& settings = {});

/// The same for one paying account alone: the payer (as CustomerStore::payerOf says) and the customers he pays for.
Portfolio loadAccount(Database& database, Date day, CustomerId payer, const ChasingSettings& settings = {});

}  // namespace relance
