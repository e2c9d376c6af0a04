// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/promise_store.h"

#include <string>

namespace relance {
namespace {

const std::string selectPromise =
    "SELECT id, customer_id, currency, kind, means, made_on, ended_on, ended_as, contact_event_id, person_id FROM promise ";

Agreement readPromise(const Statement& row) {
  Agreement a;
  row.read(a.id, a.customer, a.currency, a.kind, a.means, a.made, a.ended, a.endedAs, a.contactEvent, a.person);
  return a;
}

}  // namespace

AgreementId PromiseStore::insert(const Agreement& a) {
  const AgreementId id{
      m_database
          .statement("INSERT INTO promise (customer_id, currency, kind, means, made_on, ended_on, ended_as, contact_event_id,"
                     " person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
          .insert(a.customer, a.currency, a.kind, a.means, a.made, a.ended, a.endedAs, orNull(a.contactEvent), orNull(a.person))};
  for (const AgreedItem& item : a.items) {
    m_database.statement("INSERT INTO promise_item (promise_id, item_id, open_minor) VALUES ($1, $2, $3)")
        .run(id, item.item, item.openMinor);
  }
  for (const Instalment& due : a.dues) {
    m_database.statement("INSERT INTO plan_due (promise_id, due_on, amount_minor, excused_on) VALUES ($1, $2, $3, $4)")
        .run(id, due.due, due.amountMinor, due.excused);
  }
  return id;
}

void PromiseStore::end(AgreementId id, Date day, AgreementEnd as) {
  m_database.statement("UPDATE promise SET ended_on = $1, ended_as = $2 WHERE id = $3").run(day, as, id);
}

void PromiseStore::excuse(AgreementId id, Date due, Date day) {
  m_database.statement("UPDATE plan_due SET excused_on = $1 WHERE promise_id = $2 AND due_on = $3").run(day, id, due);
}

void PromiseStore::readParts(Agreement& agreement) {
  auto items = m_database.statement(
      "SELECT p.item_id, p.open_minor, i.amount_minor FROM promise_item AS p JOIN item AS i ON i.id = p.item_id "
      "WHERE p.promise_id = $1 ORDER BY i.due_on, i.number, i.id");
  items.query(agreement.id);
  while (items.next()) {
    auto& item = agreement.items.emplace_back();
    items.read(item.item, item.openMinor, item.amountMinor);
  }
  auto dues = m_database.statement("SELECT due_on, amount_minor, excused_on FROM plan_due WHERE promise_id = $1 ORDER BY due_on");
  dues.query(agreement.id);
  while (dues.next()) {
    auto& due = agreement.dues.emplace_back();
    dues.read(due.due, due.amountMinor, due.excused);
  }
}

std::optional<Agreement> PromiseStore::find(AgreementId id) {
  static const std::string sql = selectPromise + "WHERE id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  Agreement agreement = readPromise(row);
  readParts(agreement);
  return agreement;
}

std::vector<Agreement> PromiseStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectPromise + "WHERE customer_id = $1 ORDER BY id";
  std::vector<Agreement> agreements;
  auto rows = m_database.statement(sql);
  rows.query(customer);
  while (rows.next()) readParts(agreements.emplace_back(readPromise(rows)));
  return agreements;
}

}  // namespace relance
