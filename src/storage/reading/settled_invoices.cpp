// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/settled_invoices.h"

#include "storage/statement.h"

namespace relance {

std::vector<SettledInvoiceRow> settledInvoices(Database& database, CustomerId payer, Date after, Date upTo) {
  std::vector<SettledInvoiceRow> invoices;
  auto row = database.statement(
      "SELECT i.id, c.code, i.number, i.currency, i.amount_minor, i.due_on, i.settled_on FROM customer AS c"
      " JOIN item AS i ON i.customer_id = c.id WHERE (c.id = $1 OR c.payer_id = $1) AND i.settled_on > $2"
      " AND i.settled_on <= $3 AND i.side = 'debit' AND i.kind IN ('invoice', 'opening', 'retention')"
      " ORDER BY i.due_on, i.number, i.id");
  row.query(payer, after, upTo);
  while (row.next()) {
    auto& one = invoices.emplace_back();
    row.read(one.item, one.customer, one.number, one.currency, one.amountMinor, one.due, one.settled);
  }
  return invoices;
}

}  // namespace relance
