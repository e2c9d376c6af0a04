// SPDX-License-Identifier: GPL-3.0-or-later
// Another program in the middle of writing to a ledger: whoever wants to write waits until it lets go.
#pragma once

#include "storage/database.h"
#include "storage/transaction.h"

namespace relance {

class HeldLedger {
 public:
  explicit HeldLedger(const std::filesystem::path& path) : m_database(Database::open(path)), m_writing(m_database) {}

 private:
  Database m_database;
  Transaction m_writing;
};

}  // namespace relance
