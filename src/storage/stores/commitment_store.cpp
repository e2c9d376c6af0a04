// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/commitment_store.h"

namespace relance {
namespace {

const std::string selectCommitment =
    "SELECT id, customer_id, kind, due_on, made_on, kept_on, withdrawn_on, text_id, withdrawn_reason_id, contact_event_id,"
    " person_id FROM commitment ";

}  // namespace

CommitmentId CommitmentStore::insert(const Commitment& c) {
  const CommitmentId id{
      m_database
          .statement("INSERT INTO commitment (customer_id, kind, due_on, made_on, kept_on, withdrawn_on, text_id,"
                     " withdrawn_reason_id, contact_event_id, person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
          .insert(c.customer, c.kind, c.due, c.made, c.keptOn, c.withdrawnOn, orNull(c.text), orNull(c.withdrawnReason),
                  orNull(c.contactEvent), orNull(c.person))};
  for (const ItemId item : c.items) {
    m_database.statement("INSERT INTO commitment_item (commitment_id, item_id) VALUES ($1, $2)").run(id, item);
  }
  return id;
}

std::vector<Commitment> CommitmentStore::fetchAll(Statement& rows) {
  std::vector<Commitment> commitments;
  while (rows.next()) {
    Commitment& c = commitments.emplace_back();
    rows.read(c.id, c.customer, c.kind, c.due, c.made, c.keptOn, c.withdrawnOn, c.text, c.withdrawnReason, c.contactEvent,
              c.person);
    auto items = m_database.statement("SELECT item_id FROM commitment_item WHERE commitment_id = $1 ORDER BY item_id");
    items.query(c.id);
    while (items.next()) c.items.push_back({items.number(0)});
    if (c.kind == CommitmentKind::consequence && c.contactEvent && !c.keptOn && !c.withdrawnOn) c.withdrawnOn = fellAwayOn(c.id);
  }
  return commitments;
}

std::optional<Date> CommitmentStore::fellAwayOn(CommitmentId id) {
  auto row = m_database.statement(
      "SELECT max(e.cancelled_on), CASE WHEN count(*) = count(i.settled_on) THEN max(i.settled_on) END FROM commitment AS c "
      "JOIN contact_event AS e ON e.id = c.contact_event_id JOIN commitment_item AS t ON t.commitment_id = c.id "
      "JOIN item AS i ON i.id = t.item_id WHERE c.id = $1");
  row.query(id);
  std::optional<Date> cancelled;
  std::optional<Date> settled;
  if (row.next()) row.read(cancelled, settled);
  return cancelled ? cancelled : settled;
}

std::optional<Commitment> CommitmentStore::find(CommitmentId id) {
  static const std::string sql = selectCommitment + "WHERE id = $1";
  auto rows = m_database.statement(sql);
  auto found = fetchAll(rows.query(id));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Commitment> CommitmentStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectCommitment + "WHERE customer_id = $1 ORDER BY due_on, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

std::vector<Commitment> CommitmentStore::all() {
  static const std::string sql = selectCommitment + "ORDER BY due_on, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query());
}

std::vector<Commitment> CommitmentStore::unanswered() {
  static const std::string sql = selectCommitment + "WHERE kept_on IS NULL AND withdrawn_on IS NULL ORDER BY due_on, id";
  auto rows = m_database.statement(sql);
  auto open = fetchAll(rows.query());
  std::erase_if(open, [](const Commitment& c) { return c.withdrawnOn.has_value(); });
  return open;
}

void CommitmentStore::keep(CommitmentId id, Date day) {
  m_database.statement("UPDATE commitment SET kept_on = $1 WHERE id = $2").run(day, id);
}

void CommitmentStore::withdraw(CommitmentId id, Date day, PrivateTextId reason) {
  m_database.statement("UPDATE commitment SET withdrawn_on = $1, withdrawn_reason_id = $2 WHERE id = $3").run(day, reason, id);
}

}  // namespace relance
