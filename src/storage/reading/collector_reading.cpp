// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/collector_reading.h"

#include "storage/statement.h"

namespace relance {

std::map<CustomerId, std::string> collectors(Database& database) {
  std::map<CustomerId, std::string> logins;
  auto rows = database.statement(
      "SELECT c.id, coalesce(p.login, c.account_manager) FROM customer AS c LEFT JOIN person AS p ON p.id = c.collector_id"
      " WHERE c.collector_id IS NOT NULL OR c.account_manager IS NOT NULL ORDER BY c.id");
  rows.query();
  while (rows.next()) {
    CustomerId customer;
    std::string login;
    rows.read(customer, login);
    logins.emplace_hint(logins.end(), customer, std::move(login));
  }
  return logins;
}

}  // namespace relance
