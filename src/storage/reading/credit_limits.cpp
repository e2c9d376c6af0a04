// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/credit_limits.h"

#include "storage/statement.h"

namespace relance {

std::map<CustomerId, std::int64_t> creditLimits(Database& database) {
  std::map<CustomerId, std::int64_t> limits;
  auto rows = database.statement("SELECT id, credit_limit_minor FROM customer WHERE credit_limit_minor IS NOT NULL ORDER BY id");
  rows.query();
  while (rows.next()) limits.emplace_hint(limits.end(), CustomerId{rows.number(0)}, rows.number(1));
  return limits;
}

}  // namespace relance
