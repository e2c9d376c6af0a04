// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/part_payments.h"

#include "storage/statement.h"

namespace relance {

namespace {

std::map<ItemId, std::vector<Date>> read(Statement& rows) {
  std::map<ItemId, std::vector<Date>> payments;
  while (rows.next()) {
    ItemId item;
    Date day;
    rows.read(item, day);
    payments[item].push_back(day);
  }
  return payments;
}

}  // namespace

std::map<ItemId, std::vector<Date>> partPayments(Database& database, Date today) {
  auto rows = database.statement(
      "SELECT a.debit_id, p.issued_on FROM item AS d JOIN allocation AS a ON a.debit_id = d.id JOIN item AS p ON p.id = "
      "a.credit_id "
      "WHERE d.side = 'debit' AND (d.settled_on IS NULL OR d.settled_on > $1) AND p.kind = 'payment' AND a.dated_on <= $1 "
      "AND (a.reversed_on IS NULL OR a.reversed_on > $1) ORDER BY a.debit_id, p.issued_on");
  rows.query(today);
  return read(rows);
}

std::map<ItemId, std::vector<Date>> partPayments(Database& database, Date today, CustomerId payer) {
  auto rows = database.statement(
      "SELECT a.debit_id, p.issued_on FROM item AS d JOIN allocation AS a ON a.debit_id = d.id JOIN item AS p ON p.id = "
      "a.credit_id "
      "WHERE d.side = 'debit' AND d.customer_id IN (SELECT id FROM customer WHERE id = $1 OR payer_id = $1) "
      "AND (d.settled_on IS NULL OR d.settled_on > $2) AND p.kind = 'payment' AND a.dated_on <= $2 "
      "AND (a.reversed_on IS NULL OR a.reversed_on > $2) ORDER BY a.debit_id, p.issued_on");
  rows.query(payer, today);
  return read(rows);
}

}  // namespace relance
