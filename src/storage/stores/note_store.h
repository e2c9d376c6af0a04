// SPDX-License-Identifier: GPL-3.0-or-later
// What persons wrote into the files of customers.
#pragma once

#include <vector>

#include "domain/ledger/note.h"
#include "storage/database.h"

namespace relance {

class NoteStore {
 public:
  explicit NoteStore(Database& database) : m_database(database) {}

  /// The id of `note` is not looked at.
  NoteId insert(const Note& note);
  /// Oldest first.
  std::vector<Note> ofCustomer(CustomerId customer);

 private:
  Database& m_database;
};

}  // namespace relance
