// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading/dispatch_addresses.h"

#include <optional>
#include <utility>

namespace relance {

DispatchAddresses::DispatchAddresses(Database& database)
    : m_customer(database.statement("SELECT name, street, postal_code, city, email, mobile FROM customer WHERE id = $1")),
      m_emails(database.statement("SELECT position, role, email FROM contact WHERE customer_id = $1 AND archived_on IS NULL"
                                  " AND opposed_on IS NULL AND email_dead_on IS NULL AND email IS NOT NULL ORDER BY id")),
      m_mobiles(database.statement("SELECT position, role, mobile FROM contact WHERE customer_id = $1 AND archived_on IS NULL"
                                   " AND opposed_on IS NULL AND phone_dead_on IS NULL AND mobile IS NOT NULL ORDER BY id")) {}

std::string DispatchAddresses::ofContact(Statement& contacts, CustomerId customer, std::string_view role) {
  std::string address;
  std::optional<std::pair<bool, std::int64_t>> best;  // of another role, position
  contacts.query(customer);
  while (contacts.next()) {
    const std::pair<bool, std::int64_t> place{contacts.text(1) != role, contacts.number(0)};
    if (contacts.text(2).empty() || (best && *best <= place)) continue;
    best = place;
    address = contacts.text(2);
  }
  return address;
}

std::string DispatchAddresses::of(CustomerId customer, Channel channel, std::string_view role) {
  const bool isLetter = channel == Channel::letter || channel == Channel::registered;
  if (!isLetter) {
    std::string address = ofContact(channel == Channel::email ? m_emails : m_mobiles, customer, role);
    if (!address.empty()) return address;
  }
  m_customer.query(customer).next();
  std::string address;
  if (isLetter) {
    address.append(m_customer.text(0)).append(", ").append(m_customer.text(1)).append(", ");
    address.append(m_customer.text(2)).append(" ").append(m_customer.text(3));
  } else {
    address = m_customer.text(channel == Channel::email ? 4 : 5);
  }
  m_customer.next();  // nothing stays open
  return address;
}

}  // namespace relance
