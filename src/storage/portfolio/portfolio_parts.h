// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of loading a Portfolio share what they know of ids and places.
#pragma once

#include <unordered_map>
#include <vector>

#include "domain/chasing/policy/policy.h"
#include "domain/ledger/portfolio_builder.h"
#include "storage/database.h"

namespace relance {

struct PortfolioParts {
  Database& database;
  Date day;
  const ChasingSettings& settings;
  PortfolioBuilder builder;
  std::vector<CustomerIndex> customerOf{};  // by customer id; ids are dense
  /// Invoices whose overdue days must be told from their allocations: reversed payments, residues below the tolerance.
  std::vector<std::int64_t> toTellExactly{};

  CustomerIndex customer(std::int64_t id) const { return customerOf.at(static_cast<std::size_t>(id)); }
};

void readCustomers(PortfolioParts& parts);
void readOpenItems(PortfolioParts& parts);
void findReversedInvoices(PortfolioParts& parts);
void readSettledInvoices(PortfolioParts& parts);
void readExactSpans(PortfolioParts& parts);
void readContactEvents(PortfolioParts& parts);
void readAgreements(PortfolioParts& parts);
void readWaitingTasks(PortfolioParts& parts);
void readRejectedPayments(PortfolioParts& parts);

}  // namespace relance
