// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/contact_store.h"

namespace relance {
namespace {

const std::string selectContact =
    "SELECT id, customer_id, name, salutation, role, email, phone, mobile, language, position, phone_dead_on, email_dead_on, "
    "opposed_on,"
    " archived_on FROM contact ";

Contact read(const Statement& row) {
  Contact c;
  row.read(c.id, c.customer, c.name, c.salutation, c.role, c.email, c.phone, c.mobile, c.language, c.position, c.phoneDeadOn,
           c.emailDeadOn, c.opposedOn, c.archivedOn);
  return c;
}

}  // namespace

ContactId ContactStore::insert(const Contact& c, ImportId import) {
  return {m_database
              .statement("INSERT INTO contact (customer_id, name, salutation, role, email, phone, mobile, language, position,"
                         " phone_dead_on, email_dead_on, opposed_on, archived_on, import_id)"
                         " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)")
              .insert(c.customer, c.name, orNull(c.salutation), c.role, orNull(c.email), orNull(c.phone), orNull(c.mobile),
                      orNull(c.language), c.position, c.phoneDeadOn, c.emailDeadOn, c.opposedOn, c.archivedOn, orNull(import))};
}

void ContactStore::update(const Contact& c) {
  m_database
      .statement(
          "UPDATE contact SET name = $1, salutation = $2, role = $3, email = $4, phone = $5, mobile = $6, language = $7,"
          " position = $8, phone_dead_on = $9, email_dead_on = $10, opposed_on = $11, archived_on = $12 WHERE id = $13")
      .run(c.name, orNull(c.salutation), c.role, orNull(c.email), orNull(c.phone), orNull(c.mobile), orNull(c.language),
           c.position, c.phoneDeadOn, c.emailDeadOn, c.opposedOn, c.archivedOn, c.id);
}

std::optional<Contact> ContactStore::find(ContactId id) {
  static const std::string sql = selectContact + "WHERE id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  return read(row);
}

std::vector<Contact> ContactStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectContact + "WHERE customer_id = $1 ORDER BY position, id";
  std::vector<Contact> contacts;
  auto rows = m_database.statement(sql);
  rows.query(customer);
  while (rows.next()) contacts.push_back(read(rows));
  return contacts;
}

}  // namespace relance
