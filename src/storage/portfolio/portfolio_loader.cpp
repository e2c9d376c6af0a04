// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio/portfolio_loader.h"

#include "storage/portfolio/portfolio_parts.h"

namespace relance {

Portfolio loadPortfolio(Database& database, Date day, PortfolioDepth depth, const ChasingSettings& settings) {
  PortfolioParts parts{database, day, settings, PortfolioBuilder(day)};
  readCustomers(parts);
  readOpenItems(parts);
  if (depth == PortfolioDepth::chasing) {
    findReversedInvoices(parts);
    readSettledInvoices(parts);
    readExactSpans(parts);
    readContactEvents(parts);
    readAgreements(parts);
    readWaitingTasks(parts);
    readRejectedPayments(parts);
  }
  return std::move(parts.builder).build();
}

}  // namespace relance
