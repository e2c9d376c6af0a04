// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as rows.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger/contact.h"
#include "storage/database.h"

namespace relance {

class ContactStore {
 public:
  explicit ContactStore(Database& database) : m_database(database) {}

  /// The id of `contact` is not looked at.
  ContactId insert(const Contact& contact, ImportId import = {});
  /// Every field but the customer.
  void update(const Contact& contact);
  std::optional<Contact> find(ContactId id);
  /// By preference, then id; archived ones too.
  std::vector<Contact> ofCustomer(CustomerId customer);

 private:
  Database& m_database;
};

}  // namespace relance
