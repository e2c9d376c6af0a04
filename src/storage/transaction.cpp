// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "domain/basics/machine_error.h"
#include "storage/dialect.h"
#include "storage/migrations.h"

namespace relance {

Transaction::Transaction(Database& database, Kind kind) : m_database(database) {
  if (kind == Kind::reading && database.isInTransaction()) {
    m_isOpen = false;
    return;
  }
  database.execute(kind == Kind::writing ? dialect::beginWriting : dialect::beginReading);
  if (database.schemaVersion() != newestSchemaVersion()) {
    database.execute(dialect::rollback);
    throw StorageError(MachineFault::ledgerTooNew, database.path().string(), "another program has migrated the ledger");
  }
}

Transaction::~Transaction() {
  if (!m_isOpen || !m_database.isInTransaction()) return;
  try {
    m_database.execute(dialect::rollback);
  } catch (...) {
    // A disk that fails has already ended the transaction; the next statement will say so.
  }
}

void Transaction::commit() {
  m_database.execute(dialect::commit);
  m_isOpen = false;
}

}  // namespace relance
