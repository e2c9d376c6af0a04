// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/insured_customers.h"

#include "storage/statement.h"

namespace relance {

std::set<CustomerId> insuredCustomers(Database& database) {
  std::set<CustomerId> insured;
  auto rows = database.statement("SELECT id FROM customer WHERE insured_limit_minor > 0 ORDER BY id");
  rows.query();
  while (rows.next()) insured.insert({rows.number(0)});
  return insured;
}

}  // namespace relance
