// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/dispute_store.h"

#include <string>

namespace relance {
namespace {

const std::string selectDispute =
    "SELECT d.id, d.item_id, d.amount_minor, d.cause, d.fault, d.owner_id, d.opened_on, d.deadline_on, d.closed_on, d.closed_as,"
    " d.new_due_on, d.note_id, d.contact_event_id, d.person_id FROM dispute AS d ";

Dispute readDispute(const Statement& row) {
  Dispute d;
  row.read(d.id, d.item, d.amountMinor, d.cause, d.fault, d.owner, d.opened, d.deadline, d.closed, d.closedAs, d.newDue, d.note,
           d.contactEvent, d.person);
  return d;
}

std::vector<Dispute> readAll(Statement& rows) {
  std::vector<Dispute> disputes;
  while (rows.next()) disputes.push_back(readDispute(rows));
  return disputes;
}

}  // namespace

DisputeId DisputeStore::insert(const Dispute& d) {
  return {
      m_database
          .statement(
              "INSERT INTO dispute (item_id, amount_minor, cause, fault, owner_id, opened_on, deadline_on, closed_on, closed_as,"
              " new_due_on, note_id, contact_event_id, person_id)"
              " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)")
          .insert(d.item, d.amountMinor, d.cause, d.fault, orNull(d.owner), d.opened, d.deadline, d.closed, d.closedAs, d.newDue,
                  orNull(d.note), orNull(d.contactEvent), orNull(d.person))};
}

void DisputeStore::close(DisputeId id, Date day, DisputeEnd as, DisputeFault fault, std::optional<Date> newDue) {
  m_database.statement("UPDATE dispute SET closed_on = $1, closed_as = $2, fault = $3, new_due_on = $4 WHERE id = $5")
      .run(day, as, fault, newDue, id);
}

std::optional<Dispute> DisputeStore::find(DisputeId id) {
  static const std::string sql = selectDispute + "WHERE d.id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  return readDispute(row);
}

std::vector<Dispute> DisputeStore::ofItem(ItemId item) {
  static const std::string sql = selectDispute + "WHERE d.item_id = $1 ORDER BY d.id";
  auto rows = m_database.statement(sql);
  rows.query(item);
  return readAll(rows);
}

std::vector<Dispute> DisputeStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectDispute + "JOIN item AS i ON i.id = d.item_id WHERE i.customer_id = $1 ORDER BY d.id";
  auto rows = m_database.statement(sql);
  rows.query(customer);
  return readAll(rows);
}

std::vector<Dispute> DisputeStore::unclosed() {
  static const std::string sql = selectDispute + "WHERE d.closed_on IS NULL ORDER BY d.deadline_on NULLS LAST, d.id";
  auto rows = m_database.statement(sql);
  rows.query();
  return readAll(rows);
}

}  // namespace relance
