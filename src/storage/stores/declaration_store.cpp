// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/declaration_store.h"

#include "storage/statement.h"

namespace relance {
namespace {

const std::string selectDeclaration =
    "SELECT id, customer_id, item_id, kind, day, withdrawn_on, reference, person_id FROM declaration ";

std::vector<Declaration> fetchAll(Statement& rows) {
  std::vector<Declaration> declarations;
  while (rows.next()) {
    Declaration& d = declarations.emplace_back();
    rows.read(d.id, d.customer, d.item, d.kind, d.day, d.withdrawn, d.reference, d.person);
  }
  return declarations;
}

}  // namespace

DeclarationId DeclarationStore::insert(const Declaration& d) {
  return {m_database
              .statement("INSERT INTO declaration (customer_id, item_id, kind, day, withdrawn_on, reference, person_id)"
                         " VALUES ($1, $2, $3, $4, $5, $6, $7)")
              .insert(d.customer, orNull(d.item), d.kind, d.day, d.withdrawn, orNull(d.reference), orNull(d.person))};
}

void DeclarationStore::withdraw(DeclarationId id, Date day) {
  m_database.statement("UPDATE declaration SET withdrawn_on = $1 WHERE id = $2").run(day, id);
}

std::optional<Declaration> DeclarationStore::find(DeclarationId id) {
  static const std::string sql = selectDeclaration + "WHERE id = $1";
  auto rows = m_database.statement(sql);
  auto found = fetchAll(rows.query(id));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Declaration> DeclarationStore::standing() {
  static const std::string sql = selectDeclaration + "WHERE withdrawn_on IS NULL ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query());
}

std::vector<Declaration> DeclarationStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectDeclaration + "WHERE customer_id = $1 ORDER BY day, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

}  // namespace relance
