// SPDX-License-Identifier: GPL-3.0-or-later
// The Portfolio of one account on a day of its past, as the ledger would have given it that evening.
#pragma once

#include "actions/sample/past/books.h"
#include "domain/chasing/policy/policy.h"
#include "domain/ledger/portfolio.h"

namespace relance::sample {

class Photographer {
 public:
  /// Both must outlive it. Customers do not change any more.
  Photographer(const Books& books, const ChasingSettings& settings);

  Portfolio on(Date day) const;

 private:
  const Books& m_books;
  const ChasingSettings& m_settings;
  std::vector<PortfolioCustomer> m_customers;
};

}  // namespace relance::sample
