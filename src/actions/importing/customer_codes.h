// SPDX-License-Identifier: GPL-3.0-or-later
// Which customer a code names: one of the ledger, by its code or another code of it, or one that the plan makes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "actions/importing/import_plan.h"
#include "storage/database.h"

namespace relance {

class CustomerCodes {
 public:
  /// Reads every code of the ledger.
  explicit CustomerCodes(Database& database);

  /// None if nobody has that code.
  CustomerRef find(std::string_view code) const {
    const auto found = m_customers.find(code);
    return found == m_customers.end() ? CustomerRef{} : found->second;
  }

  /// `code` is not known yet and lives as long as this.
  void add(std::string_view code, CustomerRef customer) { m_customers.emplace(code, customer); }

 private:
  std::vector<std::pair<std::string, CustomerId>> m_codes;
  std::unordered_map<std::string_view, CustomerRef> m_customers;
};

/// Due dates by the terms of customers of the ledger, each looked up once.
class TermsBook {
 public:
  explicit TermsBook(Database& database) : m_database(database) {}

  struct Due {
    Date date;
    std::optional<int> days;  // nothing: the customer has no terms
  };
  Due dueOf(CustomerRef customer, Date issued);

 private:
  Database& m_database;
  std::unordered_map<std::int64_t, Customer> m_customers;
};

}  // namespace relance
