// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of loading a Portfolio share what they know of ids and places.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/policy/policy.h"
#include "domain/ledger/portfolio_builder.h"
#include "storage/database.h"
#include "storage/statement.h"

namespace relance {

struct PortfolioParts {
  Database& database;
  Date day;
  const ChasingSettings& settings;
  std::optional<CustomerId> payer;  // only this paying account; none: all
  bool isPaidFor{false};            // by another: then he pays for nobody but himself, as CustomerStore::paidBy says
  PortfolioBuilder builder;
  std::vector<CustomerIndex> customerOf{};  // by customer id; ids are dense
  /// Invoices whose overdue days must be told from their allocations: reversed payments, residues below the tolerance, open or
  /// settled later.
  std::vector<std::int64_t> toTellExactly{};

  /// SQL that keeps the rows of the account asked for: the column is a customer's id, the parameter the one after those used.
  std::string whose(std::string_view column, int parameter) const;
  /// Binds the parameters given, and the account if one was asked for.
  template <class... Args>
  Statement& ask(Statement& statement, const Args&... args) const {
    return payer ? statement.query(args..., *payer) : statement.query(args...);
  }

  CustomerIndex customer(std::int64_t id) const { return customerOf.at(static_cast<std::size_t>(id)); }
};

void readCustomers(PortfolioParts& parts);
void readOpenItems(PortfolioParts& parts);
void findInvoicesToTellExactly(PortfolioParts& parts);
void readSettledInvoices(PortfolioParts& parts);
void readExactSpans(PortfolioParts& parts);
void readContactEvents(PortfolioParts& parts);
void readTextUses(PortfolioParts& parts);
void readAgreements(PortfolioParts& parts);
void readPromises(PortfolioParts& parts);
void readPlacements(PortfolioParts& parts);
void readCampaigns(PortfolioParts& parts);
void readWaitingTasks(PortfolioParts& parts);
void readRejectedPayments(PortfolioParts& parts);

}  // namespace relance
