// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio/written_off_invoices.h"

#include "storage/statement.h"

namespace relance {

std::unordered_set<std::int64_t> invoicesWrittenOff(Database& database, Date day, const ChasingSettings& settings) {
  std::unordered_set<std::int64_t> writtenOff;
  // From the few write-offs outwards: the planner would begin with all that is settled.
  auto row = database.statement(
      "SELECT i.id, i.currency, CAST(sum(a.amount_minor) AS bigint) FROM item AS c CROSS JOIN allocation AS a ON a.credit_id = "
      "c.id "
      "CROSS JOIN item AS i ON i.id = a.debit_id WHERE c.kind = 'writeOff' AND i.settled_on <= $1 AND a.dated_on <= $1 "
      "AND (a.reversed_on IS NULL OR a.reversed_on > $1) GROUP BY i.id, i.currency");
  row.query(day);
  while (row.next()) {
    Currency currency;
    row.get(1, currency);
    if (row.number(2) >= settings.toleranceOf(currency)) writtenOff.insert(row.number(0));
  }
  return writtenOff;
}

}  // namespace relance
