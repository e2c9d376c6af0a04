// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/campaign_days.h"

#include "storage/statement.h"

namespace relance {
namespace {

std::vector<CustomerDay> read(Statement& rows) {
  std::vector<CustomerDay> days;
  while (rows.next()) {
    CustomerDay& one = days.emplace_back();
    rows.read(one.payer, one.day);
  }
  return days;
}

}  // namespace

std::vector<CustomerDay> chasingContacts(Database& database, Date first, Date last) {
  auto rows = database.statement(
      "SELECT CASE WHEN c.payer_id IS NULL THEN c.id ELSE c.payer_id END, e.day FROM contact_event AS e "
      "JOIN customer AS c ON c.id = e.customer_id WHERE e.day BETWEEN $1 AND $2 AND e.result = 'done' AND e.cancelled_on IS NULL "
      "AND e.kind NOT IN ('preDue', 'thankYou', 'recap', 'answer', 'incoming') ORDER BY e.day, e.id");
  return read(rows.query(first, last));
}

std::vector<CustomerDay> reactions(Database& database, Date first, Date last) {
  auto rows = database.statement(
      "SELECT CASE WHEN c.payer_id IS NULL THEN c.id ELSE c.payer_id END, r.day FROM ("
      "SELECT d.customer_id AS customer_id, a.dated_on AS day FROM allocation AS a JOIN item AS k ON k.id = a.credit_id "
      "JOIN item AS d ON d.id = a.debit_id WHERE a.dated_on BETWEEN $1 AND $2 AND k.kind = 'payment' "
      "UNION ALL SELECT customer_id, made_on FROM promise WHERE made_on BETWEEN $1 AND $2 "
      "UNION ALL SELECT i.customer_id, p.opened_on FROM dispute AS p JOIN item AS i ON i.id = p.item_id "
      "WHERE p.opened_on BETWEEN $1 AND $2 "
      "UNION ALL SELECT customer_id, day FROM contact_event WHERE kind = 'incoming' AND day BETWEEN $1 AND $2) AS r "
      "JOIN customer AS c ON c.id = r.customer_id ORDER BY r.day, c.id");
  return read(rows.query(first, last));
}

std::vector<PaidAmount> paidOfOverdue(Database& database, Date first, Date last) {
  auto rows = database.statement(
      "SELECT p.payer, p.currency, CAST(sum(p.minor) AS bigint) FROM ("
      "SELECT CASE WHEN c.payer_id IS NULL THEN c.id ELSE c.payer_id END AS payer, d.currency AS currency, "
      "a.amount_minor AS minor FROM allocation AS a JOIN item AS k ON k.id = a.credit_id JOIN item AS d ON d.id = a.debit_id "
      "JOIN customer AS c ON c.id = d.customer_id WHERE a.dated_on BETWEEN $1 AND $2 AND a.reversed_on IS NULL "
      "AND k.kind = 'payment' AND d.due_on < $1) AS p GROUP BY p.payer, p.currency ORDER BY p.payer, p.currency");
  rows.query(first, last);
  std::vector<PaidAmount> paid;
  while (rows.next()) {
    PaidAmount& one = paid.emplace_back();
    rows.read(one.payer, one.currency, one.minor);
  }
  return paid;
}

}  // namespace relance
