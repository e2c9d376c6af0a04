// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio/read_bad_faith.h"

#include "storage/statement.h"

namespace relance {

std::vector<std::int64_t> customersInBadFaith(const PortfolioParts& parts) {
  std::vector<std::int64_t> customers;
  auto row = parts.database.statement(
      "SELECT DISTINCT customer_id FROM bad_faith WHERE made_on <= $1 AND (ended_on IS NULL OR ended_on > $1)" +
      parts.whose("customer_id", 2) + " ORDER BY customer_id");
  parts.ask(row, parts.day);
  while (row.next()) customers.push_back(row.number(0));
  return customers;
}

}  // namespace relance
