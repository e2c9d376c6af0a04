// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio/portfolio_loader.h"

#include "storage/portfolio/portfolio_parts.h"
#include "storage/statement.h"
#include "storage/transaction.h"

namespace relance {

namespace {

Portfolio load(PortfolioParts parts, PortfolioDepth depth) {
  const Transaction moment(parts.database, Transaction::Kind::reading);
  readCustomers(parts);
  readOpenItems(parts);
  if (depth == PortfolioDepth::chasing) {
    findInvoicesToTellExactly(parts);
    readPromises(parts);
    readSettledInvoices(parts);
    readExactSpans(parts);
    readContactEvents(parts);
    readTextUses(parts);
    readAgreements(parts);
    readPlacements(parts);
    readCampaigns(parts);
    readWaitingTasks(parts);
    readRejectedPayments(parts);
  }
  return std::move(parts.builder).build();
}

bool isPaidFor(Database& database, CustomerId customer) {
  auto row = database.statement("SELECT id FROM customer WHERE id = $1 AND payer_id IS NOT NULL");
  return row.query(customer).next();
}

}  // namespace

std::string PortfolioParts::whose(std::string_view column, int parameter) const {
  if (!payer) return {};
  const std::string place = "$" + std::to_string(parameter);
  if (isPaidFor) return " AND " + std::string(column) + " = " + place;
  return " AND " + std::string(column) + " IN (SELECT id FROM customer WHERE id = " + place + " OR payer_id = " + place + ")";
}

Portfolio loadPortfolio(Database& database, Date day, PortfolioDepth depth, const ChasingSettings& settings) {
  return load({database, day, settings, std::nullopt, false, PortfolioBuilder(day)}, depth);
}

Portfolio loadAccount(Database& database, Date day, CustomerId payer, const ChasingSettings& settings) {
  return load({database, day, settings, payer, isPaidFor(database, payer), PortfolioBuilder(day)}, PortfolioDepth::chasing);
}

}  // namespace relance
